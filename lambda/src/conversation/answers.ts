import type { Answer } from '../../../models/content.js';
import { pick } from '../routine/variety.js';
import { fill } from '../speech/text.js';
import { promptTurn } from './prompts.js';
import type { Situation, Turn } from './turn.js';

/** Answers a question: the short answer first, or, for `more`, its deeper part. */
export function answerTurn(id: string, depth: 'say' | 'more', situation: Situation): Turn {
  const { language, terms, session, seed, oneShot } = situation;
  const answer = language.answers.find((candidate) => candidate.id === id);
  if (answer === undefined) return promptTurn('notYet', situation);
  const reprompt = language.prompts[depth === 'say' ? 'answerReprompt' : 'moreReprompt'].say;
  return {
    say: fill(answer[depth], terms),
    ...(!oneShot && { ask: answer.next.ask, reprompt: pick(reprompt, seed) }),
    card: cardOf(answer, situation),
    session: {
      ...session,
      topic: id,
      offer: { yes: answer.next.to },
      last: { kind: depth === 'say' ? 'answer' : 'more', id },
      misses: 0,
      anythingElse: false,
    },
  };
}

/** "Tell me more", about the topic of the conversation. */
export function moreTurn(situation: Situation): Turn {
  const { topic } = situation.session;
  if (topic === undefined) return promptTurn('moreAboutWhat', situation);
  return answerTurn(topic, 'more', situation);
}

function cardOf(answer: Answer, { language, terms }: Situation) {
  const disclaimer = pick(language.prompts.disclaimer.say, 0);
  return { title: answer.title, text: `${fill(answer.say, terms)}\n\n${disclaimer}` };
}
