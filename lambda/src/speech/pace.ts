/**
 * How long Alexa takes to say something. A straight line over letters, commas
 * and sentence ends, fitted on what the routines say; the bench fits it again
 * and reports the error.
 */
const MS_PER_LETTER = 62;
const MS_PER_WORD = 45;
const MS_PER_COMMA = 130;
const MS_PER_SENTENCE = 330;

/** Estimated length of a spoken text, in whole ms. */
export function spokenMs(text: string): number {
  const { letters, words, commas, sentences } = features(text);
  return Math.round(
    letters * MS_PER_LETTER +
      words * MS_PER_WORD +
      commas * MS_PER_COMMA +
      sentences * MS_PER_SENTENCE,
  );
}

/** What the estimate counts. Commas are pauses inside a sentence, of any sign. */
export function features(text: string) {
  return {
    letters: text.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
    words: text.match(/\S+/g)?.length ?? 0,
    commas: text.match(/[,;:](?=\s)/g)?.length ?? 0,
    sentences: text.match(/[.!?](?=\s|$)/g)?.length ?? 0,
  };
}
