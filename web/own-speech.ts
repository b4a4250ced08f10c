import { heard } from '../core/understanding/heard.js';
import { reading } from '../models/en/reading/index.js';

/** How many of the words that a microphone heard, in their order, must be ones that were just spoken. */
const SHARE = 0.8;

/**
 * Whether a recogniser heard the coach, who speaks into the same room. Words of a person that the
 * coach happens to be saying are taken for the coach's, and have to be said again.
 */
export function isOwnSpeech(said: string, spoken: readonly string[]): boolean {
  const words = heard(said, reading).split(' ');
  return spoken.some(
    (text) => inOrder(words, heard(text, reading).split(' ')) >= SHARE * words.length,
  );
}

/** How many words both have, in the same order: the longest common subsequence. */
function inOrder(one: readonly string[], other: readonly string[]): number {
  let before: number[] = Array.from({ length: other.length + 1 }, () => 0);
  for (const word of one) {
    const now = [0];
    other.forEach((theirs, at) => {
      const grown = word === theirs ? (before[at] ?? 0) + 1 : 0;
      now.push(Math.max(grown, before[at + 1] ?? 0, now[at] ?? 0));
    });
    before = now;
  }
  return before.at(-1) ?? 0;
}
