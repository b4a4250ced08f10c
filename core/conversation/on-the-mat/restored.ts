import type { Run } from '../../memory/run.js';
import { type Running, runningAt } from '../../routine/running.js';
import type { Situation } from '../turn.js';
import { movedTo } from './enter.js';

/**
 * The routine as it was before a setting, at the listener's place in it. If the stretch they were
 * in was left out, it is taken up again where they left it; what was held of it is not counted.
 */
export function restored(
  before: { run: Run; placeMs: number },
  running: Running,
  situation: Situation,
): Running | undefined {
  const there = runningAt({ ...running, ...before }, situation.language);
  if (there === undefined) return undefined;
  const isKept = (stretch: string) => running.starts.some((start) => start.stretch === stretch);
  const kept = there.starts.flatMap(({ stretch }, exercise) => (isKept(stretch) ? [exercise] : []));
  const held = there.starts.map((_, exercise) => running.held[kept.indexOf(exercise)] ?? 0);
  const back = isKept(there.cue.stretch)
    ? movedTo(before.run, running, situation, kept[running.current])
    : there;
  return back && { ...back, held };
}
