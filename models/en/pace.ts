import type { PaceFeatures } from '../words.js';

/** Letters that make one sound together. */
const ONE_SOUND =
  /tch|igh|th|sh|ch|ck|gh|ph|ou|ow|ea|ee|oo|ai|ay|oa|oi|ng|wh|er|or|ar|ir|ur|le|qu/g;
const DOUBLE_CONSONANT = /([bcdfgklmnprstz])\1/g;
const SILENT_E = /(?<=\p{L}{2}[^aeiouy\P{L}])e(?!\p{L})/gu;

/** Said without stress, and so in less time. */
const WEAK_WORDS =
  /(?<![\p{L}'])(?:the|an?|of|to|and|or|in|on|at|your?|it|is|it's|that|that's|for|as|with|be|not|if|by|so|then|from|are|can|my|i|we|they|this|these|there|have|has|do|does|will|which|what|them|their|its|was|were|been|had|would|could|should)(?![\p{L}'])/giu;

/**
 * Fitted on everything that the routines and answers speak, as said by
 * espeak-ng at the pace of Alexa's voice. `npm run bench` fits it again on one
 * half and reports the error on the other.
 */
export const pace = {
  sounds: {
    ms: 65,
    each: /[\p{L}\p{N}]/gu,
    respelt: [
      [/'/g, ''],
      [SILENT_E, ''],
      [DOUBLE_CONSONANT, '$1'],
      [ONE_SOUND, 'x'],
    ],
  },
  words: { ms: 114, each: /\S+/g },
  weakWords: { ms: -105, each: WEAK_WORDS },
  weakEndings: { ms: -48, each: /(?:ing|ed|er|ly|le|en|es)\b/gi },
  commas: { ms: 337, each: /[,;:](?=\s)/g },
  sentences: { ms: 535, each: /[.!?](?=\s|$)/g },
  clusters: { ms: 13, each: /[bcdfghjklmnpqrstvwxz]{3,}/gi },
  vowels: { ms: 14, each: /[aeiouy]+/gi },
} as const satisfies PaceFeatures;
