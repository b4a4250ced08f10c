import { toCardinal } from 'n2words/en-US';
import type { Words } from '../words.js';

/** Pieces of sentences that depend on a number or a time of day. */
export const words = {
  tag: 'en',
  cardinal: toCardinal,
  fillers:
    /\b(?:please|thanks|thank you|for me|with me|right now|just now|now|then|today|again|quickly|mate|alexa)\b/g,
  sets: /\b(?:times|sets|rounds|goes)\b/,
  round: { none: 'no rounds', one: '{count} round', some: '{count} rounds' },
  day: { none: 'no days', one: '{count} day', some: '{count} days' },
  clock: {
    noon: 'noon',
    midnight: 'midnight',
    morning: '{time} in the morning',
    afternoon: '{time} in the afternoon',
    evening: '{time} in the evening',
    past: { few: '{hour} oh {minutes}', some: '{hour} {minutes}' },
  },
} as const satisfies Words;
