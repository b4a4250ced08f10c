import type { ActionIntent } from '../../models/intents.js';
import type { WhichOnePatterns } from '../../models/patterns.js';
import type { Sentence } from './sentence.js';
import type { Slots } from './slots.js';
import { replaced } from './templates.js';

const FROM: ActionIntent = 'FromStretchIntent';
const GUESSES: ReadonlySet<string> = new Set<ActionIntent>([
  FROM,
  'FirstStretchIntent',
  'StartStretchIntent',
]);
const STRETCH = 'BACK_COACH_STRETCH';
const PLACE = 'BACK_COACH_PLACE';
const AFTER = 'BACK_COACH_AFTER_THIS';

/** "Child's pose again", taken for a start: the same stretch, from its beginning. Undefined if it isn't that. */
export function startedOver(
  guess: string,
  { words, plain, spans }: Pick<Sentence, 'words' | 'plain' | 'spans'>,
  { again, fromIt, beginning }: WhichOnePatterns,
): { intent: string; slots: Slots } | undefined {
  const those = spans.filter(({ type }) => type === STRETCH);
  const isLength = spans.some(({ type }) => type === 'AMAZON.DURATION');
  const isMeant = GUESSES.has(guess) && those.length === 1 && !isLength;
  if (!isMeant || !again.test(words) || fromIt.test(plain)) return undefined;
  return { intent: FROM, slots: { place: { type: PLACE, value: beginning, id: '1' } } };
}

const FIRST: ActionIntent = 'FirstStretchIntent';
/** What "after this, child's pose" and "finish this one first" are mistaken for. */
const IN_ORDER: ReadonlySet<string> = new Set<ActionIntent>([
  FIRST,
  FROM,
  'StartStretchIntent',
  'SeveralStretchesIntent',
  'PostponeIntent',
  'NotFinishedIntent',
  'SwapFirstTwoIntent',
  'AddToRoutineIntent',
  'SkipNextIntent',
  'NeverMindIntent',
  'LengthOfHoldIntent',
  'HoldIntent',
  'DescribeIntent',
  'UndoIntent',
  'ThinkingIntent',
  'WhatsNextIntent',
  'BackIntent',
  'OtherThingIntent',
  'AMAZON.NextIntent',
  'AMAZON.NoIntent',
  'AMAZON.StopIntent',
  'AMAZON.PauseIntent',
  'WaitIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.FallbackIntent',
]);

/** "Child's pose after this", "finish this one first". Undefined if it is neither. */
export function nextOrFirst(
  guess: string,
  { words, spans }: Pick<Sentence, 'words' | 'spans'>,
  { afterThis, toItsEnd }: WhichOnePatterns,
): { intent: string; slots: Slots } | undefined {
  if (!IN_ORDER.has(guess)) return undefined;
  const those = spans.filter(({ type }) => type === STRETCH);
  const [stretch] = those;
  const named = replaced(words, those);
  if (toItsEnd.test(named) && those.length < 2)
    return { intent: FIRST, slots: { stretch, place: { type: PLACE, value: words, id: '0' } } };
  return those.length === 1 && afterThis.test(named)
    ? { intent: FIRST, slots: { stretch, after: { type: AFTER, value: words, id: 'after' } } }
    : undefined;
}
