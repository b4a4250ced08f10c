import { routineOf } from '../../content.js';
import { isDone } from '../../routine/done.js';
import { holdSpan, type StretchStart } from '../../routine/playback.js';
import { changesMoved, heldMoved, numbersBefore } from '../../routine/renumbered.js';
import { type Running, runningAt } from '../../routine/running.js';
import type { Situation } from '../turn.js';

/** With no more than this left of its hold, in ms, a stretch that is left counts as done. */
const ALMOST_MS = 10_000;

/** The routine, and the exercise in it that is gone back to, by its number. */
interface GoneBackTo {
  running: Running;
  exercise: number;
}

/**
 * "Go back to cat-camel": what was done or skipped since comes before it from now on, so that nothing
 * of it comes again. The order stays where nothing was, and where there are several sets.
 */
export function withDoneBefore(
  exercise: number,
  running: Running,
  { language }: Situation,
): GoneBackTo {
  const asItIs = { running, exercise };
  const { run, starts, held, cue } = running;
  const order = run.stretches ?? routineOf(run.id, language)?.stretches;
  const target = starts[exercise]?.stretch;
  const { passedOver = [] } = run;
  const done = since(exercise, running).filter(
    (id) => id !== target && (passedOver.includes(id) || isAllDone(id, running)),
  );
  const isOnce = cue.set === 1 && (run.sets ?? 1) === 1;
  if (order === undefined || target === undefined || !isOnce || done.length === 0) return asItIs;
  const rest = order.filter((id) => !done.includes(id));
  const place = rest.indexOf(target);
  const stretches = [...rest.slice(0, place), ...done, ...rest.slice(place)];
  const numbers = numbersBefore(run, { ...run, stretches }, language);
  const exerciseNow = numbers.indexOf(exercise);
  const changed = { ...run, stretches, changes: changesMoved(run.changes, numbers) };
  const there = runningAt(
    { ...running, run: changed, held: heldMoved(held, numbers), placeMs: 0 },
    language,
  );
  const isSame = there?.starts[exerciseNow]?.stretch === target;
  return there && isSame
    ? { running: { ...there, current: exerciseNow }, exercise: exerciseNow }
    : asItIs;
}

/** The stretches after an exercise, up to where the listener is, by id. */
function since(exercise: number, { starts, current }: Running): string[] {
  return [...new Set(starts.slice(exercise, current + 1).map(({ stretch }) => stretch))];
}

function isAllDone(id: string, running: Running): boolean {
  return running.starts.every(
    (start, number) => start.stretch !== id || isHeld(start, number, running),
  );
}

function isHeld({ startMs: from }: StretchStart, exercise: number, running: Running): boolean {
  const { timeline, held, current } = running;
  const { startMs, endMs } = holdSpan(timeline, from);
  const heldMs = held[exercise] ?? 0;
  const isLeft = exercise === current && heldMs + ALMOST_MS < endMs - startMs;
  return !isLeft && isDone(heldMs, endMs - startMs);
}
