import type { ActionIntent } from '../../models/intents.js';
import type { SlotPatterns } from '../../models/reading.js';
import type { Span } from './span.js';
import { isRefused } from './spans.js';

const SEVERAL: ActionIntent = 'SeveralStretchesIntent';
const STRETCH = 'BACK_COACH_STRETCH';
const SETS = 'BACK_COACH_SETS';
/** What goes to a stretch: one that isn't wanted beside it tells which. */
const TO_ONE: ReadonlySet<string> = new Set<ActionIntent>([
  'StartStretchIntent',
  'FromStretchIntent',
  'AMAZON.FallbackIntent',
]);
/** What leaves one out: beside two that are wanted, it leaves it out of those. */
const WITHOUT_ONE: ReadonlySet<string> = new Set<ActionIntent>([
  'WithoutStretchIntent',
  'LeaveOutIntent',
  'SkipStretchIntent',
  'LeaveOutBecauseIntent',
]);

/** "Child's pose and cat-camel but no back extension", "not open book, child's pose": those that are wanted. */
export function wantedAndNot(
  intent: string,
  words: string,
  spans: readonly Span[],
  patterns: SlotPatterns,
): string {
  const stretches = spans.filter(({ type, id }) => type === STRETCH && id !== undefined);
  const wanted = stretches.filter((span) => !isRefused(span.words, words, patterns));
  if (wanted.length === stretches.length || spans.some(({ type }) => type === SETS)) return intent;
  const fewest = TO_ONE.has(intent) ? 1 : WITHOUT_ONE.has(intent) ? 2 : Infinity;
  return wanted.length >= fewest ? SEVERAL : intent;
}
