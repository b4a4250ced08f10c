import type { ShortForms } from '../../models/reading.js';

/** The features of a sentence, each as a number made of its text. */
export interface Features {
  /** Words, and pairs of words. */
  whole: ReadonlySet<number>;
  /** Groups of letters, which still match with other endings and slips; the first and the last word. */
  parts: ReadonlySet<number>;
  /** Two words near each other, in either order, which still match with others in between. */
  near: ReadonlySet<number>;
}

/** How many letters are in a group. Threes and fives beside them drowned the words: a sixth more was misread. */
const LETTERS = 4;
/** How many words further the other one may stand; next to each other they are a pair. */
const [NEAREST, FARTHEST] = [2, 6];

/** What a number begins with, so that a word is not the same as a pair or a group of letters. */
const [WORD, PAIR, FIRST, LAST, GROUP, NEAR] = [
  numberOf('word '),
  numberOf('pair '),
  numberOf('first '),
  numberOf('last '),
  numberOf('letters '),
  numberOf('near '),
];

/** The features that any of the texts has: one sentence, as said and with slots for some words. */
export function featuresOf(texts: Iterable<string>, shortForms: ShortForms): Features {
  const whole = new Set<number>();
  const parts = new Set<number>();
  const near = new Set<number>();
  for (const text of new Set([...texts].flatMap((one) => [one, spelledOut(one, shortForms)]))) {
    const words = text.split(' ').filter((word) => word !== '');
    const each = words.map(wordFeature);
    words.forEach((word, index) => {
      const feature = each[index] ?? 0;
      whole.add(feature);
      const next = words[index + 1];
      if (next !== undefined) whole.add(numberOf(`${word} ${next}`, PAIR));
      if (index === 0) parts.add(numberOf(word, FIRST));
      if (next === undefined) parts.add(numberOf(word, LAST));
      const padded = `^${word}$`;
      for (let at = 0; at + LETTERS <= padded.length; at += 1)
        parts.add(numberOf(padded, GROUP, at, at + LETTERS));
      for (const other of each.slice(index + NEAREST, index + FARTHEST + 1))
        near.add(Math.imul((feature + other) ^ NEAR, 0x01000193) >>> 0);
    });
  }
  return { whole, parts, near };
}

export function wordFeature(word: string): number {
  return numberOf(word, WORD);
}

/** "I've" is also "I have", and so on. */
function spelledOut(text: string, { any, long }: ShortForms): string {
  if (!any.test(text)) return text;
  return long.reduce((rest, [short, whole]) => rest.replace(short, whole), text);
}

/**
 * FNV-1a, which goes on from what came before: of fifty thousand features, hardly two share a number. The
 * letters are read where they stand, since most of the time of a sentence goes here.
 */
function numberOf(text: string, before = 0x811c9dc5, start = 0, end = text.length): number {
  let hash = before;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
