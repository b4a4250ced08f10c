/** A response takes five sounds: https://developer.amazon.com/docs/custom-skills/speech-synthesis-markup-language-ssml-reference.html#audio */
export const MOST_SOUNDS = 5;

/** Which ends of a hold have a bell. */
export interface Bells {
  start: boolean;
  end: boolean;
}

/**
 * The bells of a hold, `index` of `count`, so that a round needs no question in its middle for want of
 * sounds. Up to three holds have one at the start and the end, but for the last end of three, which
 * the closing words tell. Of more holds each has the end alone: its start is told by words anyway.
 */
export function bellsOf(index: number, count: number): Bells {
  const isEnough = 2 * count - 1 <= MOST_SOUNDS;
  const isSpare = isEnough && 2 * count > MOST_SOUNDS && index === count - 1;
  return { start: isEnough, end: !isSpare };
}
