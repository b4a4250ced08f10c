import { type LocalTime, WEEKDAYS, type Weekday } from '../local-time.js';
import { type Once, onceAt, onceOf } from './once.js';
import { atTime, daysOf, type Ring } from './rings.js';
import type { ClockTime } from './times-of-day.js';

/** On which days it is to ring, by the ids of what was said: see `days` in the slots' values. */
export type DaysWish =
  | { kind: 'weekly'; days: readonly Weekday[] }
  | { kind: 'once'; when: readonly Once[] }
  | Unrepeatable;

/** What Alexa can't repeat: "every other day", "every two hours", "once a month", or twice on days that weren't named. */
export type Unrepeatable = { kind: 'alternate' | 'often' | 'monthly' | 'someDays' | 'noDay' };

const WORKDAYS = WEEKDAYS.slice(0, 5);
const WEEKEND = WEEKDAYS.slice(5);
/** Of so many days, "on Monday" is no longer one date. */
const MANY_DAYS = 3;
const SOME_DAYS = /^\d-a-week$/;

/** Undefined if nothing was said of days, or "every day". */
export function daysWished(said: readonly string[]): DaysWish | undefined {
  const cannot = said.flatMap(unrepeatable);
  if (cannot[0]) return cannot[0];
  // "Every day on weekdays", "not every day, just on Mondays", "twice a week, on Mondays and Fridays".
  const named = said.filter((id) => id !== 'daily' && !SOME_DAYS.test(id));
  const ids = named.length < MANY_DAYS ? named : named.map((id) => id.replace(/^next-/, ''));
  const [first] = ids;
  if (first === undefined)
    return said.some((id) => SOME_DAYS.test(id)) ? { kind: 'someDays' } : undefined;
  const when = ids.flatMap((id, index) => onceOf(id, index > 0 && isOnceAt(ids)));
  if (when.length > 0 && onceOf(first, false).length > 0) return { kind: 'once', when };
  return weekly(ids);
}

function isOnceAt([first]: readonly string[]): boolean {
  return first?.startsWith('next-') ?? false;
}

function unrepeatable(id: string): Unrepeatable[] {
  return id === 'alternate' || id === 'often' || id === 'monthly' ? [{ kind: id }] : [];
}

function weekly(ids: readonly string[]): DaysWish | undefined {
  const firstOut = ids.findIndex(isLeftOut);
  const named = ids.slice(0, firstOut < 0 ? undefined : firstOut).flatMap(weekdaysOf);
  // In "except Saturday and Sunday", Sunday is left out as well.
  const without = firstOut < 0 ? [] : ids.slice(firstOut).flatMap(withoutNot).flatMap(weekdaysOf);
  if (without.length === 0 && named.length === 0) return { kind: 'noDay' };
  const among = named.length > 0 ? named : WEEKDAYS;
  const days = WEEKDAYS.filter((day) => among.includes(day) && !without.includes(day));
  if (days.length === 0) return { kind: 'noDay' };
  return days.length === WEEKDAYS.length ? undefined : { kind: 'weekly', days };
}

/** "Not on Sundays". */
export function isLeftOut(id: string): boolean {
  return id.startsWith('not-');
}

export function withoutNot(id: string): string {
  return id.replace(/^not-/, '');
}

/** "Weekdays", "MO", or "MO-TH". */
export function weekdaysOf(id: string): readonly Weekday[] {
  if (id === 'weekdays') return WORKDAYS;
  if (id === 'weekends') return WEEKEND;
  const [from = -1, to = from] = id.split('-').map(placeOf);
  if (from < 0 || to < 0) return [];
  return from <= to
    ? WEEKDAYS.slice(from, to + 1)
    : [...WEEKDAYS.slice(from), ...WEEKDAYS.slice(0, to + 1)];
}

/** Counted from Monday; -1 if it is no weekday. */
function placeOf(id: string): number {
  const days: readonly string[] = WEEKDAYS;
  return days.indexOf(id);
}

/** A part of the day that was named with the day: "tomorrow morning". */
export function partOf(wish: DaysWish | undefined): string | undefined {
  if (wish?.kind !== 'once') return undefined;
  return wish.when.flatMap((one) => ('part' in one ? (one.part ?? []) : []))[0];
}

/** One for each time on each day; none if they are all over, or can't be. */
export function ringsOn(
  wish: DaysWish | undefined,
  times: readonly ClockTime[],
  now: LocalTime,
): Ring[] {
  if (wish === undefined) return [...times];
  return [...new Set(times.flatMap((time) => ringsAt(wish, time, now)))];
}

function ringsAt(wish: DaysWish, time: ClockTime, now: LocalTime): Ring[] {
  switch (wish.kind) {
    case 'weekly':
      return wish.days.map((day) => `${day}/${time}`);
    case 'once':
      return wish.when.flatMap((one) => onceAt(one, time, now));
    default:
      return [];
  }
}

/** Other times on the days of some rings; today's that are over are left out. */
export function onThoseDays(
  days: readonly Ring[],
  times: readonly ClockTime[],
  now: LocalTime,
): Ring[] {
  const rings = times.flatMap((time) =>
    days.flatMap((ring) => {
      const on = daysOf(ring);
      if (on.kind !== 'once' || on.date !== now.date) return atTime(ring, time);
      return onceAt({ on: 'today' }, time, now);
    }),
  );
  return [...new Set(rings)];
}

/** What is left of some rings without those days; one on every day leaves the other days. */
export function withoutDays(out: readonly Weekday[], rings: readonly Ring[]): Ring[] {
  const left = WEEKDAYS.filter((day) => !out.includes(day));
  return rings.flatMap((ring) => {
    const on = daysOf(ring);
    if (on.kind === 'daily') return left.map((day) => `${day}/${ring}`);
    return on.kind === 'weekly' && out.includes(on.day) ? [] : ring;
  });
}
