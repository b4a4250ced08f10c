import { holdSpan } from './playback.js';
import type { Running } from './running.js';

/**
 * How long the round has lasted for who is in it, in ms: what was held, and the way into each pose
 * that was. Pauses don't count, nor what was skipped.
 */
export function timeDoneMs({ timeline, starts, current, placeMs, held }: Running): number {
  const reached = starts.slice(0, current + 1);
  return reached.reduce((sum, { startMs }, exercise) => {
    const hold = holdSpan(timeline, startMs);
    const heldMs = held[exercise] ?? 0;
    const isHere = exercise === current;
    const nextMs = starts[exercise + 1]?.startMs ?? timeline.totalMs;
    const wayInMs = Math.min(isHere ? placeMs : hold.startMs, hold.startMs) - startMs;
    const wayOutMs = Math.max(0, (isHere ? placeMs : nextMs) - hold.endMs);
    return isHere || heldMs > 0 ? sum + wayInMs + heldMs + wayOutMs : sum;
  }, 0);
}
