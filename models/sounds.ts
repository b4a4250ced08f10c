/**
 * A short chime of Alexa's own sound library, which costs nothing to host. Her documentation gives no
 * length for it: `ms` is how long a bell may take of the time around a hold.
 * https://developer.amazon.com/docs/custom-skills/ask-soundlibrary.html
 */
export const bell = {
  source: 'soundbank://soundlibrary/musical/amzn_sfx_bell_short_chime_02',
  ms: 1_000,
} as const;
