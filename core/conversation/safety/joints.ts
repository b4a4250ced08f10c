import type { Language } from '../../../models/languages.js';
import type { Slot } from '../wishes.js';

/** "Bad right knee": a side or another word in between makes it no other condition. */
export function withJointKnown(
  told: readonly Slot[],
  { words: { joints } }: Pick<Language, 'words'>,
): Slot[] {
  return told.map((slot) => {
    if (slot.id !== undefined) return slot;
    const id = joints.find(({ said }) => said.test(slot.said))?.id;
    return id === undefined ? slot : { ...slot, id };
  });
}
