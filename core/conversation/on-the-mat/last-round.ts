import type { Routine } from '../../../models/content.js';
import type { Language } from '../../../models/languages.js';
import { OWN_ROUTINE, routineOf, stretchOf } from '../../content.js';
import type { Wish } from '../../memory/move.js';
import type { Person, Round } from '../../memory/person.js';
import { isSameRound, isWhole } from '../../memory/rounds.js';
import type { Run } from '../../memory/run.js';

/** The routine of a run, and what was asked of it: "twenty seconds each" on the way, too. */
export function wishedIn({ id, holdMs, nextHoldMs, sets, ask }: Run): Omit<Wish, 'kind'> {
  if (nextHoldMs === undefined) return { id, holdMs, sets, ask };
  const { ms: _, ...others } = ask ?? {};
  return { id, holdMs: nextHoldMs, sets, ask: ask && others };
}

/** What was done last, as it was asked for. Undefined if that could be several. */
export function lastWished(person: Person | undefined, language: Language): Wish | undefined {
  const last = person?.rounds?.findLast(({ done }) => done.length > 0);
  const left = leftLast(person, last);
  if (left) return { kind: 'routine', ...wishedIn(left) };
  if (last?.of && isKnown(last.of.id, person, language)) return { kind: 'routine', ...last.of };
  const id = last && byItsStretches(last, person, language);
  return id === undefined ? undefined : { kind: 'routine', id };
}

/** The same by its id. */
export function lastDone(person: Person | undefined, language: Language): string | undefined {
  return lastWished(person, language)?.id;
}

function isKnown(id: string, person: Person | undefined, language: Language): boolean {
  if (id === OWN_ROUTINE) return person?.own !== undefined;
  return (routineOf(id, language) ?? stretchOf(id, language)) !== undefined;
}

/** Which round it was: one of an older version keeps only the stretches that were done. */
function byItsStretches(
  last: Round,
  person: Person | undefined,
  { routines, defaults }: Language,
): string | undefined {
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

/** The round that was left in the middle, if that was the last one. */
function leftLast({ place }: Partial<Person> = {}, last?: Round): Run | undefined {
  if (place === undefined) return undefined;
  const { round, run } = place.playback;
  const isLast =
    last === undefined || (last.id && isSameRound(last.id, round)) || round.startedMs >= last.ms;
  return isLast ? run : undefined;
}

/**
 * The round that was done or left last, if it was another one than the usual: by its stretches, the one
 * in a chair if it may have been that.
 */
export function otherThanUsual(who: Person | undefined, language: Language): string | undefined {
  const person = who && withoutSingles(who, language);
  const { routine: usual, seated } = language.defaults;
  const done = person?.rounds?.findLast((round) => round.done.length > 0)?.done ?? [];
  const chair = routineOf(seated, language);
  const ofChair: readonly string[] = [...(chair?.stretches ?? []), ...(chair?.more ?? [])];
  const isSeated = done.length > 0 && done.every((id) => ofChair.includes(id));
  const id = lastDone(person, language) ?? (isSeated ? seated : undefined);
  if (id === undefined || id === usual) return undefined;
  if (id === OWN_ROUTINE) return person?.own && id;
  const routine = routineOf(id, language);
  return routine && !routine.isOnlyTime ? id : undefined;
}

/** The person without what was done by itself after a round, unless nothing else was. */
function withoutSingles(person: Person, language: Language): Person {
  const isSingle = (id: string) => id !== OWN_ROUTINE && routineOf(id, language) === undefined;
  const rounds = person.rounds?.filter(({ of }) => of === undefined || !isSingle(of.id)) ?? [];
  if (rounds.length === 0) return person;
  const { place } = person;
  const isOfOne = place !== undefined && isSingle(place.playback.run.id);
  return { ...person, rounds, place: isOfOne ? undefined : place };
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.every((id) => others.includes(id)) && others.every((id) => some.includes(id));
}
