import type { Answer } from '../../models/content.js';
import { answerOf } from '../content.js';
import { type SessionMove, settled } from '../memory/session.js';
import { pick } from '../routine/variety.js';
import { fill } from '../speech/text.js';
import { goOnOffer } from './on-the-mat/way-back.js';
import { promptTurn } from './prompts.js';
import { type Question, type Situation, type Turn, words } from './turn.js';

/** Answers a question: the short answer first, or, for `more`, its deeper part. */
export function answerTurn(id: string, depth: 'say' | 'more', situation: Situation): Turn {
  const { language, terms, session, oneShot } = situation;
  const answer = answerOf(id, language);
  if (answer === undefined) return promptTurn('notYet', situation);
  const text = answer[depth];
  if (text === undefined) return promptTurn('thatIsAll', situation);
  const { question, yes } = nextOf(answer, depth, situation);
  const kind = depth === 'say' ? 'answer' : 'more';
  return {
    kind: 'turn',
    did: `${kind}:${id}`,
    say: words(fill(text, terms)),
    question: oneShot ? undefined : question,
    card: cardOf(answer, situation),
    session: { ...settled(session), topic: id, offer: { yes }, last: { kind, id } },
  };
}

/** In the middle of a routine, the way back into it; else the answer's own next step. */
function nextOf(
  { next }: Answer,
  depth: 'say' | 'more',
  situation: Situation,
): { question: Question; yes: SessionMove } {
  const { prompts } = situation.language;
  const goOn = goOnOffer(situation);
  if (goOn) return goOn;
  const { say } = prompts[depth === 'say' ? 'answerReprompt' : 'moreReprompt'];
  return { question: { ask: next.ask, reprompt: pick(say, situation.seed) }, yes: next.to };
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
