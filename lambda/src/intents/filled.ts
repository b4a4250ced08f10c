import type { Slot } from '../../../core/conversation/wishes.js';

/** The slots that were filled, in their order. */
export function filled(...slots: (Slot | undefined)[]): Slot[] {
  return slots.filter((slot) => slot !== undefined);
}
