import { dateAfter, type LocalTime, WEEKDAYS, type Weekday } from '../local-time.js';
import { atTime, daysOf, nextWeekday, type Ring } from './rings.js';
import {
  type ClockTime,
  isAtNight,
  isSmallHour,
  laterHalf,
  MIDNIGHT,
  otherHalf,
} from './times-of-day.js';

/** On which days it is to ring, by the ids of what was said: see `days` in the slots' values. */
export type DaysWish =
  | { kind: 'weekly'; days: readonly Weekday[] }
  | { kind: 'once'; when: readonly Once[] };

/** A date still to be worked out; "soon" is the next such time. */
type Once = { on: 'soon' | 'today' | 'tomorrow'; part?: string | undefined } | { on: Weekday };

const WORKDAYS = WEEKDAYS.slice(0, 5);
const WEEKEND = WEEKDAYS.slice(5);

/** Undefined if nothing was said of days, or "every day"; 'unknown' for "every other day". */
export function daysWished(said: readonly string[]): DaysWish | 'unknown' | undefined {
  // "Every day on weekdays", "not every day, just on Mondays".
  const ids = said.filter((id) => id !== 'daily');
  const [first] = ids;
  if (first === undefined) return undefined;
  const when = ids.flatMap(onceOf);
  if (when.length > 0 && onceOf(first, 0, ids).length > 0) return { kind: 'once', when };
  const firstOut = ids.findIndex((id) => id.startsWith('not-'));
  const named = ids.slice(0, firstOut < 0 ? undefined : firstOut).flatMap(weekdaysOf);
  // In "except Saturday and Sunday", Sunday is left out as well.
  const without = firstOut < 0 ? [] : ids.slice(firstOut).flatMap(withoutNot).flatMap(weekdaysOf);
  if (without.length === 0 && named.length === 0) return 'unknown';
  const among = named.length > 0 ? named : WEEKDAYS;
  const days = WEEKDAYS.filter((day) => among.includes(day) && !without.includes(day));
  return days.length === WEEKDAYS.length ? undefined : { kind: 'weekly', days };
}

function withoutNot(id: string): string {
  return id.replace(/^not-/, '');
}

function weekdaysOf(id: string): readonly Weekday[] {
  if (id === 'weekdays') return WORKDAYS;
  if (id === 'weekends') return WEEKEND;
  return WEEKDAYS.filter((day) => day === id);
}

/** "Tomorrow-EV" is tomorrow evening; a plain weekday beside "on Monday" is meant once, too. */
function onceOf(id: string, index: number, ids: readonly string[]): Once[] {
  const [on = '', part] = id.split('-');
  if (on === 'once') return [{ on: 'soon' }];
  if (on === 'today' || on === 'tomorrow') return [{ on, part }];
  const isOnce = on === 'next' || (index > 0 && ids[0]?.startsWith('next-'));
  const day = WEEKDAYS.find((one) => one === (on === 'next' ? part : id));
  return isOnce && day ? [{ on: day }] : [];
}

/** A part of the day that was named with the day: "tomorrow morning". */
export function partOf(wish: DaysWish | undefined): string | undefined {
  if (wish?.kind !== 'once') return undefined;
  return wish.when.flatMap((one) => ('part' in one ? (one.part ?? []) : []))[0];
}

/** One for each time on each day; none if they are all over. */
export function ringsOn(
  wish: DaysWish | undefined,
  times: readonly ClockTime[],
  now: LocalTime,
): Ring[] {
  if (wish === undefined) return [...times];
  const rings = times.flatMap((time) =>
    wish.kind === 'weekly'
      ? wish.days.map((day) => `${day}/${time}`)
      : wish.when.flatMap((one) => onceAt(one, time, now) ?? []),
  );
  return [...new Set(rings)];
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
      return onceAt({ on: 'today' }, time, now) ?? [];
    }),
  );
  return [...new Set(rings)];
}

/** "Just once at seven" is this evening, if seven in the morning is over. */
function onceAt(when: Once, time: ClockTime, now: LocalTime): Ring | undefined {
  const { date, clock } = now;
  const part = 'part' in when ? (when.part ?? '') : '';
  const day = when.on === 'tomorrow' ? dateAfter(date, 1) : date;
  if (/^(EV|NI)$/.test(part) || (time === MIDNIGHT && !isWeekday(when.on)))
    return thatNight(time, day, now);
  const halves = part === 'AF' ? [laterHalf(time)] : [time, laterHalf(time)];
  const later = halves.find((half) => half > clock);
  switch (when.on) {
    case 'today':
      return later && `${date}/${later}`;
    case 'soon':
      return later ? `${date}/${later}` : `${dateAfter(date, 1)}/${time}`;
    case 'tomorrow':
      return `${day}/${halves[0]}`;
    default:
      return `${nextWeekday(when.on, date, time <= clock)}/${time}`;
  }
}

function isWeekday(on: Once['on']): on is Weekday {
  return WEEKDAYS.some((day) => day === on);
}

/** "Tonight at one" is after midnight, and so on the next date; said after midnight, on the same one. */
function thatNight(time: ClockTime, day: string, { date, clock }: LocalTime): Ring | undefined {
  const at = isAtNight(time) ? time : otherHalf(time);
  const isOver = day === date && at <= clock;
  if (isSmallHour(at)) return `${isOver || clock >= at ? dateAfter(day, 1) : day}/${at}`;
  return isOver ? undefined : `${day}/${at}`;
}
