import type { Cue } from './timeline.js';

/**
 * Where the part that starts at cue `from` ends (exclusive): at the end if all
 * fits into one response, else at the last edge between two stretches, else,
 * in a hold longer than a response, before one of its spoken cues.
 */
export function partEnd(
  cues: readonly Cue[],
  from: number,
  fits: (part: readonly Cue[]) => boolean,
): number {
  if (fits(cues.slice(from))) return cues.length;
  const ends = Array.from({ length: Math.max(0, cues.length - from - 1) }, (_, i) => from + 1 + i);
  const fitting = ends.filter((end) => fits(cues.slice(from, end)));
  return (
    fitting.findLast((end) => isEdge(cues, end)) ??
    fitting.findLast((end) => cues[end]?.kind === 'hold' && cues[end]?.text !== undefined) ??
    fitting.at(-1) ??
    from + 1
  );
}

/** Whether a new stretch, or another time of the same one, begins at this cue. */
function isEdge(cues: readonly Cue[], index: number): boolean {
  return cues[index]?.kind === 'setup' && cues[index - 1]?.kind === 'release';
}
