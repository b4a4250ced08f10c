import { endOnTheMat } from './on-the-mat/end-on-the-mat.js';
import { type Situation, type Turn, textOf } from './turn.js';

/** The last step of every turn: it ends on the mat if a routine is alive, and its words are remembered for "repeat". */
export function finish(turn: Turn, situation: Situation): Turn {
  const ended = endOnTheMat(turn, situation);
  const { say, question, session } = ended;
  const asked = question && { ask: question.ask, reprompt: question.reprompt };
  return {
    ...ended,
    session: { ...session, said: { text: textOf(say), ...(asked && { question: asked }) } },
  };
}
