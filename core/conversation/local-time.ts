/** As iCalendar names them, from Monday. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A time where the person is: an ISO date, and the time of day as "09:00". */
export interface LocalTime {
  date: string;
  clock: string;
}

const DAY_MS = 86_400_000;

export function localTime(ms: number, timeZone: string): LocalTime {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const [date = '', clock = ''] = format.format(ms).split(' ');
  return { date, clock };
}

export function isTimeZone(name: unknown): name is string {
  if (typeof name !== 'string') return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whether there is such a day: not the thirtieth of February. */
export function isDate(date: string): boolean {
  const ms = Date.parse(date);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
}

export function daysBetween(date: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(date)) / DAY_MS);
}

export function weekdayOf(date: string): Weekday {
  const fromSunday = new Date(date).getUTCDay();
  return WEEKDAYS[(fromSunday + 6) % 7] ?? 'MO';
}
