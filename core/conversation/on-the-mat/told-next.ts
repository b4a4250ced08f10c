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
