import { dateAfter, type LocalTime, WEEKDAYS, type Weekday } from '../local-time.js';
import { nextWeekday, type Ring } from './rings.js';
import { type ClockTime, laterHalf } from './times-of-day.js';

/** On which days it is to ring, by the ids of what was said: see `days` in the slots' values. */
export type DaysWish =
  | { kind: 'weekly'; days: readonly Weekday[] }
  | { kind: 'once'; when: readonly Once[] };

/** A date still to be worked out; "soon" is the next such time. */
type Once = { on: 'soon' | 'today' | 'tomorrow'; part?: string | undefined } | { on: Weekday };

const WORKDAYS = WEEKDAYS.slice(0, 5);
const WEEKEND = WEEKDAYS.slice(5);

/** Undefined if nothing was said of days, or "every day"; 'unknown' for "every other day". */
export function daysWished(ids: readonly string[]): DaysWish | 'unknown' | undefined {
  const [first] = ids;
  if (first === undefined || first === 'daily') return undefined;
  const when = ids.flatMap(onceOf);
  if (when.length > 0 && onceOf(first, 0, ids).length > 0) return { kind: 'once', when };
  const without = ids.flatMap((id) => (id.startsWith('not-') ? weekdaysOf(id.slice(4)) : []));
  const named = ids.flatMap(weekdaysOf);
  if (without.length === 0 && named.length === 0) return 'unknown';
  const among = named.length > 0 ? named : WEEKDAYS;
  const days = WEEKDAYS.filter((day) => among.includes(day) && !without.includes(day));
  return days.length === WEEKDAYS.length ? undefined : { kind: 'weekly', days };
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

/** "Just once at seven" is this evening, if seven in the morning is over. */
function onceAt(when: Once, time: ClockTime, { date, clock }: LocalTime): Ring | undefined {
  const isLate = 'part' in when && /^(AF|EV|NI)$/.test(when.part ?? '');
  const halves = isLate ? [laterHalf(time)] : [time, laterHalf(time)];
  const later = halves.find((half) => half > clock);
  switch (when.on) {
    case 'today':
      return later && `${date}/${later}`;
    case 'soon':
      return later ? `${date}/${later}` : `${dateAfter(date, 1)}/${time}`;
    case 'tomorrow':
      return `${dateAfter(date, 1)}/${halves[0]}`;
    default:
      return `${nextWeekday(when.on, date, time <= clock)}/${time}`;
  }
}
