import type { ShortForms } from '../../reading.js';

/** Samples have it one way, people say it the other. */
export const shortForms = {
  any: /'|cannot/,
  long: [
    [/\b(?:can't|cannot)\b/g, 'can not'],
    [/\bwon't\b/g, 'will not'],
    [/n't\b/g, ' not'],
    [/'ve\b/g, ' have'],
    [/'m\b/g, ' am'],
    [/'re\b/g, ' are'],
    [/'ll\b/g, ' will'],
    [/'d\b/g, ' would'],
    [/\b(it|that|what|where|there|who|how|here|everything|nothing|\w+body|\w+one)'s\b/g, '$1 is'],
  ],
} as const satisfies ShortForms;
