import type { PaceFeature, PaceFeatures } from '../../models/pace.js';
import { remembering } from './remembering.js';
import { SPEED_PERCENT, type Speed } from './speed.js';

/** Estimated length of a spoken text, in whole ms; at the usual speed if none is given. */
export function spokenMs(text: string, pace: PaceFeatures, speed?: Speed): number {
  const percent = speed === undefined ? 100 : SPEED_PERCENT[speed];
  return Math.max(0, Math.round((usualMs(pace)(text) * 100) / percent));
}

const usualMs = remembering((pace: PaceFeatures) =>
  remembering((text: string) =>
    Object.values(pace).reduce((sum, feature) => sum + feature.ms * countOf(feature, text), 0),
  ),
);

/** How often a text has a feature. */
export function countOf({ each, respelt }: PaceFeature, text: string): number {
  const heard = respelt?.reduce(
    (rest, [pattern, by]) => rest.replace(pattern, by),
    text.toLowerCase(),
  );
  return (heard ?? text).match(each)?.length ?? 0;
}
