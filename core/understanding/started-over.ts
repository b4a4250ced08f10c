import type { ActionIntent } from '../../models/intents.js';
import type { WhichOnePatterns } from '../../models/patterns.js';
import type { Sentence } from './sentence.js';
import type { Slots } from './slots.js';

const FROM: ActionIntent = 'FromStretchIntent';
const GUESSES: ReadonlySet<string> = new Set<ActionIntent>([
  FROM,
  'FirstStretchIntent',
  'StartStretchIntent',
]);
const STRETCH = 'BACK_COACH_STRETCH';
const PLACE = 'BACK_COACH_PLACE';
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
