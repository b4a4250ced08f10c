import type { AddressPatterns } from '../../../patterns.js';

export const address = {
  // "My brother", before what is told of oneself.
  ofMine:
    /^(?:(?:hi|hello|hey|ah|oh|ok|okay|well|please|abeg) )*my (?:(?:dear|good|big|old) )?(?:brother|bro|sister|friend|dear|darling|love|oga|people)(?: dear| o)? (?=(?:my|i|i'm|i've|i'd|help me|please|abeg|call|phone|ring)\b)/,
  // "Mate", "coach".
  title:
    /^(?:(?:hi|hello|hey|ah|oh|ok|okay|well|please|abeg) )*(?:brother|bro|bruv|sister|sis|friend|dear|darling|love|mate|pal|buddy|man|oga|boss|chief|sir|madam|doctor|doc|coach|uncle|auntie|aunty|bhai|bhaiya|yaar|honey|pet|hen) (?=(?:my|i|i'm|i've|i'd|help me|please|abeg|call|phone|ring|can i|can we|can you|could i|could we|could you)\b)/,
  another:
    /\b(?:he|she|he's|she's|him|her|his|they|they're|them|their|someone|somebody|my (?:mum|mom|mother|dad|father|gran|grandma|grandpa|nan|husband|wife|partner|sister|brother|daughter|son|friend|baby|child|kid))\b/,
} as const satisfies AddressPatterns;
