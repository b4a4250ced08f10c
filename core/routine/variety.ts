import type { Pool, Text } from '../../models/content.js';

/**
 * Deals the wordings of each pool in turn, starting where the seed says, so that
 * none is repeated before the whole pool has been heard.
 */
export function dealer(seed: number): (pool: Pool) => Text {
  const dealt = new Map<Pool, number>();
  return (pool) => {
    const count = dealt.get(pool) ?? 0;
    dealt.set(pool, count + 1);
    return pick(pool, seed + count);
  };
}

/** One wording of a pool. The same seed gives the same one. */
export function pick(pool: Pool, seed: number): Text {
  return pool[Math.abs(Math.trunc(seed)) % pool.length] ?? pool[0];
}
