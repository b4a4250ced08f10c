import type { Words } from '../../../models/words.js';
import { spokenClockTimes } from '../../speech/clock-times.js';
import { listOf } from '../../speech/durations.js';
import { daysBetween, WEEKDAYS, type Weekday, weekdayOf } from '../local-time.js';
import { daysOf, type Ring, timeOf } from './rings.js';
import { type ClockTime, isSmallHour } from './times-of-day.js';

/** "Every day at nine in the morning, and tomorrow at noon". `today` is an ISO date. */
export function spokenRings(rings: readonly Ring[], words: Words, today: string): string {
  const times = new Map<string, ClockTime[]>();
  for (const { days, time } of phrasesFor(rings, words, today))
    times.set(days, [...(times.get(days) ?? []), time]);
  const parts = [...times].map(([days, at]) =>
    words.days.at.replace('{days}', days).replace('{times}', spokenClockTimes(at, words)),
  );
  const { and, between } = words.days;
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(between)}${and}${last}` : last;
}

/** For each time the days on which it rings: first every day, then some days, then once, the soonest first. */
function phrasesFor(rings: readonly Ring[], words: Words, today: string) {
  const times = [...new Set(rings.map(timeOf))].toSorted();
  const at = (time: ClockTime) => rings.filter((ring) => timeOf(ring) === time).map(daysOf);
  const daily = times.filter((time) => at(time).some(({ kind }) => kind === 'daily'));
  const weekly = times.flatMap((time) => {
    const days = at(time).flatMap((one) => (one.kind === 'weekly' ? one.day : []));
    return days.length > 0 ? { time, days: spokenWeekdays(days, words) } : [];
  });
  const once = times.flatMap((time) => {
    const dates = at(time).flatMap((one) => (one.kind === 'once' ? one.date : []));
    return datesApart(dates.toSorted(), time, today).map((those) => ({
      time,
      first: those[0] ?? '',
      days: spokenDates(those, time, words, today),
    }));
  });
  return [
    ...daily.map((time) => ({ time, days: words.days.daily })),
    ...weekly,
    ...once.toSorted((a, b) => a.first.localeCompare(b.first)),
  ];
}

/** "On weekdays", "on Mondays and Thursdays", "every day except Sunday". */
export function spokenWeekdays(days: readonly Weekday[], words: Words): string {
  const { daily, weekdays, weekends, weekly, except, names } = words.days;
  const missing = WEEKDAYS.filter((day) => !days.includes(day));
  if (missing.length === 0) return daily;
  if (missing.join() === 'SA,SU') return weekdays;
  if (missing.join() === 'MO,TU,WE,TH,FR') return weekends;
  const [only] = missing;
  if (missing.length === 1 && only) return except.replace('{days}', names[only].one);
  const named = WEEKDAYS.filter((day) => days.includes(day)).map((day) => names[day].each);
  return weekly.replace('{days}', listOf(named, words));
}

/** Those with a name of their own by themselves, the weekdays of the coming days together. */
function datesApart(dates: readonly string[], time: ClockTime, today: string): string[][] {
  const isNamed = (date: string) => {
    const days = daysBetween(today, date);
    return days <= 1 || days >= DAYS_IN_WEEK || (days === 2 && isSmallHour(time));
  };
  const others = dates.filter((date) => !isNamed(date));
  const named = dates.filter(isNamed).map((date) => [date]);
  return others.length > 0 ? [...named, others] : named;
}

const DAYS_IN_WEEK = 7;

/** "Tomorrow", "on Monday and Thursday"; the small hours are the night before. */
function spokenDates(
  [first = '', ...more]: readonly string[],
  time: ClockTime,
  words: Words,
  today: string,
): string {
  const { once, nextWeek, names } = words.days;
  const named = [first, ...more].map((date) => names[weekdayOf(date)].one);
  const days = listOf(named, words);
  const inDays = daysBetween(today, first);
  if (inDays > DAYS_IN_WEEK) return spokenDate(first, words);
  if (inDays === DAYS_IN_WEEK) return nextWeek.replace('{days}', days);
  const isNight = isSmallHour(time);
  if (inDays === 0) return words.days.today;
  if (inDays === 1) return isNight ? words.days.tonight : words.days.tomorrow;
  if (inDays === 2 && isNight) return words.days.tomorrowNight;
  return once.replace('{days}', days);
}

/** "On the first of December". */
function spokenDate(date: string, { tag, ordinal, days }: Words): string {
  const month = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(
    Date.parse(date),
  );
  const day = ordinal(Number(date.slice(-2)));
  return days.date.replace('{day}', day).replace('{month}', month);
}
