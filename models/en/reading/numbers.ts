import type { NumberWords } from '../../reading.js';

export const numbers = {
  small: [
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
    ...['eighteen', 'nineteen'],
  ],
  tens: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  hundred: 'hundred',
  aHundred: 'a',
  and: 'and',
  one: 'one',
  // "This one", "each one" and "the easier one" are a stretch or a round, and count nothing.
  pointing:
    /^(?:this|that|each|every|the|next|last|another|other|which|first|second|same|any|easier|harder|longer|shorter|good|nice|from)$/,
} as const satisfies NumberWords;
