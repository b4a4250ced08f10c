import type { ActionIntent } from '../../models/intents.js';

const UNCLEAR: ActionIntent = 'AMAZON.FallbackIntent';

/** What changes how long or how it is done. */
const CHANGES: ReadonlySet<string> = new Set<ActionIntent>([
  'LongerIntent',
  'ShorterIntent',
  'HalveIntent',
  'FinishInIntent',
  'HoldIntent',
  'PreferHoldIntent',
  'LessTalkingIntent',
  'MoreTalkingIntent',
  'SpeakSlowerIntent',
  'SpeakFasterIntent',
  'AlwaysEasierIntent',
  'BellIntent',
  'NoBellIntent',
  'JustTheBellIntent',
]);

/** Asks what was, or will be; "can you" and "is there a way" are wishes. */
const ASKS =
  /^(?:(?:so|and|but|oh|wait|sorry) )*(?:did (?:you|i|it|we)|was (?:it|that|this)|(?:is|are) (?:it|this|we) going to|will (?:it|this|we)|is there (?:one|another|anything))\b/;

/** "Did you say ten more?" sets nothing: a guess that would is asked about instead. */
export function notSet(intent: string, words: string): string {
  return CHANGES.has(intent) && ASKS.test(words) ? UNCLEAR : intent;
}
