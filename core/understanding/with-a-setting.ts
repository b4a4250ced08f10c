import type { SettingPatterns } from '../../models/patterns.js';
import { SETTING } from './sentence.js';
import type { Understood } from './understood.js';

const ITS_SLOT = 'setting';

/** The start must be this sure by itself. */
const SURE = 0.5;

/** "Start my stretches and talk less": what is started, and the setting beside it. Undefined if it isn't both. */
export function withASetting(
  words: string,
  patterns: SettingPatterns,
  understood: (words: string) => Understood,
): Understood | undefined {
  for (const [id, { before, after }] of Object.entries(patterns)) {
    const rest = words.replace(after, '').replace(before, '');
    if (rest === words || rest === '') continue;
    const start = understood(rest);
    const isClear = start.confidence >= SURE || start.slots.routine?.id !== undefined;
    if (!(ITS_SLOT in start.slots) || !isClear) continue;
    const setting = { type: SETTING, value: id, id, name: id };
    return { ...start, slots: { ...start.slots, [ITS_SLOT]: setting } };
  }
  return undefined;
}
