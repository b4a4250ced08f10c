import type { Span } from './span.js';

const NUMBER = 'AMAZON.NUMBER';
/** The values without a number that was taken back: of "I said two but do three", the last one counts. */
export function ofTwoNumbers(
  words: string,
  spans: readonly Span[],
  putRight: RegExp,
): readonly Span[] {
  const numbers = spans.filter(({ type }) => type === NUMBER);
  const last = numbers.at(-1);
  if (numbers.length < 2 || !putRight.test(words)) return spans;
  return spans.filter((span) => span.type !== NUMBER || span === last);
}
