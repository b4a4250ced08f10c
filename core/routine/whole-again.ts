import type { Language } from '../../models/languages.js';
import type { Run } from '../memory/run.js';
import { isDone } from './done.js';
import { holdSpan, stretchStarts } from './playback.js';
import { timelineOf } from './timelines.js';

/**
 * The run as it closes when entered at a place. What was skipped, and is done after all, leaves
 * nothing out of the round: it closes as a whole one if everything before that place was held.
 */
export function wholeAgain(
  { run, placeMs, held }: { run: Run; placeMs: number; held: readonly number[] },
  language: Language,
): Run {
  const isShort = (run.skipped ?? []).length + (run.oneSided ?? []).length > 0;
  if (run.partly !== 'passed' || isShort) return run;
  const timeline = timelineOf(run, language, run.opening);
  const starts = stretchStarts(timeline);
  const current = starts.findLastIndex(({ startMs }) => startMs <= placeMs);
  const isWhole = starts.slice(0, current).every(({ startMs: from }, exercise) => {
    const { startMs, endMs } = holdSpan(timeline, from);
    return isDone(held[exercise] ?? 0, endMs - startMs);
  });
  return isWhole ? { ...run, partly: undefined } : run;
}
