import { dateAfter, type LocalTime, WEEKDAYS, type Weekday, weekdayOf } from '../local-time.js';
import type { ClockTime } from './times-of-day.js';

/**
 * When one reminder rings: "09:00" every day, "MO/09:00" every Monday, "2026-11-25/09:00" once.
 * Alexa takes one weekday in a reminder, so that "on weekdays" is five of them.
 */
export type Ring = string;

export type Days =
  | { kind: 'daily' }
  | { kind: 'weekly'; day: Weekday }
  | { kind: 'once'; date: string };

export const RING = /^(?:(?:MO|TU|WE|TH|FR|SA|SU|\d{4}-\d\d-\d\d)\/)?(?:[01]\d|2[0-3]):[0-5]\d$/;

/** As many as are set at a time: three times on weekdays. */
export const MAX_RINGS = 15;
/** As many as a session takes along. */
export const MOST_KEPT = 50;

export function timeOf(ring: Ring): ClockTime {
  return ring.slice(ring.indexOf('/') + 1);
}

export function daysOf(ring: Ring): Days {
  const [on = ''] = ring.includes('/') ? ring.split('/') : [];
  const day = WEEKDAYS.find((one) => one === on);
  if (day) return { kind: 'weekly', day };
  return on === '' ? { kind: 'daily' } : { kind: 'once', date: on };
}

export function isOnce(ring: Ring): boolean {
  return daysOf(ring).kind === 'once';
}

/** The same days at another time. */
export function atTime(ring: Ring, time: ClockTime): Ring {
  return ring.replace(timeOf(ring), time);
}

/** The date on which it rings next, after `now`; undefined once it has rung. */
export function nextDate(ring: Ring, { date, clock }: LocalTime): string | undefined {
  const days = daysOf(ring);
  const isPast = timeOf(ring) <= clock;
  switch (days.kind) {
    case 'daily':
      return dateAfter(date, isPast ? 1 : 0);
    case 'weekly':
      return nextWeekday(days.day, date, isPast);
    case 'once':
      return days.date < date || (days.date === date && isPast) ? undefined : days.date;
  }
}

/** The next such day, and today if it is one, unless that is over. */
export function nextWeekday(day: Weekday, today: string, isOver: boolean): string {
  const apart = (WEEKDAYS.indexOf(day) - WEEKDAYS.indexOf(weekdayOf(today)) + 7) % 7;
  return dateAfter(today, apart === 0 && isOver ? 7 : apart);
}

/** A reminder as a person sees it: one time of day, on all its days; or once. */
export function reminderOf(ring: Ring, all: readonly Ring[]): Ring[] {
  if (isOnce(ring)) return [ring];
  return all.filter((one) => !isOnce(one) && timeOf(one) === timeOf(ring));
}

export function recurring(rings: readonly Ring[]): Ring[] {
  return rings.filter((ring) => !isOnce(ring));
}

/** Whether there is a weekday on which both ring again and again. */
export function sharesDay(one: Ring, other: Ring): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  if (a.kind === 'once' || b.kind === 'once') return false;
  return a.kind === 'daily' || b.kind === 'daily' || a.day === b.day;
}

const DAY_MIN = 1_440;

/** The same reminder so many minutes later, or earlier; past midnight, its day changes. */
export function shifted(ring: Ring, minutes: number): Ring {
  const [hour = 0, minute = 0] = timeOf(ring).split(':').map(Number);
  const all = 60 * hour + minute + minutes;
  const inDay = ((all % DAY_MIN) + DAY_MIN) % DAY_MIN;
  const time = [Math.floor(inDay / 60), inDay % 60].map((one) => String(one).padStart(2, '0'));
  const days = daysOf(ring);
  const later = Math.floor(all / DAY_MIN);
  const at = time.join(':');
  switch (days.kind) {
    case 'daily':
      return at;
    case 'weekly': {
      const place = (WEEKDAYS.indexOf(days.day) + later) % WEEKDAYS.length;
      return `${WEEKDAYS.at(place)}/${at}`;
    }
    case 'once':
      return `${dateAfter(days.date, later)}/${at}`;
  }
}
