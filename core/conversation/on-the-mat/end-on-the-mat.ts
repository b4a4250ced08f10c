import type { PromptId } from '../../../models/languages.js';
import { isThere, stretchOf, titleOf } from '../../content.js';
import type { SessionMove, Wish } from '../../memory/move.js';
import type { Standing } from '../../memory/run.js';
import type { Session } from '../../memory/session.js';
import { isWayOut } from '../../routine/playback.js';
import { type Running, runningAt } from '../../routine/running.js';
import { questionOf, sayOf } from '../prompts.js';
import { noticeOffer, noticeQuestion } from '../safety/notice.js';
import type { Question, Situation, Turn } from '../turn.js';
import { afterTheRest, isBesideRoutine } from './beside-a-routine.js';
import { goOnTurn } from './enter.js';
import { placeWords, wayBackUnknown } from './way-back.js';

/** How long a pause is quiet before it asks, in ms: within the 240 s that one response may last. */
export const PAUSE_MS = 200_000;

/**
 * The one place that decides how a turn ends while a routine is alive: whatever
 * was said, it ends with the place and the way back there. Before the start it
 * ends with the question that stands between; in a pause it is quiet first. A
 * narration goes on by itself, and a question that something hangs on comes first. Who speaks in a
 * pause is back: the question comes first, and the quiet after it.
 */
export function endOnTheMat(turn: Turn, situation: Situation): Turn {
  const { say, question, leaves, session } = turn;
  if (say.kind === 'narration') return restEnding(turn, situation);
  if (question?.needed || leaves) return withPlace(turn, situation);
  if (session.starting) return beforeTheStart(turn, session.starting, situation);
  const { playback } = session;
  if (playback?.state === 'narrating')
    return asking(turn, wayBackUnknown({ ...situation, session }));
  if (playback?.state !== 'standing') return turn;
  const running = runningNow(playback, situation);
  return running ? onTheMat(turn, running, playback.paused, situation) : turn;
}

/** What a question about the whole round, or a reminder, is told with in the middle of a hold. */
const ASIDE: readonly (string | undefined)[] = ['anew', 'remind'] satisfies SessionMove['kind'][];

/** Asked in a hold, which stops for it: where that is comes first. */
function withPlace(turn: Turn, situation: Situation): Turn {
  const { running, narrating, language } = situation;
  const { say, session } = turn;
  const isTipped = stretchOf(running?.cue.stretch, language)?.notice !== undefined;
  const isAside = narrating && running && !session.starting && say.kind === 'words' && !isTipped;
  if (!isAside || !ASIDE.includes(session.offer?.yes?.kind)) return turn;
  const way = wayBackPrompt(running, false, situation);
  if (way !== 'goOnIn' && way !== 'goOnBefore') return turn;
  const prompt = way === 'goOnIn' ? 'placeIn' : 'placeBefore';
  const place = sayOf(prompt, situation, { ...placeWords(running, language) });
  return { ...turn, say: { ...say, text: `${say.text} ${place}`.trim() } };
}

/** A rest ends with the way back into the routine that waits. */
function restEnding(turn: Turn, situation: Situation): Turn {
  const { session } = turn;
  const now = { ...situation, session };
  const goesOn = session.offer?.yes?.kind === 'goOn';
  const ending = isBesideRoutine(now) && !goesOn ? afterTheRest(now) : undefined;
  return ending
    ? {
        ...turn,
        question: ending.question,
        session: { ...session, offer: { ...session.offer, ...ending.offer } },
      }
    : turn;
}

function runningNow(playback: Standing, { running, language }: Situation): Running | undefined {
  const isSame = running?.run === playback.run && running.placeMs === playback.placeMs;
  return isSame ? running : runningAt(playback, language);
}

/**
 * "Yes, but leave out the twist", "thirty seconds each", when a kept place is offered: anyone who
 * changes the round wants to go on with it. Undefined elsewhere.
 */
