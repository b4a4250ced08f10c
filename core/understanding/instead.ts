import type { ModelIntent } from '../../models/upload/interaction-model.js';
import { SAID_BEFORE } from './sentence.js';
import type { Slots } from './slots.js';

const ITS_ID = 'instead';

/** "No, I meant slower": the slots, and that it stands in the place of the last wish. */
export function withInstead(
  slots: Slots,
  intent: ModelIntent | undefined,
  words: string,
  pattern: RegExp,
): Slots {
  const slot = intent?.slots?.find(({ type }) => type === SAID_BEFORE);
  if (slot === undefined) return slots;
  const [said] = pattern.exec(words) ?? [];
  const value = said?.trim();
  return {
    ...slots,
    [slot.name]:
      value === undefined ? undefined : { type: slot.type, value, id: ITS_ID, name: value },
  };
}
