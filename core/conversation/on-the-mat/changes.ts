import { holdSpan, isWayOut } from '../../routine/playback.js';
import {
  exercisesOf,
  HOLD_LIMITS_MS,
  type HoldChange,
  longestHoldMs,
} from '../../routine/program.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { holdWished, requestedHoldMs, type Slot } from '../wishes.js';
import { jump, previousTurn, whereTurn } from './controls.js';
import { routineTurn } from './narrate.js';
import { at, onward, promptThenGoOn, type Running, runningOf, withRunning } from './running.js';

/** "Longer" and "shorter" without a number. */
const STEP_MS = 10_000;

/** "Ten more seconds": of this hold, also when it has just ended. */
export function longerTurn(by: Slot | undefined, situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const stepMs = stepOf(by);
    const { timeline, starts, current, placeMs } = running;
    const { startMs, endMs } = holdSpan(timeline, starts[current]?.startMs ?? 0);
    const holdMs = endMs - startMs + stepMs;
    if (holdMs > longestOf(running, situation))
      return routineTurn(onward(running, { id: 'leadLongest' }), situation);
    const lead = { id: 'leadLonger', ms: stepMs } as const;
    const changed = withHolds(running, [{ exercise: current, holdMs }]);
    return jump(running, at(changed, Math.min(placeMs, endMs), lead), situation);
  });
}

/** "Make it shorter": this hold, which is over if that much of it was done. */
export function shorterTurn(by: Slot | undefined, situation: Situation): Turn {
  return withRunning(situation, (running) => {
    if (isWayOut(running.cue)) return whereTurn(situation);
    const stepMs = stepOf(by);
    const { timeline, starts, current, placeMs } = running;
    const { startMs, endMs } = holdSpan(timeline, starts[current]?.startMs ?? 0);
    const holdMs = Math.max(HOLD_LIMITS_MS.min, endMs - startMs - stepMs);
    const lead = { id: 'leadShorter', ms: stepMs } as const;
    const changed = withHolds(running, [{ exercise: current, holdMs }]);
    return jump(running, at(changed, Math.min(placeMs, startMs + holdMs), lead), situation);
  });
}

/** "Not thirty, sixty": the holds from here on. */
export function changeHolds(to: Slot | undefined, situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const wished = holdWished(to);
    if ('refusal' in wished) return promptThenGoOn(wished.refusal, situation);
    const { holdMs } = wished;
    if (holdMs > longestOf(running, situation))
      return routineTurn(onward(running, { id: 'leadLongest' }), situation);
    const { timeline, starts, current, placeMs, cue } = running;
    const { startMs } = holdSpan(timeline, starts[current]?.startMs ?? 0);
    const first = isWayOut(cue) ? current + 1 : current;
    const changes = starts.slice(first).map((_, index) => ({ exercise: first + index, holdMs }));
    const placeNowMs = isWayOut(cue) ? placeMs : Math.min(placeMs, startMs + holdMs);
    const lead = { id: 'leadHold', ms: holdMs } as const;
    return jump(running, at(withHolds(running, changes), placeNowMs, lead), situation);
  });
}

/** "I didn't finish", "you skipped one": back to before the last jump, or else to the stretch before. */
export function undoTurn(situation: Situation): Turn {
  const { undo } = situation.session;
  if (undo) return routineTurn(undo, situation);
  return runningOf(situation) ? previousTurn(situation) : promptTurn('nothingToUndo', situation);
}

/** "No, the other one": where "previous" or "next" might have led as well, or else which one. */
export function otherOneTurn(situation: Situation): Turn {
  const { undo } = situation.session;
  const running = runningOf(situation);
  if (undo === undefined || running === undefined) return promptTurn('whichStretch', situation);
  const { starts, current, move } = running;
  const cameFromHere = undo.id === move.id && (undo.atMs ?? 0) >= (starts[current]?.startMs ?? 0);
  const before = starts[current - 1];
  const leapt = cameFromHere && (undo.atMs ?? 0) < (starts[current + 1]?.startMs ?? Infinity);
  if (leapt && before) return routineTurn(at(move, before.startMs), situation);
  return undoTurn(situation);
}

function stepOf(by: Slot | undefined): number {
  const ms = by && requestedHoldMs(by.said);
  return ms !== undefined && ms > 0 ? Math.min(ms, HOLD_LIMITS_MS.max) : STEP_MS;
}

function longestOf({ move, current }: Running, { language }: Situation): number {
  const exercise = exercisesOf(move, language.routines, language.stretches)[current];
  return exercise ? longestHoldMs(exercise.stretch) : HOLD_LIMITS_MS.max;
}

function withHolds({ move }: Running, changes: readonly HoldChange[]): Running['move'] {
  const kept = (move.changes ?? []).filter(
    ({ exercise }) => !changes.some((change) => change.exercise === exercise),
  );
  return { ...move, changes: [...kept, ...changes] };
}
