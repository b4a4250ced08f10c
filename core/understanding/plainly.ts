import type { SmallWords } from '../../models/patterns.js';

/** In fewer words than these, each of them may matter: "sorry, one" is no "one". */
const MIN_WORDS = 3;

/** A sentence without the words around it that change nothing: after it, before it, or both. */
export function plainly(words: string, { before, after }: SmallWords): string[] {
  const shorter = [words.replace(after, ''), words.replace(before, '')];
  const shortest = words.replace(after, '').replace(before, '');
  return [...new Set([...shorter, shortest])].filter(
    (one) => one !== words && one.split(' ').length >= MIN_WORDS,
  );
}
