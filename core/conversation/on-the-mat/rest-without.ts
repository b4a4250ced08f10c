import { isRoutine } from '../../content.js';
import type { Playback, Run } from '../../memory/run.js';
import { exercisesOf } from '../../routine/program.js';
import { changesMoved, heldMoved } from '../../routine/renumbered.js';
import { type Running, runningAt } from '../../routine/running.js';
import type { Situation } from '../turn.js';
import { isOpeningToCome, movedTo, withoutOpening } from './enter.js';

/** The routine, moved on to the next stretch other than `id`; undefined if that was the last. */
export function skipping(
  id: string,
  running: Running,
  situation: Situation,
  how?: Partial<Run>,
): Running | undefined {
  const { starts, current } = running;
  const next = starts.findIndex(({ stretch }, index) => index > current && stretch !== id);
  if (next < 0) return undefined;
  const run = isOpeningToCome(running) ? running.run : withoutOpening(running.run);
  return without(id, { ...running, run, ...placeIn(running, next) }, situation, how);
}

/**
 * The routine from here on without any of these stretches; undefined if that leaves none. Who is in
 * one of them moves on to the next.
 */
export function withoutAll(
  ids: readonly string[],
  running: Running,
  situation: Situation,
): Running | undefined {
  const { starts, current } = running;
  const next = starts.findIndex(({ stretch }, at) => at >= current && !ids.includes(stretch));
  if (next < 0) return undefined;
  const isOpen = next === current || isOpeningToCome(running);
  const moved = {
    ...running,
    run: isOpen ? running.run : withoutOpening(running.run),
    ...(next > current && placeIn(running, next)),
  };
  const gone = [...new Set(starts.map(({ stretch }) => stretch))].filter((id) => ids.includes(id));
  return gone.reduce<Running | undefined>(
    (there, id) => there && without(id, there, situation),
    moved,
  );
}

function placeIn({ starts, timeline }: Running, exercise: number) {
  const placeMs = starts[exercise]?.startMs ?? 0;
  const cue = timeline.cues.find(({ endMs }) => placeMs < endMs);
  return { placeMs, current: exercise, ...(cue && { cue }) };
}

/** The rest of the routine without a stretch; what was held stays with its exercise. */
export function without(
  id: string,
  running: Running,
  situation: Situation,
  how: Partial<Run> = { leaveOut: [...(running.run.leaveOut ?? []), id] },
): Running | undefined {
  const { run, starts, current, held, round } = running;
  if (!isRoutine(run, situation.language)) return undefined;
  const kept = starts.flatMap(({ stretch }, index) => (stretch === id ? [] : [index]));
  const exercise = kept.filter((index) => index < current).length;
  const changed: Run = { ...run, ...how, changes: changesMoved(run.changes, kept) };
  const moved = movedTo(changed, running, situation, exercise);
  if (moved === undefined) return undefined;
  const heldNow = heldMoved(held, kept);
  const heldOfIt = starts.map(({ stretch }, index) => (stretch === id ? (held[index] ?? 0) : 0));
  const goneMs = heldOfIt.reduce((sum, ms) => sum + ms, 0);
  const gone = goneMs > 0 ? { ...round.gone, [id]: goneMs } : round.gone;
  return runningAt(
    { ...moved, held: heldNow, round: { ...round, ...(gone && { gone }) } },
    situation.language,
  );
}

/** What was heard to its end, without these stretches: "go back" doesn't lead to one of them. */
export function endedWithout(
  ids: readonly string[],
  { run, round, held }: Extract<Playback, { state: 'ended' }>,
  { language }: Situation,
): Playback | undefined {
  const exercises = exercisesOf(run, language.routines, language.stretches);
  const kept = exercises.flatMap(({ stretch }, at) => (ids.includes(stretch.id) ? [] : [at]));
  if (kept.length === 0) return undefined;
  const leaveOut = [...(run.leaveOut ?? []), ...ids];
  return {
    state: 'ended',
    run: { ...run, leaveOut, changes: changesMoved(run.changes, kept) },
    round,
    held: heldMoved(held, kept),
  };
}
