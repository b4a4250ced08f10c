import type { Answer } from '../../models/content.js';
import { STARTING_POINT, sources } from '../../models/sources.js';
import { answerOf, titleOf } from '../content.js';
import type { SessionMove } from '../memory/move.js';
import { type Session, settled, telling } from '../memory/session.js';
import { pick } from '../routine/variety.js';
import { listOf } from '../speech/durations.js';
import { fill } from '../speech/text.js';
import { notForNowTurn, withADoctorFirst } from './on-the-mat/set-aside.js';
import { namesOf, suited } from './on-the-mat/suited.js';
import { promptTurn, questionOf, sayOf } from './prompts.js';
import { hasLeave, havingAsked, havingTold, ruledOut } from './safety/conditions.js';
import { leaveHoldsTurn } from './safety/leave.js';
import { whatSuitsTurn } from './safety/what-suits.js';
import { type Question, type Situation, type Turn, textOf, words } from './turn.js';

/** The short answer, its deeper part, or the gist in plain words. */
type Depth = 'say' | 'more' | 'simply';
/** By which name it was told. */
const TOLD = { say: 'answer', more: 'more', simply: 'simply' } as const;

/** Answers a question. */
export function answerTurn(id: string, depth: Depth, situation: Situation): Turn {
  const { language, terms, session, oneShot, running } = situation;
  const answer = answerOf(id, language);
  if (answer === undefined) return promptTurn('notYet', situation);
  if (depth === 'say' && answer.isWhatSuits && session.conditions.length > 0)
    return whatSuitsTurn(situation);
  const out = ruledOut(session, language).filter((one) => answer.recommends?.includes(one));
  if (depth === 'say' && out.length > 0)
    return promptTurn('someForThem', situation, { stretches: namesOf(out, situation) });
  if (depth === 'say' && isRepeated(answer, situation)) return otherwiseTurn(answer, situation);
  const isOnTheMat = running !== undefined && session.starting === undefined;
  if (depth === 'say' && answer.asksADoctorFirst && isOnTheMat && hasLeave(answer.about, situation))
    return leaveHoldsTurn(situation);
  const text = answer[depth];
  const what = `${TOLD[depth]}:${id}`;
  if (text === undefined || (depth === 'more' && session.told.includes(what)))
    return thatIsAllTurn(situation);
  const told = telling(what, session);
  const { question, yes } = nextOf(answer, depth, { ...situation, session: { ...session, told } });
  const turn: Turn = {
    kind: 'turn',
    did: what,
    say: words(fill(text, terms)),
    question: oneShot ? undefined : question,
    card: cardOf(answer, situation),
    shows: { kind: 'answer', id },
    session: { ...settled(session), topic: id, told, offer: { yes } },
  };
  const isAboutToMove = running !== undefined || session.starting !== undefined;
  if (answer.about === undefined) return turn;
  if (!isAboutToMove) return { ...turn, session: havingAsked(answer.about, turn.session) };
  if (!answer.asksADoctorFirst) return turn;
  const condition = { said: '', id: answer.about };
  const having = havingTold(condition, { ...situation, session: turn.session });
  const asking = { ...turn, session: having.session };
  const notNow = session.starting ? notStarting(asking, having) : notForNowTurn(asking, having);
  return withADoctorFirst(notNow, situation);
}

/** Asked at the notice: the answer, and nothing is started. */
function notStarting(turn: Turn, situation: Situation): Turn {
  const { question, session } = promptTurn('notStarting', situation);
  const text = `${textOf(turn.say)} ${sayOf('notStarting', situation)}`;
  const { offer } = session;
  const after = suited({ ...turn.session, starting: undefined, offer, quiet: true }, situation);
  return { ...turn, say: words(text), question, session: after };
}

/** The same answer twice running: it wasn't what they meant, or they didn't follow. */
function isRepeated({ say }: Answer, { session, terms }: Situation): boolean {
  return session.said?.text.startsWith(fill(say, terms)) ?? false;
}

/** Says it in other words, and asks whether that was meant. */
function otherwiseTurn({ id, isWarning }: Answer, situation: Situation): Turn {
  const anew = { ...situation, session: { ...situation.session, said: undefined } };
  const turn = answerTurn(id, isWarning ? 'say' : 'simply', anew);
  const { question } = promptTurn('wasItThat', situation);
  const offer = {
    yes: { kind: 'prompt', id: 'itWasThat' },
    no: { kind: 'prompt', id: 'notThat' },
  } as const;
  return situation.oneShot ? turn : { ...turn, question, session: { ...turn.session, offer } };
}

/** The answer's own next step; what was just told is not offered. */
function nextOf(
  { next }: Answer,
  depth: Depth,
  situation: Situation,
): { question: Question; yes: SessionMove } {
  const { language, session, seed } = situation;
  const { say } = language.prompts[depth === 'more' ? 'moreReprompt' : 'answerReprompt'];
  const { ask, to } = isTold(next.to, session) ? elsewhere(situation) : next;
  const question = { ask: inOtherWords(ask, to, situation), reprompt: pick(say, seed) };
  return { question, yes: to };
}

/** What was asked just before is asked in other words. */
function inOtherWords(ask: string, to: SessionMove, situation: Situation): string {
  if (situation.session.said?.question?.ask !== ask) return ask;
  const other =
    to.kind === 'routine'
      ? questionOf('routineAgain', situation, { name: titleOf(to.id, situation.language) })
      : questionOf('answerAgain', situation);
  return other?.ask ?? ask;
}

function isTold(move: SessionMove, { told }: Session): boolean {
  return 'id' in move && told.includes(`${move.kind}:${move.id}`);
}

/** Where nothing is left to tell, stretching is. */
function elsewhere({ language }: Situation): { ask: string; to: SessionMove } {
  const { ask = '' } = language.prompts.offerStretches;
  return { ask, to: { kind: 'routine', id: language.defaults.routine } };
}

/** "Tell me more", about the topic of the conversation. */
export function moreTurn(situation: Situation): Turn {
  const { topic } = situation.session;
  if (topic === undefined) return promptTurn('moreAboutWhat', situation);
  return answerTurn(topic, 'more', situation);
}

/** There is no more to tell: says so, and offers one thing. */
function thatIsAllTurn(situation: Situation): Turn {
  return promptTurn('thatIsAll', situation);
}

/** "Where do you get this from?": the sources of the last answer, by name. */
export function sourcesTurn(situation: Situation): Turn {
  const { session, language } = situation;
  const answer = answerOf(session.topic, language);
  const titles = [...new Set(answer?.sources.map((key) => language.sourceNames[key]) ?? [])];
  if (titles.length === 0) return promptTurn('sourcesInGeneral', situation);
  const turn = promptTurn('sources', situation, { sources: listOf(titles, language.words) });
  const offer = { yes: { kind: 'more', id: answer?.id ?? '' } } as const;
  return { ...turn, session: { ...turn.session, offer } };
}

function cardOf(answer: Answer, { language, terms }: Situation) {
  const disclaimer = pick(language.prompts.disclaimer.say, 0);
  const named = fill(language.screen.sources, { sources: sourcesOf(answer) });
  return { title: answer.title, text: [fill(answer.say, terms), named, disclaimer].join('\n\n') };
}

/** The article that it all began with is named only where there is nothing better. */
function sourcesOf({ sources: keys }: Answer): string {
  const better = keys.filter((key) => key !== STARTING_POINT);
  return (better.length > 0 ? better : keys).map((key) => sources[key]).join('; ');
}
