import type { PaceFeatures } from '../words.js';

/** Letters that make one sound together. */
const ONE_SOUND =
  /tch|igh|th|sh|ch|ck|gh|ph|ou|ow|ea|ee|oo|ai|ay|oa|oi|ng|wh|er|or|ar|ir|ur|le|qu/g;
const DOUBLE_CONSONANT = /([bcdfgklmnprstz])\1/g;
const SILENT_E = /(?<=\p{L}{2}[^aeiouy\P{L}])e(?!\p{L})/gu;

/** Said without stress, and so in less time. Words such as "or", "not" and "then" are no shorter than others. */
const WEAK_WORDS =
  /(?<![\p{L}'])(?:the|an?|of|to|and|in|on|at|your?|it|is|it's|as|with|by|so|if|from|are|my|i|we|they|this|these|have|do|does|which|what|them|their|its|was|were|had|would|could)(?![\p{L}'])/giu;

/**
 * Fitted on everything that the routines and answers speak, as said by
 * espeak-ng at the pace of Alexa's voice. `npm run bench` fits it again on one
 * half and reports the error on the other.
 */
export const pace = {
  sounds: {
    ms: 56,
    each: /[\p{L}\p{N}]/gu,
    respelt: [
      [/'/g, ''],
      [SILENT_E, ''],
      [DOUBLE_CONSONANT, '$1'],
      [ONE_SOUND, 'x'],
    ],
  },
  words: { ms: 120, each: /\S+/g },
  weakWords: { ms: -97, each: WEAK_WORDS },
  weakEndings: { ms: -22, each: /(?:ing|ed|er|ly|le|en|es)\b/gi },
  commas: { ms: 334, each: /[,;:](?=\s)/g },
  sentences: { ms: 562, each: /[.!?](?=\s|$)/g },
  /** Alexa says emergency numbers digit by digit. */
  digits: { ms: 220, each: /\d/g },
  hisses: { ms: 36, each: /s/gi },
  vowels: { ms: 14, each: /[aeiouy]+/gi },
} as const satisfies PaceFeatures;
