import type { Language } from '../../../models/languages.js';
import { fill } from '../../speech/text.js';
import type { Search } from '../search.js';
import type { Slot } from '../wishes.js';
import type { Graded } from './grade.js';

/** What is looked for in the slots of something else, the most urgent first; "ouch" stands by itself. */
const WARNINGS = ['emergency', 'crisis', 'urgent', 'clinician', 'unclear'] as const;

/** Free words in any slot, whatever was asked. Most requests have none, and don't need the search. */
export function freeWordsIn(
  slots: readonly (readonly [name: string, slot: Slot | undefined])[],
  { slotsInQuestions }: Pick<Language, 'slotsInQuestions'>,
): string[] {
  return slots.flatMap(([name, slot]) =>
    slot && isFreeWords(slot) && !Object.hasOwn(slotsInQuestions, name) ? [slot.said] : [],
  );
}

/** The most urgent red flag that any of these words report. */
export function reportedIn(said: readonly string[], find: Search): Graded | undefined {
  const reports = said.map((words) => find(words).report);
  return WARNINGS.find((level) => reports.includes(level));
}

/** "I have {sign}" in words, if the sign isn't one that we know. */
export function unknownSign(sign: Slot | undefined, { reporting }: Language): string | undefined {
  if (sign === undefined || sign.id !== undefined) return undefined;
  return fill(reporting, { sign: sign.said });
}

/** Alexa's own values are digits and capitals (`PT30S`, `09:00`), and a value of ours has an id. */
function isFreeWords({ id, said }: Slot): boolean {
  return id === undefined && /\p{Ll}{2}/u.test(said);
}
