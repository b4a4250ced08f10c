import type { Slot } from '../../../core/conversation/wishes.js';
import type { SlotOf } from '../../../models/intents.js';
import type { Asked } from '../asked.js';

/** The slots that were filled, in their order. */
export function filled(...slots: (Slot | undefined)[]): Slot[] {
  return slots.filter((slot) => slot !== undefined);
}

/** All stretches of a sentence, from left to right. */
export function allNamed(
  slot: Asked<SlotOf<'SeveralStretchesIntent'> & SlotOf<'MakeRoutineIntent'>>['slot'],
): Slot[] {
  return filled(
    slot('stretch'),
    slot('stretchb'),
    slot('stretchc'),
    slot('stretchd'),
    slot('stretche'),
    slot('stretchf'),
  );
}
