import { type FiguresRead, spokenFigures } from './figures.js';

/** Most samples are written as they are heard. */
const PLAIN = /^[a-z'{}-]+(?: [a-z'{}-]+)*$/;

/** A sentence as a speech recogniser writes it: lower case, no punctuation. */
export function heard(sentence: string, reading: FiguresRead): string {
  if (PLAIN.test(sentence)) return sentence;
  return spokenFigures(sentence.toLowerCase(), reading)
    .replace(/[’`]/g, "'")
    .replace(/[^\p{L}\p{N}'{}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
