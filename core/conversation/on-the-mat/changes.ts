import type { Run } from '../../memory/session.js';
import { holdSpan, isWayOut } from '../../routine/playback.js';
import {
  exercisesOf,
  HOLD_LIMITS_MS,
  type HoldChange,
  longestHoldMs,
} from '../../routine/program.js';
import type { Running } from '../../routine/running.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { holdWished, requestedHoldMs, type Slot } from '../wishes.js';
import { previousTurn, whereTurn } from './controls.js';
import { enter, jump, onward } from './enter.js';
import { narrate } from './narrate.js';
import { promptThenGoOn, withRunning } from './way-back.js';

/** "Longer" and "shorter" without a number. */
const STEP_MS = 10_000;

/** "Ten more seconds": of this hold, also when it has just ended. */
export function longerTurn(by: Slot | undefined, situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { current, placeMs } = running;
    const stepMs = stepOf(by);
    const { startMs, endMs } = holdOf(running);
    const holdMs = endMs - startMs + stepMs;
    if (holdMs > longestOf(running, situation))
      return onward(running, { id: 'leadLongest' }, situation);
    const run = withHolds(running, [{ exercise: current, holdMs }]);
    const lead = { id: 'leadLonger', ms: stepMs } as const;
    return jump(running, { run, placeMs: Math.min(placeMs, endMs), lead }, situation);
  });
}

/** "Make it shorter": this hold, which is over if that much of it was done. */
export function shorterTurn(by: Slot | undefined, situation: Situation): Turn {
  return withRunning(situation, (running) => {
    if (isWayOut(running.cue)) return whereTurn(situation);
    const { current, placeMs } = running;
    const stepMs = stepOf(by);
    const { startMs, endMs } = holdOf(running);
    const holdMs = Math.max(HOLD_LIMITS_MS.min, endMs - startMs - stepMs);
    const run = withHolds(running, [{ exercise: current, holdMs }]);
    const lead = { id: 'leadShorter', ms: stepMs } as const;
    return jump(running, { run, placeMs: Math.min(placeMs, startMs + holdMs), lead }, situation);
  });
}

/** "Not thirty, sixty": the holds from here on. */
export function changeHolds(to: Slot | undefined, situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const wished = holdWished(to);
    if ('refusal' in wished) return promptThenGoOn(wished.refusal, situation);
    const { holdMs } = wished;
    if (holdMs > longestOf(running, situation))
      return onward(running, { id: 'leadLongest' }, situation);
    const { starts, current, placeMs, cue } = running;
    const { startMs } = holdOf(running);
    const first = isWayOut(cue) ? current + 1 : current;
    const changes = starts.slice(first).map((_, index) => ({ exercise: first + index, holdMs }));
    const placeNowMs = isWayOut(cue) ? placeMs : Math.min(placeMs, startMs + holdMs);
    const run = withHolds(running, changes);
    const lead = { id: 'leadHold', ms: holdMs } as const;
    return jump(running, { run, placeMs: placeNowMs, lead }, situation);
  });
}

/** "I didn't finish", "you skipped one": back to before the last jump, or else to the stretch before. */
export function undoTurn(situation: Situation): Turn {
  const { session, running } = situation;
  const { undo } = session;
  if (undo === undefined)
    return running ? previousTurn(situation) : promptTurn('nothingToUndo', situation);
  const lead = { id: 'leadUndo' } as const;
  const move = { kind: 'goOn', placeMs: undo.placeMs, lead } as const;
  const heldBeforeMs = running?.heldMs ?? 0;
  return narrate({ ...undo, did: 'undo', lead, move, heldBeforeMs }, situation);
}

/** "No, the other one": where "previous" or "next" might have led as well, or else which one. */
export function otherOneTurn(situation: Situation): Turn {
  const { session, running } = situation;
  const { undo } = session;
  if (undo === undefined || running === undefined) return promptTurn('whichStretch', situation);
  const { starts, current, run } = running;
  const cameFromHere = undo.run.id === run.id && undo.placeMs >= (starts[current]?.startMs ?? 0);
  const before = starts[current - 1];
  const leapt = cameFromHere && undo.placeMs < (starts[current + 1]?.startMs ?? Infinity);
  if (leapt && before)
    return enter(running, { placeMs: before.startMs, did: 'other-one' }, situation);
  return undoTurn(situation);
}

function stepOf(by: Slot | undefined): number {
  const ms = by && requestedHoldMs(by.said);
  return ms !== undefined && ms > 0 ? Math.min(ms, HOLD_LIMITS_MS.max) : STEP_MS;
}

function holdOf({ timeline, starts, current }: Running): { startMs: number; endMs: number } {
  return holdSpan(timeline, starts[current]?.startMs ?? 0);
}

function longestOf({ run, current }: Running, { language }: Situation): number {
  const exercise = exercisesOf(run, language.routines, language.stretches)[current];
  return exercise ? longestHoldMs(exercise.stretch) : HOLD_LIMITS_MS.max;
}

function withHolds({ run }: Running, changes: readonly HoldChange[]): Run {
  const kept = (run.changes ?? []).filter(
    ({ exercise }) => !changes.some((change) => change.exercise === exercise),
  );
  return { ...run, changes: [...kept, ...changes] };
}
