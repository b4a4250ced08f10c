import { beginnings } from '../../routine/playback.js';
import { type Running, runningAt } from '../../routine/running.js';
import type { Situation, Turn } from '../turn.js';
import { toStretch, withJumpBack } from './enter.js';

/** Who goes back this soon after a move, in ms, meant another one. */
const JUST_MOVED_MS = 30_000;

/** "No, the one before", once a jump led to the first: nothing is before that, so it is of where it was said. */
export function beforeWhatWasLeft(running: Running, situation: Situation): Turn | undefined {
  const { undo, justSet, playback } = situation.session;
  if (justSet?.what !== 'jump' || undo?.of !== 'jump' || !playback) return undefined;
  if (situation.nowMs - justSet.atMs > JUST_MOVED_MS) return undefined;
  const left = { ...playback, run: undo.run, placeMs: undo.placeMs };
  const there = runningAt(left, situation.language);
  const target = there && undo.run.id === running.run.id ? oneBefore(there) : 0;
  if (target <= 0) return undefined;
  return withJumpBack(running, toStretch(target, running, 'previous', situation), situation);
}

/** The exercise before this one; in another pass of a stretch without sides, the one before all of them, if it has one. */
export function oneBefore({ starts, current, cue }: Running): number {
  if (cue.side !== undefined) return current - 1;
  const first = beginnings(starts).findLast((exercise) => exercise <= current) ?? current;
  return first > 0 ? first - 1 : current - 1;
}
