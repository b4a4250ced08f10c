import type { Session } from '../memory/session.js';
import { comingUp } from './on-the-mat/coming-up.js';
import { endOnTheMat } from './on-the-mat/end-on-the-mat.js';
import { farewellTurn } from './on-the-mat/kept-place.js';
import { promptTurn, sayOf, withUnsaved } from './prompts.js';
import { withTold } from './safety/conditions.js';
import { onlyThisVisit } from './safety/this-visit.js';
import { type Question, type Situation, type Turn, textOf } from './turn.js';

/**
 * The last step of every turn: after a warning it invites to nothing, nobody is left
 * tipped back, and in a routine it ends on the mat. Its words are remembered for "repeat".
 */
export function finish(turn: Turn, situation: Situation): Turn {
  const told = onlyThisVisit(turn, situation);
  const ended = endOnTheMat(comingUp(uninviting(told, situation), situation), situation);
  const last = toldOnce(ended, situation);
  const session = { ...last.session, ...noted(last, situation) };
  const isNew = session.conditions.some((one) => !situation.session.conditions.includes(one));
  return { ...last, session: isNew ? withTold(session, situation) : session };
}

/** Nothing is said twice running in the same words, unless it was asked for; the emergency number is never put off. */
function toldOnce(turn: Turn, situation: Situation): Turn {
  const { say, question, did, leaves } = turn;
  const { said } = situation.session;
  const isSame =
    say.kind === 'words' && said?.text === say.text && said.question?.ask === question?.ask;
  if (!isSame || did === 'repeat' || leaves || say.text.includes(situation.emergencyNumber))
    return turn;
  const text = `${sayOf('onceMore', situation)} ${say.text}`.trim();
  return { ...turn, say: { ...say, text } };
}

/** The words of a turn; small ones leave what was told before them to be said again. */
function noted(
  { say, question, small, session }: Turn,
  situation: Situation,
): Pick<Session, 'said' | 'lastTold'> {
  const asked = question && askedBy(question, situation);
  const words = { text: textOf(say), ...(asked && { question: asked }) };
  const told = { ...words, narrated: say.kind === 'narration', offer: session.offer };
  return { said: { ...words, small }, lastTold: small ? situation.session.lastTold : told };
}

/** What of it the next turn has to know. Asked again, it matters as much as it did. */
function askedBy({ ask, reprompt, crossed, ...question }: Question, { session }: Situation) {
  const before = session.said?.question;
  const needed = before?.ask === ask ? before.needed : question.needed;
  return { ask, reprompt, ...(needed && { needed }), ...(crossed && { crossed }) };
}

/** The turn, if it could not be saved: no goodbye says then that the place is kept. */
export function unsaved(turn: Turn, situation: Situation): Turn {
  const otherwise = turn.keep?.otherwise;
  if (otherwise) return finish(otherwise, situation);
  return withUnsaved(turn.leaves ? finish(farewellTurn(situation), situation) : turn, situation);
}

/** After a warning, an invitation to stretch becomes "is there anything else?". */
function uninviting(turn: Turn, situation: Situation): Turn {
  const { session, say, question } = turn;
  if (!session.quiet || !question || question.needed || say.kind === 'narration') return turn;
  const reprompt = sayOf('moreReprompt', situation);
  if (session.offer?.yes?.kind !== 'routine')
    return { ...turn, question: { ...question, reprompt } };
  const { question: instead, session: asking } = promptTurn('declined', situation);
  return {
    ...turn,
    question: instead && { ...instead, reprompt },
    session: { ...session, offer: asking.offer },
  };
}
