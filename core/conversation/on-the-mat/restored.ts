import type { Run } from '../../memory/run.js';
import { type Running, runningAt } from '../../routine/running.js';
import type { Situation } from '../turn.js';
import { movedTo } from './enter.js';

/**
 * The routine as it was before a setting, at the listener's place in it. If the stretch they were
 * in was left out, it is taken up again where they left it, with what was held of it by then.
 */
export function restored(
  before: { run: Run; placeMs: number; held?: readonly number[] | undefined },
  running: Running,
  situation: Situation,
): Running | undefined {
  const { run, placeMs } = before;
  const there = runningAt({ ...running, run, placeMs }, situation.language);
  if (there === undefined) return undefined;
  const isKept = (stretch: string) => running.starts.some((start) => start.stretch === stretch);
  const kept = there.starts.flatMap(({ stretch }, exercise) => (isKept(stretch) ? [exercise] : []));
  const held = there.starts.map(({ stretch }, exercise) => {
    const now = isKept(stretch) ? running.held[kept.indexOf(exercise)] : before.held?.[exercise];
    return now ?? 0;
  });
  const back = isKept(there.cue.stretch)
    ? movedTo(run, running, situation, kept[running.current])
    : there;
  return back && { ...back, held };
}
