import {
  dateAfter,
  isDate,
  type LocalTime,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
} from '../local-time.js';
import { nextWeekday, type Ring } from './rings.js';
import {
  type ClockTime,
  isAtNight,
  isSmallHour,
  laterHalf,
  MIDNIGHT,
  otherHalf,
} from './times-of-day.js';

/** A date still to be worked out; "soon" is the next such time. */
export type Once =
  | { on: 'soon' | 'today' | 'tomorrow'; part?: string | undefined }
  | { on: 'after-tomorrow' | 'weekend' | Weekday }
  /** As "12-01": the next such date. */
  | { on: 'date'; day: string };

const DATE_ID = /^date-(\d\d-\d\d)$/;

/**
 * "Tomorrow-EV" is tomorrow evening. `besideOnce`: a plain weekday beside "on Monday" is meant once, too.
 */
export function onceOf(id: string, besideOnce: boolean): Once[] {
  if (id === 'this-weekend') return [{ on: 'weekend' }];
  if (id === 'after-tomorrow') return [{ on: id }];
  const [, date] = DATE_ID.exec(id) ?? [];
  if (date) return [{ on: 'date', day: date }];
  const [on = '', part] = id.split('-');
  if (on === 'once') return [{ on: 'soon' }];
  if (on === 'today' || on === 'tomorrow') return [{ on, part }];
  const day = WEEKDAYS.find((one) => one === (on === 'next' ? part : id));
  return (on === 'next' || besideOnce) && day ? [{ on: day }] : [];
}

/** A date as AMAZON.DATE gives it ("2026-12-01", "2026-W48-WE"), or without its year, as an id of a day. */
export function idOfDate(said: string): string | undefined {
  if (/^\d{4}-W\d\d-WE$/.test(said)) return 'this-weekend';
  const [, day] = /^(?:\d{4}|-)-(\d\d-\d\d)(?:T(?:MO|AF|EV|NI))?$/.exec(said) ?? [];
  return day && `date-${day}`;
}

/** When it rings on that day; nothing if that is over. "Just once at seven" is this evening, if seven in the morning is over. */
export function onceAt(when: Once, time: ClockTime, now: LocalTime): Ring[] {
  const { date, clock } = now;
  const ifAhead = (on: string): Ring[] => (on === date && time <= clock ? [] : [`${on}/${time}`]);
  switch (when.on) {
    case 'today':
    case 'tomorrow':
    case 'soon':
      return soonAt(when.on, when.part, time, now);
    case 'after-tomorrow':
      return [`${dateAfter(date, 2)}/${time}`];
    case 'weekend':
      return weekendFrom(date).flatMap(ifAhead);
    case 'date':
      return nextDay(when.day, date).flatMap(ifAhead);
    default:
      return [`${nextWeekday(when.on, date, time <= clock)}/${time}`];
  }
}

function soonAt(
  on: 'soon' | 'today' | 'tomorrow',
  part: string | undefined,
  time: ClockTime,
  now: LocalTime,
): Ring[] {
  const { date, clock } = now;
  const day = on === 'tomorrow' ? dateAfter(date, 1) : date;
  if (part === 'EV' || part === 'NI' || time === MIDNIGHT) return thatNight(time, day, now);
  const halves = part === 'AF' ? [laterHalf(time)] : [time, laterHalf(time)];
  if (on === 'tomorrow') return [`${day}/${halves[0]}`];
  const later = (part === 'MO' ? [time] : halves).find((half) => half > clock);
  if (later) return [`${date}/${later}`];
  return on === 'soon' ? [`${dateAfter(date, 1)}/${time}`] : [];
}

/** Saturday and Sunday; on a Sunday, what is left of it. */
function weekendFrom(today: string): string[] {
  const sunday = nextWeekday('SU', today, false);
  return weekdayOf(today) === 'SU' ? [sunday] : [dateAfter(sunday, -1), sunday];
}

const LEAP_YEARS = 8;

/** The next such date, today included; none for the thirtieth of February. */
function nextDay(day: string, today: string): string[] {
  const year = Number(today.slice(0, 4));
  const years = Array.from({ length: LEAP_YEARS + 1 }, (_, more) => `${year + more}-${day}`);
  return years.filter((one) => one >= today && isDate(one)).slice(0, 1);
}

/** "Tonight at one" is after midnight, and so on the next date; said after midnight, on the same one. */
function thatNight(time: ClockTime, day: string, { date, clock }: LocalTime): Ring[] {
  const at = isAtNight(time) ? time : otherHalf(time);
  const isOver = day === date && at <= clock;
  if (isSmallHour(at)) return [`${isOver || clock >= at ? dateAfter(day, 1) : day}/${at}`];
  return isOver ? [] : [`${day}/${at}`];
}
