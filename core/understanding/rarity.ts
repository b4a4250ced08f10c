/** The weight of a feature that `count` of all samples have: the rarer, the higher. */
export function rarity(count: number, samples: number): number {
  return Math.log(1 + samples / count);
}

/** What two words near each other are worth beside a word: there are many of them in a sentence. */
export const WORTH_OF_NEAR = 0.35;