function pickedUp(turn: Turn, running: Running, situation: Situation): Turn | undefined {
  const { offer, undo: before } = situation.session;
  const { say, session, picksUp, placeTold, did, keep } = turn;
  const { undo } = session;
  const isChanged = undo?.of === 'change' && undo !== before;
  const isOffered = offer?.yes?.kind === 'goOn' && offer.no?.kind === 'setAside';
  if (!isOffered || !(picksUp || isChanged) || say.kind !== 'words') return undefined;
  const id = placeTold ? 'leadWay' : 'leadBack';
  const lead = { id, first: say.text } as const;
  const move = { kind: 'goOn', placeMs: running.placeMs, lead } as const;
  const on = goOnTurn(move, { ...situation, session, running });
  return { ...on, did, ...(keep && { keep }), session: { ...on.session, undo } };
}

function onTheMat(turn: Turn, running: Running, paused: boolean, situation: Situation): Turn {
  const on = pickedUp(turn, running, situation);
  if (on) return on;
  const { say, placeTold = false } = turn;
  const question = questionOf(wayBackPrompt(running, placeTold, situation), situation, {
    ...placeWords(running, situation.language),
  });
  const before = situation.session.playback;
  const isBack = before?.state === 'standing' && before.paused && !turn.waits;
  const quiet =
    paused && !isBack && say.kind === 'words'
      ? { ...say, kind: 'quiet' as const, quietMs: PAUSE_MS }
      : say;
  const yes = {
    kind: 'goOn',
    placeMs: running.placeMs,
    lead: { id: 'leadBack' },
  } as const;
  const patient = question && paused && isBack ? { ...question, quietMs: PAUSE_MS } : question;
  return asking(
    { ...turn, say: quiet },
    { question: patient, offer: { yes, no: { kind: 'wait' } } },
  );
}

/** Names the place, unless the words have done so. */
function wayBackPrompt(
  { cue, timeline, placeMs, current, starts }: Running,
  placeTold: boolean,
  { language }: Situation,
): PromptId {
  if (placeTold) return 'goOn';
  if (placeMs === 0) return 'goOnFromTheStart';
  if (isWayOut(cue)) return starts[current + 1] ? 'goOnAfter' : 'goOnAtTheEnd';
  const hold = timeline.cues.find(
    ({ kind, startMs }) => kind === 'hold' && startMs >= (starts[current]?.startMs ?? 0),
  );
  const begun = placeMs > (hold?.startMs ?? 0);
  return begun || stretchOf(cue.stretch, language) === undefined ? 'goOnIn' : 'goOnBefore';
}

function beforeTheStart(
  turn: Turn,
  starting: NonNullable<Session['starting']>,
  situation: Situation,
): Turn {
  const id = starting.kind === 'routine' ? starting.id : (turn.session.playback?.run.id ?? '');
  if (!isThere(id, situation.language))
    return { ...turn, session: { ...turn.session, starting: undefined } };
  const isNew = !isAsBefore(starting, situation.session.starting);
  const hasNotice = stretchOf(id, situation.language)?.notice !== undefined;
  const offer = noticeOffer(id, starting);
  const isForNow = turn.session.offer?.no?.kind === 'notNow' || !(isNew || hasNotice);
  return asking(turn, {
    question: isNew ? noticeQuestion(id, situation) : backToTheStart(id, hasNotice, situation),
    offer: isForNow ? { ...offer, no: { kind: 'notNow' } } : offer,
  });
}

/** Whether the same is about to start, be it that its plan was told by now. */
function isAsBefore(starting: Session['starting'], before: Session['starting']): boolean {
  if (starting === before) return true;
  if (starting?.kind !== 'routine' || before?.kind !== 'routine') return false;
  const wishOf = (wish: Wish) =>
    JSON.stringify(wish, (key, value) => (key === 'told' ? undefined : value));
  return starting.told !== before.told && wishOf(starting) === wishOf(before);
}

/** Names what is about to start: something else was talked about since it was. */
function backToTheStart(id: string, needed: boolean, situation: Situation): Question | undefined {
  const name = titleOf(id, situation.language);
  const question = questionOf('backToTheStart', situation, { name });
  return question && (needed ? { ...question, needed } : question);
}

function asking(
  turn: Turn,
  { question, offer }: { question: Question | undefined; offer: Session['offer'] },
): Turn {
  return { ...turn, question, session: { ...turn.session, offer } };
}
