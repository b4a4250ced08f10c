import type { LeavingPatterns } from '../../../patterns.js';

export const leaving = {
  leaves:
    /^(?!.*\b(?:not|don't|never)\b).*\b(?:stop|quit|exit|cancel|goodbye|bye|good ?night|save my (?:place|spot))\b/,
  // "Is that enough?" leaves nothing.
  hasHadEnough:
    /^(?!(?:is|was|has|have|did|do|does|am|are|can|could|should|what|how|why|when)\b)(?!.*\b(?:not|don't|never)\b).*\b(?:(?:gotta|got to|have to|must) (?:go|run|dash)|see (?:you|ya)(?: \w+)?|no more (?:for )?(?:today|tonight|now)|(?:that's|that is|that was|it was|it's|no|ok|okay) (?:all|it|enough|plenty)|that'll do|enough already|(?:i'm|we're) (?:all )?(?:done|finished))(?: (?:me|us|thanks|thank you|please|now|then|mate|cheers|for \w+))*$/,
} as const satisfies LeavingPatterns;
