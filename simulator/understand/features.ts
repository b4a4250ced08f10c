/**
 * The features of a sentence: its words, pairs of words, and groups of four
 * and five letters, which still match with other endings and slips.
 */
export function featuresOf(sentence: string): Set<string> {
  const words = sentence.split(' ').filter((word) => word !== '');
  const found = new Set<string>();
  words.forEach((word, index) => {
    found.add(`word ${word}`);
    if (index === 0) found.add(`first ${word}`);
    const next = words[index + 1];
    if (next !== undefined) found.add(`pair ${word} ${next}`);
    for (const size of [4, 5]) {
      const padded = `^${word}$`;
      for (let at = 0; at + size <= padded.length; at += 1) {
        found.add(`letters ${padded.slice(at, at + size)}`);
      }
    }
  });
  return found;
}

/** A sentence as a speech recogniser writes it: lower case, no punctuation. */
export function heard(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[^\p{L}\p{N}'{}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
