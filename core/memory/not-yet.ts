import type { Person } from './person.js';

/** A day, since a day may begin earlier elsewhere; and the three days that a warning lasts. */
const LEEWAY_MS = 86_400_000;
const WARNING_MS = 3 * 86_400_000;

/**
 * The person without what a wrong clock dated into the future: a plan would count its days
 * backwards, an offer would rest for years, and nobody would ever be welcomed back. It is left in
 * the table, so that one wrong clock loses nothing.
 */
export function withoutFuture(person: Person, nowMs: number): Person {
  const { plan, place, refused, quietUntil, rounds, practice } = person;
  const latestMs = nowMs + LEEWAY_MS;
  const isPast = (day: string | undefined, until = latestMs) =>
    day !== undefined && Date.parse(day) <= until;
  return {
    ...person,
    plan: plan && plan.startedMs <= latestMs ? plan : undefined,
    place: place && place.keptMs <= latestMs ? place : undefined,
    rounds: rounds?.filter(({ ms }) => ms <= latestMs),
    practice:
      practice &&
      Object.fromEntries(Object.entries(practice).filter(([, { lastMs }]) => lastMs <= latestMs)),
    refused: isPast(refused) ? refused : undefined,
    quietUntil: isPast(quietUntil, latestMs + WARNING_MS) ? quietUntil : undefined,
  };
}
