import type { Decision, Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { skipOnceTurn } from './leave-out.js';
import { skipTo } from './skip.js';

/** "Let's go to that", once it was told what comes next: there. Undefined if nothing was told just now, or they are there. */
export function toldNextTurn(situation: Situation): Turn | undefined {
  const { running, session } = situation;
  const { nextTold, nextToldIn } = session;
  if (running === undefined || session.starting || nextTold === 0) return undefined;
  const exercise = nextToldIn + nextTold;
  const next = running.starts[exercise];
  return next === undefined || exercise <= running.current
    ? undefined
    : skipTo(exercise, running, `stretch:${next.stretch}`, situation);
}

/** So long after it was told, in ms, what can't be done is that. */
const JUST_TOLD_MS = 15_000;

/** "I can't do that", just as it was told what comes next: without it. Undefined if that was a while ago, or is on another side. */
export function cannotNextTurn(situation: Situation): Decision | undefined {
  const { playback } = situation.session;
  const isPast =
    playback?.state === 'narrating' && situation.nowMs - playback.startedMs > JUST_TOLD_MS;
  return isPast ? undefined : notToldNextTurn(situation);
}

/** "My knees aren't fit for that one", once it was told what comes next: that, by its id. Undefined if nothing was told just now. */
export function thatToldNext(named: Slot | undefined, situation: Situation): string | undefined {
  const { running, session, language } = situation;
  const { nextTold, nextToldIn } = session;
  const isThat = named?.id === undefined && language.words.thatOne.test(named?.said ?? '');
  if (!isThat || running === undefined || session.starting || nextTold === 0) return undefined;
  return running.starts[nextToldIn + nextTold]?.stretch;
}

/** "Not that one", once it was told what comes next: without it. Undefined if nothing was told just now, or it is another side. */
export function notToldNextTurn(situation: Situation): Decision | undefined {
  const { running, session } = situation;
  const { nextTold, nextToldIn } = session;
  if (running === undefined || session.starting || nextTold === 0) return undefined;
  const exercise = nextToldIn + nextTold;
  const next = running.starts[exercise];
  const isAnother = next && exercise > running.current && next.stretch !== running.cue.stretch;
  return isAnother ? skipOnceTurn({ said: '', id: next.stretch }, undefined, situation) : undefined;
}
