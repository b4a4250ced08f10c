/**
 * How fast is spoken, in percent of Alexa's usual speed; SSML takes 20 and more.
 * https://developer.amazon.com/docs/custom-skills/speech-synthesis-markup-language-ssml-reference.html#prosody
 */
export const SPEED_PERCENT = { slower: 85, faster: 115 } as const;

/** Another speed than the usual one. */
export type Speed = keyof typeof SPEED_PERCENT;

export const SPEEDS = ['slower', 'faster'] as const satisfies readonly Speed[];
