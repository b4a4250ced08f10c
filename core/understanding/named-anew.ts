import type { NamePatterns } from '../../models/patterns.js';
import type { Span } from './span.js';

/**
 * "Leave out child's pose, no, the back extension": the sentence with the last name in the place of the one that
 * it puts right. Undefined if more than a name comes after, or none of its kind before.
 */
export function namedAnew(
  words: string,
  between: RegExp,
  { around, refused }: NamePatterns,
  namesIn: (words: string) => readonly Span[],
): string | undefined {
  const { index = 0, 0: said = '' } = [...words.matchAll(between)].at(-1) ?? {};
  if (said === '') return undefined;
  const [before, after] = [words.slice(0, index), words.slice(index + said.length)];
  const [name, other] = namesIn(after);
  if (name === undefined || other !== undefined || refused.test(before)) return undefined;
  const isAlone = after.replace(name.words, ' ').replace(around, ' ').trim() === '';
  const old = namesIn(before)
    .filter(({ type, id }) => type === name.type && id !== name.id)
    .toSorted((a, b) => before.lastIndexOf(a.words) - before.lastIndexOf(b.words))
    .at(-1);
  if (!isAlone || old === undefined) return undefined;
  const at = before.lastIndexOf(old.words);
  return `${before.slice(0, at)}${name.words}${before.slice(at + old.words.length)}`.trim();
}
