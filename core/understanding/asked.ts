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

/** "Did you say ten more?" sets nothing: a guess that would is asked about instead. */
export function notSet(intent: string, words: string, asks: RegExp): string {
  return CHANGES.has(intent) && asks.test(words) ? UNCLEAR : intent;
}
