import type { Situation, Turn } from '../turn.js';
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
