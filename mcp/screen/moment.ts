import { sideNameOf } from '../../core/content.js';
import { nextNameOf } from '../../core/routine/lead-words.js';
import { holdSpan, isWayOut, stretchStarts } from '../../core/routine/playback.js';
import type { Timeline } from '../../core/routine/timeline.js';
import { fill } from '../../core/speech/text.js';
import { readyOf } from '../../models/drawings/drawings.js';
import type { Language } from '../../models/languages.js';

/** What is shown at a place of a timeline. */
export interface Moment {
  stretch: string;
  /** The name of its drawing: how it begins on the way in, then the pose. */
  drawing: string;
  name: string;
  phase: string;
  words: string;
  next: string;
  /** Of the hold: the seconds that are left, and how much of it is over, from 0 to 1. */
  hold: { leftS: number; part: number } | undefined;
}

export function momentAt(placeMs: number, timeline: Timeline, language: Language): Moment {
  const { cues } = timeline;
  const { screen } = language;
  const starts = stretchStarts(timeline);
  const current = Math.max(
    0,
    starts.findLastIndex(({ startMs }) => startMs <= placeMs),
  );
  const cue = cues.find(({ endMs }) => placeMs < endMs) ?? cues.at(-1);
  const here = starts[current] ?? { stretch: '', set: 1, startMs: 0 };
  const { stretch } = here;
  const following = starts[current + 1];
  const isHold = cue?.kind === 'hold';
  const isOut = cue !== undefined && isWayOut(cue);
  const span = holdSpan(timeline, here.startMs);
  return {
    stretch,
    drawing: isHold || isOut ? stretch : readyOf(stretch),
    name: fill(sideNameOf(here, language), {}),
    phase: isHold ? screen.hold : isOut ? screen.out : screen.ready,
    words:
      cues.findLast(({ startMs, text }) => text !== undefined && startMs <= placeMs)?.text ?? '',
    next: following
      ? fill(screen.next, { stretch: nextNameOf(following, here, language) })
      : screen.last,
    hold: isHold
      ? {
          leftS: Math.ceil((span.endMs - placeMs) / 1_000),
          part: (placeMs - span.startMs) / (span.endMs - span.startMs),
        }
      : undefined,
  };
}

/** This close to its start, "back" means the stretch before. */
const JUST_BEGUN_MS = 3_000;

/** Where "back" and "next" lead, in ms: to the beginning of a stretch, or to the end. */
export function jump(where: 'back' | 'next', placeMs: number, timeline: Timeline): number {
  const starts = stretchStarts(timeline).map(({ startMs }) => startMs);
  if (where === 'next') return starts.find((startMs) => startMs > placeMs) ?? timeline.totalMs;
  return starts.findLast((startMs) => startMs <= placeMs - JUST_BEGUN_MS) ?? 0;
}
