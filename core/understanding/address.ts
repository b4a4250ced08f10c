import type { ActionIntent } from '../../models/intents.js';
import type { AddressPatterns } from '../../models/patterns.js';
import { isOfADanger } from './verdict.js';

/**
 * What is told of oneself after a form of address: "my brother, my waist is disturbing me" tells of no
 * brother. Undefined if nobody is addressed, or somebody else is told of.
 */
export function afterAddress(
  words: string,
  { ofMine, title, another }: AddressPatterns,
): string | undefined {
  const rest = words.replace(ofMine, '').replace(title, '');
  return rest === words || another.test(rest) ? undefined : rest;
}

/** What is about one's own body, or asks for stretches. */
const OWN: ReadonlySet<string> = new Set<ActionIntent>([
  'AcheIntent',
  'StiffIntent',
  'SorePartIntent',
  'ConditionIntent',
  'StartRoutineIntent',
  'StartStretchIntent',
  'RoutineIntent',
]);

/** Whether what follows a form of address counts: what is heard as a danger with it is only let go for those. */
export function isOneselfTold(whole: string, own: string): boolean {
  return !isOfADanger(whole) || isOfADanger(own) || OWN.has(own);
}
