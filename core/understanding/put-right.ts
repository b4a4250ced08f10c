import type { Span } from './span.js';

const NUMBER = 'AMAZON.NUMBER';
/** "I said two but do three": the last one counts. */
const PUT_RIGHT =
  /\b(?:said|asked for|told you) [a-z]+ (?:(?:stretches|ones) )?(?:but|no|sorry|i mean|i meant|make it|let's|actually|not)\b/;

/** The values without a number that was taken back. */
export function ofTwoNumbers(words: string, spans: readonly Span[]): readonly Span[] {
  const numbers = spans.filter(({ type }) => type === NUMBER);
  const last = numbers.at(-1);
  if (numbers.length < 2 || !PUT_RIGHT.test(words)) return spans;
  return spans.filter((span) => span.type !== NUMBER || span === last);
}
