import type { ActionIntent } from '../../models/intents.js';
import { isOfADanger } from './verdict.js';

/** How people address whom they talk to: "my brother", "mate", "coach". */
const OF_MINE =
  /^(?:(?:hi|hello|hey|ah|oh|ok|okay|well|please|abeg) )*my (?:(?:dear|good|big|old) )?(?:brother|bro|sister|friend|dear|darling|love|oga|people)(?: dear| o)? (?=(?:my|i|i'm|i've|i'd|help me|please|abeg|call|phone|ring)\b)/;
const TITLE =
  /^(?:(?:hi|hello|hey|ah|oh|ok|okay|well|please|abeg) )*(?:brother|bro|bruv|sister|sis|friend|dear|darling|love|mate|pal|buddy|man|oga|boss|chief|sir|madam|doctor|doc|coach|uncle|auntie|aunty|bhai|bhaiya|yaar|honey|pet|hen) (?=(?:my|i|i'm|i've|i'd|help me|please|abeg|call|phone|ring|can i|can we|can you|could i|could we|could you)\b)/;
/** Who somebody else is. */
const ANOTHER =
  /\b(?:he|she|he's|she's|him|her|his|they|they're|them|their|someone|somebody|my (?:mum|mom|mother|dad|father|gran|grandma|grandpa|nan|husband|wife|partner|sister|brother|daughter|son|friend|baby|child|kid))\b/;

/**
 * What is told of oneself after a form of address: "my brother, my waist is disturbing me" tells of no
 * brother. Undefined if nobody is addressed, or somebody else is told of.
 */
export function afterAddress(words: string): string | undefined {
  const rest = words.replace(OF_MINE, '').replace(TITLE, '');
  return rest === words || ANOTHER.test(rest) ? undefined : rest;
}

/** What is about one's own body, or asks for stretches. */
const OWN: ReadonlySet<string> = new Set<ActionIntent>([
  'AcheIntent',
  'StiffIntent',
  'SorePartIntent',
  'ConditionIntent',
  'StartRoutineIntent',
  'StartStretchIntent',
  'RoutineIntent',
]);

/** Whether what follows a form of address counts: what is heard as a danger with it is only let go for those. */
export function isOneselfTold(whole: string, own: string): boolean {
  return !isOfADanger(whole) || isOfADanger(own) || OWN.has(own);
}
