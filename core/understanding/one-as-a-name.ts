import type { Slots } from './slots.js';

const NUMBER = 'AMAZON.NUMBER';
const ONE = '1';
/** What is added, or how long a round takes. */
const LENGTHS: ReadonlySet<string> = new Set(['seconds', 'minutes']);

/** "Can I do this one for longer": its "one" is no length. */
export function withoutItsName(slots: Slots, words: string, oneAsAName: RegExp): Slots {
  if (!oneAsAName.test(words)) return slots;
  return Object.fromEntries(
    Object.entries(slots).map(([name, slot]) => {
      const isOne = slot?.type === NUMBER && slot.value === ONE && LENGTHS.has(name);
      return [name, isOne ? undefined : slot];
    }),
  );
}
