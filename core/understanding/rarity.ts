/** The weight of a feature that `count` of all samples have: the rarer, the higher. */
export function rarity(count: number, samples: number): number {
  return Math.log(1 + samples / count);
}
