import type { Situation, Turn } from '../conversation/turn.js';
import { holdLeftMs, holdSpan } from '../routine/playback.js';
import type { Running } from '../routine/running.js';
import { goingOn } from './buttons.js';
import { headingOf } from './heading.js';
import { drawingOf } from './pictures.js';
import { gist, page, type Scene } from './scene.js';

/** As many letters as fit in two lines. */
const LETTERS = 90;

/** The pose, the seconds that are left of its hold, and the way on. */
export function pausedScene(
  text: string,
  standing: Running,
  { session: { playback } }: Turn,
  situation: Situation,
): Scene {
  const { language } = situation;
  const { cue, timeline, placeMs, starts, current } = standing;
  const { startMs, endMs } = holdSpan(timeline, starts[current]?.startMs ?? 0);
  const leftMs = placeMs < startMs ? 0 : holdLeftMs(timeline, placeMs);
  const drawn = drawingOf(cue.stretch, language);
  const { name, isLong } = headingOf(cue, language);
  const data = {
    title: name,
    isLong,
    text,
    // After "pause", the seconds are in the ring, to the second; spoken, they are rounded.
    gist: gist(text, playback?.state === 'standing' && playback.paused ? 0 : LETTERS),
    note: language.screen.disclaimer,
    ...drawn,
    seconds: Math.ceil(leftMs / 1_000),
    share: leftMs > 0 ? leftMs / Math.max(1, endMs - startMs) : 1,
    dot: current,
    dots: starts.map((_, at) => at),
    buttons: goingOn(language.screen.buttons),
  };
  return page('paused', data, [drawn.drawing], situation);
}
