import type { Features } from './features.js';
import { placeOf } from './rising.js';

/** Sentences that are known word for word, in rising order, and the label of each. */
export interface ByHeart {
  sentences: Uint32Array;
  labels: Uint16Array;
}

/** For a classifier that goes by training alone. */
export const NOTHING: ByHeart = { sentences: new Uint32Array(), labels: new Uint16Array() };

/** A sentence of which this much or less is learned otherwise is learned by heart. */
const HARDLY_LEARNED = 0.95;

interface Learned {
  features: Features;
  /** Its label, by number. */
  target: number;
  /** How likely its label was in the last round of training, from 0 to 1. */
  likely: number;
}

/**
 * The sentences that training leaves in doubt, and those that would still be read as something else, since
 * samples count beside what is learned. A sentence that was written for two labels is left out.
 */
export function byHeart(
  all: readonly Learned[],
  isSure: (features: Features, target: number) => boolean,
): ByHeart {
  const targets = new Map<number, number | undefined>();
  for (const { features, target, likely } of all) {
    const sentence = sentenceFeature(features);
    const isOther = targets.has(sentence) && targets.get(sentence) !== target;
    if (isOther) targets.set(sentence, undefined);
    else if (likely <= HARDLY_LEARNED || !isSure(features, target)) targets.set(sentence, target);
  }
  const known = [...targets].flatMap(([sentence, target]) =>
    target === undefined ? [] : [{ sentence, target }],
  );
  known.sort((a, b) => a.sentence - b.sentence);
  return {
    sentences: Uint32Array.from(known, ({ sentence }) => sentence),
    labels: Uint16Array.from(known, ({ target }) => target),
  };
}

/** The label of a sentence that is known by heart, by number. */
export function labelByHeart(features: Features, { sentences, labels }: ByHeart) {
  const place = placeOf(sentenceFeature(features), sentences);
  return place === undefined ? undefined : labels[place];
}

/** A number made of all features of a sentence: of fifty thousand, hardly two share one. */
function sentenceFeature({ whole, parts }: Features): number {
  let sum = 0;
  for (const feature of whole) sum = (sum + Math.imul(feature, 0x9e3779b1)) >>> 0;
  for (const feature of parts) sum = (sum + Math.imul(feature, 0x85ebca6b)) >>> 0;
  return sum;
}
