import type { ActionIntent } from '../../models/intents.js';

const PREVIOUS: ActionIntent = 'AMAZON.PreviousIntent';
const UNCLEAR: ActionIntent = 'AMAZON.FallbackIntent';

const LAST = /\b(?:last|final)\b/;
/** What is over already, or is to be done once more. */
const OVER =
  /\b(?:again|back|once more|another|over|redo|repeat|revisit|return|reverse|rewind|retrace|before|previous|just|did|done|had|liked|loved|rushed|missed|that last)\b/;

/** "Skip the last one" is of the round, so a guess that goes back a stretch is asked about instead. */
export function notBack(intent: string, words: string): string {
  return intent === PREVIOUS && LAST.test(words) && !OVER.test(words) ? UNCLEAR : intent;
}
