import type { Routine } from '../../../models/content.js';
import type { Language } from '../../../models/languages.js';
import { OWN_ROUTINE } from '../../content.js';
import type { Person } from '../../memory/person.js';
import { isSameRound, isWhole } from '../../memory/rounds.js';
import { promptTurn } from '../prompts.js';
import type { Decision, Situation } from '../turn.js';
import { startOf, startRoutine } from './start.js';

/** "The same as yesterday", "same again": what was done last. What can't be told is asked. */
export function sameAgainTurn(person: Person | undefined, situation: Situation): Decision {
  const { running, session, language } = situation;
  const { starting, playback } = session;
  const id = (running ? undefined : playback?.run.id) ?? lastDone(person, language);
  const present = starting?.kind === 'routine' ? starting.id : running?.run.id;
  if (present !== undefined && (id === undefined || id === present))
    return startRoutine({}, situation);
  if (id === undefined) return promptTurn('sameAsWhat', situation);
  return startOf({ kind: 'routine', id }, situation);
}

/**
 * What was done last, by the stretches that were: which round it was isn't kept. Undefined if that
 * could be several.
 */
function lastDone(
  person: Person | undefined,
  { routines, defaults }: Language,
): string | undefined {
  const last = person?.rounds?.findLast(({ done }) => done.length > 0);
  if (last === undefined) return undefined;
  const { place } = person ?? {};
  const isOfPlace = last.id !== undefined && isSameRound(last.id, place?.playback.round);
  if (place && isOfPlace) return place.playback.run.id;
  const { done } = last;
  const own = person?.own;
  if (isWhole(last) && own && areSame(done, own)) return OWN_ROUTINE;
  const all: readonly Routine[] = routines;
  const timed = all.filter(({ isOnlyTime }) => !isOnlyTime);
  const within = (idsOf: (routine: Routine) => readonly string[]) =>
    timed.filter((routine) => done.every((id) => idsOf(routine).includes(id)));
  const plain = within(({ stretches }) => stretches);
  const able =
    plain.length > 0 ? plain : within(({ stretches, more = [] }) => [...stretches, ...more]);
  const whole = able.find(({ stretches }) => stretches.every((id) => done.includes(id)));
  if (whole) return whole.id;
  const [first, ...others] = done;
  if (isWhole(last) && others.length === 0) return first;
  const usual = able.find(({ id }) => id === defaults.routine);
  return usual?.id ?? (able.length === 1 ? able[0]?.id : undefined);
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.every((id) => others.includes(id)) && others.every((id) => some.includes(id));
}
