import { isWayOut } from '../../routine/playback.js';
import { type Running, runningAt } from '../../routine/running.js';
import type { Situation, Turn } from '../turn.js';
import { withDoneBefore } from './done-before.js';
import { enter, movedTo, withJumpBack } from './enter.js';

/** Who goes back this soon after going on, in ms, has only just left that one. */
const JUST_LEFT_MS = 15_000;

/** What was left just now for a later stretch, before it was done. Undefined if nothing was. */
export function justLeft({ session, running, language }: Situation): Running | undefined {
  const { undo, playback } = session;
  if (running === undefined || undo?.of !== 'jump' || playback === undefined) return undefined;
  if (undo.run.id !== running.run.id) return undefined;
  const there = runningAt({ ...playback, run: undo.run, placeMs: undo.placeMs }, language);
  const startMs = running.starts[running.current]?.startMs ?? 0;
  const isSoon = running.placeMs - startMs < JUST_LEFT_MS;
  const isLater = there !== undefined && there.current < running.current;
  return isSoon && isLater && !isWayOut(there.cue) ? there : undefined;
}

/** Where the last stretch was, if skipping it ended the round. */
export function leftAtTheEnd({ session, running, language }: Situation): Running | undefined {
  const { undo, playback, later } = session;
  const isOver = running === undefined && playback?.state === 'ended' && !later;
  if (!isOver || undo?.of !== 'jump' || undo.run.id !== playback.run.id) return undefined;
  return runningAt({ ...playback, run: undo.run, placeMs: undo.placeMs }, language);
}

/** What was left of it, where others were done since: those aren't done again after it. Undefined if none was. */
export function restOfLeft(left: Running, situation: Situation): Turn | undefined {
  const { running } = situation;
  if (running === undefined) return undefined;
  const to = withDoneBefore(left.current, running, situation);
  if (to.running === running) return undefined;
  const there = movedTo(to.running.run, { ...left, held: to.running.held }, situation, to.exercise);
  if (there === undefined) return undefined;
  const target = { placeMs: there.placeMs, lead: { id: 'leadUndo' }, did: 'undo' } as const;
  return withJumpBack(running, enter(there, target, situation), situation);
}
