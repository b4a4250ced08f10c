import type { Words } from '../../../models/words.js';
import { spokenClockTimes } from '../../speech/clock-times.js';
import { listOf } from '../../speech/durations.js';
import { dateAfter, daysBetween, WEEKDAYS, type Weekday, weekdayOf } from '../local-time.js';
import { daysOf, type Ring, timeOf } from './rings.js';
import type { ClockTime } from './times-of-day.js';

/** "Every day at nine in the morning, and tomorrow at noon". `today` is an ISO date. */
export function spokenRings(rings: readonly Ring[], words: Words, today: string): string {
  const times = new Map<string, ClockTime[]>();
  for (const { days, time } of phrasesFor(rings, words, today))
    times.set(days, [...(times.get(days) ?? []), time]);
  const parts = [...times].map(([days, at]) =>
    words.days.at.replace('{days}', days).replace('{times}', spokenClockTimes(at, words)),
  );
  return parts.reduce((before, after) =>
    words.days.and.replace('{before}', before).replace('{after}', after),
  );
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
    const [first = '', ...more] = dates.toSorted();
    return first === '' ? [] : { time, first, days: spokenDates([first, ...more], words, today) };
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

/** "Tomorrow", "on Monday and Thursday". */
function spokenDates(dates: readonly string[], words: Words, today: string): string {
  const { once, later, names } = words.days;
  const only = dates.length === 1 ? dates[0] : undefined;
  if (only === today) return words.days.today;
  if (only === dateAfter(today, 1)) return words.days.tomorrow;
  const isNear = dates.every((date) => daysBetween(today, date) <= 7);
  if (!isNear) return later;
  const named = dates.map((date) => names[weekdayOf(date)].one);
  return once.replace('{days}', listOf(named, words));
}
