import type { PaceFeature, PaceFeatures } from '../../models/words.js';

/**
 * How fast Alexa speaks, in percent of her usual speed; SSML takes 20 and more.
 * https://developer.amazon.com/docs/custom-skills/speech-synthesis-markup-language-ssml-reference.html#prosody
 */
export const SPEED_PERCENT = { slower: 85, faster: 115 } as const;

/** Cues about breathing are said at this share of the speed, in percent. */
const CALM_PERCENT = 90;

/** A speed other than the usual one. */
export type Speed = keyof typeof SPEED_PERCENT;

export const SPEEDS = ['slower', 'faster'] as const satisfies readonly Speed[];

/** In percent of Alexa's usual speed, in whole numbers as SSML takes them. */
export function percentOf(speed: Speed | undefined, calm = false): number {
  const percent = speed === undefined ? 100 : SPEED_PERCENT[speed];
  return calm ? Math.round((percent * CALM_PERCENT) / 100) : percent;
}

/** Estimated length of a spoken text, in whole ms; at the usual speed if none is given. */
export function spokenMs(text: string, pace: PaceFeatures, speed?: Speed, calm = false): number {
  const percent = percentOf(speed, calm);
  return Math.max(0, Math.round((usualMs(text, pace) * 100) / percent));
}

/** The same few hundred texts are narrated again and again, so that their lengths are remembered. */
const known = new WeakMap<PaceFeatures, Map<string, number>>();
/** More than there are. */
const MAX_KNOWN = 2_000;

function usualMs(text: string, pace: PaceFeatures): number {
  const lengths = known.get(pace) ?? new Map<string, number>();
  const before = lengths.get(text);
  if (before !== undefined) return before;
  const ms = Object.values(pace).reduce(
    (sum, feature) => sum + feature.ms * countOf(feature, text),
    0,
  );
  if (lengths.size >= MAX_KNOWN) lengths.clear();
  known.set(pace, lengths.set(text, ms));
  return ms;
}

/** How often a text has a feature. Each `test` goes on after the last match; unlike `match`, it makes no garbage. */
export function countOf({ each, respelt }: PaceFeature, text: string): number {
  const heard = respelt?.reduce(
    (rest, [pattern, by]) => rest.replace(pattern, by),
    text.toLowerCase(),
  );
  let count = 0;
  while (each.test(heard ?? text)) count += 1;
  return count;
}
