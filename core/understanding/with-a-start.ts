import type { ActionIntent } from '../../models/intents.js';
import type { ToldPatterns } from '../../models/patterns.js';
import type { Slots } from './slots.js';

const TOLD: ActionIntent = 'ConditionIntent';
const WISH = { type: 'BACK_COACH_CONDITION_WISH', id: 'start' } as const;

/** "Let's begin, my hip is dodgy": the start counts beside the condition, however it was put. */
export function withItsStart(
  intent: string,
  slots: Slots,
  words: string,
  { starts }: ToldPatterns,
): Slots {
  const [said] = starts.exec(words) ?? [];
  const isKnown = slots.condition?.id !== undefined && slots.wish?.id === undefined;
  return intent === TOLD && isKnown && said !== undefined
    ? { ...slots, wish: { ...WISH, value: said, name: said } }
    : slots;
}
