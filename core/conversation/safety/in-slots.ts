import type { Language } from '../../../models/languages.js';
import { type Triage, triage } from './triage.js';

/** A red flag reported in the words of any slot, whatever was asked; `said` gives what a slot was filled with. */
export function reportInSlots(
  names: readonly string[],
  said: (name: string) => string | undefined,
  { slotsInQuestions, triage: signs }: Language,
): Triage {
  return names
    .filter((name) => !Object.hasOwn(slotsInQuestions, name))
    .map((name) => triage(said(name) ?? '', signs))
    .find((level) => level !== undefined);
}
