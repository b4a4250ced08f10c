/**
 * How long Alexa takes to say something: a straight line over what `countsOf`
 * counts, fitted on everything that the routines and answers speak, as said by
 * espeak-ng at the pace of Alexa's voice. `npm run bench` fits it again on one
 * half and reports the error on the other.
 */
export const PACE_MS = { letters: 73, pairs: -92, words: 42, commas: 400, sentences: 576 } as const;

/** Estimated length of a spoken text, in whole ms. */
export function spokenMs(text: string): number {
  const counts = countsOf(text);
  const ms = Object.entries(PACE_MS).reduce(
    (sum, [name, each]) => sum + each * (counts[name] ?? 0),
    0,
  );
  return Math.max(0, Math.round(ms));
}

/** Two letters that make one sound, double letters among them, take less than two. */
const PAIRS = /([a-z])\1|th|sh|ch|ck|gh|ph|ou|ea|ng|wh/gi;

export function countsOf(text: string): Readonly<Record<string, number>> {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    letters: count(/[\p{L}\p{N}]/gu),
    pairs: count(PAIRS),
    words: count(/\S+/g),
    commas: count(/[,;:](?=\s)/g),
    sentences: count(/[.!?](?=\s|$)/g),
  };
}
