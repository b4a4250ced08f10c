import type { Person } from './person.js';

/** Long enough to last until the next day in any time zone, so we needn't ask for one. */
const TODAY_MS = 18 * 3_600_000;

/** The stretches that a person leaves out for today, by id. */
export function skippedAt(person: Person | undefined, nowMs: number): readonly string[] {
  const { untilMs = 0, stretches = [] } = person?.skipToday ?? {};
  return nowMs < untilMs && untilMs <= nowMs + TODAY_MS ? stretches : [];
}

/** The person, who leaves these stretches out as well for the rest of the day. */
export function withSkipped(person: Person, nowMs: number, ids: readonly string[]): Person {
  const stretches = [...new Set([...skippedAt(person, nowMs), ...ids])];
  return { ...person, skipToday: { untilMs: nowMs + TODAY_MS, stretches } };
}

/** The person, who does these stretches after all. */
export function withoutSkipped(person: Person, nowMs: number, ids: readonly string[]): Person {
  const stretches = skippedAt(person, nowMs).filter((one) => !ids.includes(one));
  const { skipToday, ...rest } = person;
  if (skipToday === undefined || stretches.length === 0) return rest;
  return { ...rest, skipToday: { ...skipToday, stretches } };
}
