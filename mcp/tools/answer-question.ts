import * as v from 'valibot';
import type { Mind } from '../../core/assistant/ask.js';
import { replyTo, replyToAnswer } from '../../core/assistant/reply.js';
import { answerOf } from '../../core/content.js';
import { fields } from '../prose.js';
import { locale, reply, replyAsData } from './fields.js';
import { guestAt, type Tool } from './tool.js';

const MAX_QUESTION = 200;
/** What is longer is still looked through for danger, up to this. */
const MAX_HEARD = 2_000;

export function answerQuestion(mind: Mind) {
  const { noQuestion, tooLong } = mind.words;
  const input = v.object(
    {
      question: v.pipe(
        v.string(noQuestion),
        v.check((words) => /\p{L}/u.test(words), noQuestion),
        v.maxLength(MAX_QUESTION, tooLong),
        v.description(fields.question),
      ),
      detail: v.optional(
        v.pipe(v.picklist(['short', 'more', 'simple']), v.description(fields.detail)),
      ),
      locale,
    },
    noQuestion,
  );
  return {
    name: 'answer_question',
    input,
    output: reply,
    answer({ question, detail = 'short', locale: tag }) {
      const situation = guestAt(tag, mind);
      const id = question.trim();
      if (answerOf(id, mind.language))
        return replyAsData(replyToAnswer(id, detail, mind, situation));
      const told = replyTo(question, mind, situation);
      if (detail === 'short' || told.id === undefined) return replyAsData(told);
      return replyAsData(replyToAnswer(told.id, detail, mind, situation));
    },
    urgent({ question, locale: tag }) {
      if (typeof question !== 'string') return undefined;
      const situation = guestAt(typeof tag === 'string' ? tag : undefined, mind);
      const told = replyTo(question.slice(0, MAX_HEARD), mind, situation);
      return told.kind === 'report' ? replyAsData(told) : undefined;
    },
  } satisfies Tool<typeof input, typeof reply>;
}
