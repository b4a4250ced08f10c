import type { SettingPatterns } from '../../../patterns.js';

const TAIL =
  '(?: (?:please|today|tonight|this time|for me|thanks|thank you|then|love|dear|mate|too|as well|if you can|if you would|would you|will you))*';
const JOIN =
  '(?:and|but|with|then|only|just|also|can you|could you|would you|please|this time|today|you|do|make it|have)';

/** The same words after a start, and before it. */
function beside(phrase: string): SettingPatterns[string] {
  return {
    after: new RegExp(`(?: ${JOIN})* (?:${phrase})${TAIL}$`),
    before: new RegExp(
      `^(?:${JOIN} )*(?:${phrase})${TAIL}(?: (?:and|then|but|so|okay|right))+ (?=(?:please |let's |can we |i want to |just )*(?:start|begin|do|give me|guide|take|let's|go)\\b)`,
    ),
  };
}

/** What may be set in one breath with a start. */
export const settings = {
  less: beside(
    "(?:talk|speak|say|chat|explain)(?:ing)? (?:a bit |a little |a lot |much |way )?less|(?:a bit |a little |a lot |much |way )?(?:less|not so much|not too much|not as much|without (?:all )?the|minimal) (?:of the )?(?:talking|talk|chat|chatter|chatting|words|waffle|explaining|explanation|instructions)|(?:a lot )?fewer words|(?:a bit |a little |much |way )?quieter|keep (?:the )?(?:talking|talk|chat|words) (?:short|brief|down|to a minimum|low)|don't (?:talk|say|explain) (?:so|too|as) much",
  ),
  quiet: beside(
    "(?:but |and )?(?:no (?:talking|talk|words)|without (?:any )?(?:talking|talk|words)|don't (?:talk|speak)(?: at all)?|don't (?:tell|remind) me (?:to|how to|when to) breathe|just the bell|only the bell|in silence|silently)(?: at all)?",
  ),
  slower: beside(
    "(?:talk|speak|say (?:it|things|everything)|talking|speaking)(?: to me)? (?:a bit |a little |much |more |nice and |very |really )*(?:slower|slowly|slow)|don't (?:talk|speak|go) (?:so|too) (?:fast|quick|quickly)|a (?:slow|slower) voice",
  ),
  bell: beside(
    '(?:use |ring |put on |turn on |add )?(?:the|a) (?:bell|chime|gong)(?: on)?|bell on|bells?',
  ),
  count: beside('count(?:ing)? (?:me |it |them |us )?down|(?:a|the) count ?down'),
} as const satisfies SettingPatterns;
