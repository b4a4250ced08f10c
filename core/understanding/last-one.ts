import type { ActionIntent } from '../../models/intents.js';
import type { WhichOnePatterns } from '../../models/patterns.js';

const PREVIOUS: ActionIntent = 'AMAZON.PreviousIntent';
const UNCLEAR: ActionIntent = 'AMAZON.FallbackIntent';

/** "Skip the last one" is of the round, so a guess that goes back a stretch is asked about instead. */
export function notBack(intent: string, words: string, { last, over }: WhichOnePatterns): string {
  return intent === PREVIOUS && last.test(words) && !over.test(words) ? UNCLEAR : intent;
}
