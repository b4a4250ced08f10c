import type { ReasonPatterns } from '../../../patterns.js';
import { OF_THIS_ONE, SMALL } from './of-this-one.js';

/** How a sentence begins that only says why. "This one" is part of the order. */
const WHY =
  "(?:(?:because|cause|cos|since|as|but) )?(?:i|i'm|i've|i'd|i'll|my|it|it's|that's|there's|we|we're|we've|he|he's|she|she's|they|they're|somebody|someone|(?!(?:what|where|who|how|when|why|let)'s )[a-z]+'s|this(?! (?:one|time|side|stretch|pose)\\b)|that(?! (?:one|side)\\b)|the(?! (?:next|last|other|others|rest|whole|second|first|same|left|right)\\b)) ";
/** Where such words end, they and the order are one sentence: "I don't want to skip this". */
const OPEN =
  "(?:to|not|don't|didn't|won't|wouldn't|never|and|or|if|but|then|you|i|we|i'd|i'll|meant|mean|the|a|my|can|could|did|should|would|must|just|please)";

export const reasons = {
  before: new RegExp(`^(?<order>${OF_THIS_ONE}) (?<why>${WHY}.+)$`),
  after: new RegExp(`^(?<why>${SMALL}${WHY}.*(?<!\\b${OPEN})) (?<order>${OF_THIS_ONE})$`),
} as const satisfies ReasonPatterns;
