import type { Language } from '../../models/languages.js';
import { nameOf, routineOf, titleOf } from '../content.js';
import type { Round } from '../memory/person.js';
import { isWhole } from '../memory/rounds.js';
import { listOf } from '../speech/durations.js';
import type { Situation } from './turn.js';

/** More than these aren't named. */
const MOST_NAMED = 4;

/** The round by its name, or the stretches of the usual one, or those that were done of one that was left unfinished. Nothing where it isn't known. */
export function whatWasDone(last: Round | undefined, { language }: Situation): string {
  const { done = [], early = [], of } = last ?? {};
  const { routine: usual } = language.defaults;
  const isKnown = of !== undefined && of.id !== usual && routineOf(of.id, language) !== undefined;
  // A round made to order may have had fewer or others than its name says.
  const isByName = of?.ask === undefined || done.length > MOST_NAMED;
  const isNamed = isByName && (early.length === 0 || done.length > MOST_NAMED);
  if (last !== undefined && isKnown && isNamed && isWhole(last)) return titleOf(of.id, language);
  if (done.length === 0 || done.length > MOST_NAMED) return '';
  const whole = done.filter((id) => !early.includes(id)).map((id) => nameOf(id, language));
  const parts = done.filter((id) => early.includes(id)).map((id) => partOf(id, language));
  return listOf([...whole, ...parts], language.words);
}

/** A stretch that was left before its end. */
export function partOf(id: string, language: Language): string {
  const [of] = language.prompts.partOf.say;
  return of.replace('{stretch}', nameOf(id, language));
}
