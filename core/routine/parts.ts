import { isSameStretch, isStretchStart } from './playback.js';
import type { Cue } from './timeline.js';

/**
 * How many of the cues make the first part: all of them if they fit into one
 * response, else up to the last edge between two stretches, or between two sides
 * or passes of one, else, in a hold longer than a response, up to one of its spoken cues.
 */
export function partEnd(cues: readonly Cue[], fits: (part: readonly Cue[]) => boolean): number {
  if (fits(cues)) return cues.length;
  const ends = Array.from({ length: Math.max(0, cues.length - 1) }, (_, index) => index + 1);
  const fitting = ends.filter((end) => fits(cues.slice(0, end)));
  const isEdge = (end: number) => {
    const [before, after] = [cues[end - 1], cues[end]];
    return before && after && isStretchStart(cues, end) && !isSameStretch(before, after);
  };
  return (
    fitting.findLast(isEdge) ??
    fitting.findLast((end) => isStretchStart(cues, end)) ??
    fitting.findLast((end) => cues[end]?.kind === 'hold' && cues[end]?.text !== undefined) ??
    fitting.at(-1) ??
    1
  );
}
