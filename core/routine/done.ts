import type { Language } from '../../models/languages.js';
import type { Standing } from '../memory/run.js';
import { holdSpan } from './playback.js';
import { runningAt } from './running.js';

/** Of a hold that is over, this share makes its stretch done. */
const SHARE = 1 / 2;

/** A hold with so little left, in ms, is as good as over. */
export const NEARLY_MS = 5_000;

/** Whether enough of a hold was heard, once it is over. */
export function isDone(heldMs: number, holdMs: number): boolean {
  return heldMs >= holdMs * SHARE;
}

/** The exercise whose hold is still to be gone on with; undefined if it is over, or nearly. */
export function underWayAt(standing: Standing, language: Language): number | undefined {
  const running = runningAt(standing, language);
  if (running === undefined) return undefined;
  const { timeline, starts, current, placeMs } = running;
  const { endMs } = holdSpan(timeline, starts[current]?.startMs ?? 0);
  return placeMs + NEARLY_MS < endMs ? current : undefined;
}
