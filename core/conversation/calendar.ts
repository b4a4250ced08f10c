import type { Words } from '../../models/words.js';

const FIVE_MINUTES_MS = 300_000;

/** The day of a time in UTC, as an ISO date. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The day of a time in a zone, as its midnight in UTC, in ms: days are then whole numbers apart. */
export function dayIn(timeZone: string): (ms: number) => number {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  return (ms) => Date.parse(format.format(ms));
}

/** The time of day in a zone, as "09:05", to the five minutes before it. */
export function clockIn(timeZone: string): (ms: number) => string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' });
  return (ms) => format.format(Math.floor(ms / FIVE_MINUTES_MS) * FIVE_MINUTES_MS);
}

/** "no day", "one day", "three days" */
export function counted(count: number, words: Words, of: 'round' | 'day'): string {
  const { none, one, some } = words[of];
  if (count === 0) return none;
  return (count === 1 ? one : some).replace('{count}', words.cardinal(count));
}
