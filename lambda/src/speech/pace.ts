import { remembering } from './remembering.js';
import { SPEED_PERCENT, type Speed } from './speed.js';

/**
 * How long Alexa takes to say something: a straight line over what `countsOf`
 * counts, fitted on everything that the routines and answers speak, as said by
 * espeak-ng at the pace of Alexa's voice. `npm run bench` fits it again on one
 * half and reports the error on the other.
 */
export const PACE_MS = {
  sounds: 65,
  words: 114,
  weakWords: -105,
  weakEndings: -48,
  commas: 337,
  sentences: 535,
  clusters: 13,
  vowels: 14,
} as const;

/** Estimated length of a spoken text, in whole ms; at the usual speed if none is given. */
export function spokenMs(text: string, speed?: Speed): number {
  const percent = speed === undefined ? 100 : SPEED_PERCENT[speed];
  return Math.max(0, Math.round((usualMs(text) * 100) / percent));
}

const usualMs = remembering((text: string) => {
  const counts = countsOf(text);
  return Object.entries(PACE_MS).reduce((sum, [name, each]) => sum + each * (counts[name] ?? 0), 0);
});

/** Letters that make one sound together. */
const ONE_SOUND =
  /tch|igh|th|sh|ch|ck|gh|ph|ou|ow|ea|ee|oo|ai|ay|oa|oi|ng|wh|er|or|ar|ir|ur|le|qu/g;
const DOUBLE_CONSONANT = /([bcdfgklmnprstz])\1/g;
const SILENT_E = /(?<=\p{L}{2}[^aeiouy\P{L}])e(?!\p{L})/gu;

/** Said without stress, and so in less time. */
const WEAK_WORDS =
  /(?<![\p{L}'])(?:the|an?|of|to|and|or|in|on|at|your?|it|is|it's|that|that's|for|as|with|be|not|if|by|so|then|from|are|can|my|i|we|they|this|these|there|have|has|do|does|will|which|what|them|their|its|was|were|been|had|would|could|should)(?![\p{L}'])/giu;
const WEAK_ENDINGS = /(?:ing|ed|er|ly|le|en|es)\b/gi;

export function countsOf(text: string): Readonly<Record<string, number>> {
  const count = (pattern: RegExp, within = text) => within.match(pattern)?.length ?? 0;
  const sounds = text
    .toLowerCase()
    .replaceAll("'", '')
    .replace(SILENT_E, '')
    .replace(DOUBLE_CONSONANT, '$1')
    .replace(ONE_SOUND, 'x');
  return {
    sounds: count(/[\p{L}\p{N}]/gu, sounds),
    words: count(/\S+/g),
    weakWords: count(WEAK_WORDS),
    weakEndings: count(WEAK_ENDINGS),
    commas: count(/[,;:](?=\s)/g),
    sentences: count(/[.!?](?=\s|$)/g),
    clusters: count(/[bcdfghjklmnpqrstvwxz]{3,}/gi),
    vowels: count(/[aeiouy]+/gi),
  };
}
