import { dateAfter, weekdayOf } from '../local-time.js';
import type { Situation, WhichReminder } from '../turn.js';
import { weekdaysOf } from './days.js';
import { onceAt, onceOf } from './once.js';
import { now } from './read-back.js';
import { daysOf, type Ring, timeOf } from './rings.js';
import { type ClockTime, inPartOfDay, laterHalf, timesOfDay } from './times-of-day.js';

/** By "six" and "the evening one" six in the evening may be meant; by a day, all that ring on it alone. */
export function meant(
  { at, day }: Pick<WhichReminder, 'at' | 'day'>,
  found: readonly Ring[],
  situation: Situation,
): Ring[] {
  const onDay = day === undefined ? found : found.filter((ring) => isOn(day, ring, situation));
  if (at === undefined) return [...onDay];
  const time = reminderAt(at, onDay.map(timeOf));
  return onDay.filter((ring) => timeOf(ring) === time);
}

/** Whether it rings on that day; one that rings every day is meant by "the daily one" alone. */
export function isOn(day: string, ring: Ring, situation: Situation): boolean {
  const { date: today } = now(situation);
  const days = daysOf(ring);
  if (day === 'daily') return days.kind === 'daily';
  if (days.kind === 'daily') return false;
  const [on = ''] = day.split('-');
  if (on === 'once') return days.kind === 'once';
  if (on === 'today' || on === 'tomorrow')
    return days.kind === 'once' && days.date === (on === 'today' ? today : dateAfter(today, 1));
  const dates = on === 'next' ? [] : onceOf(day, false);
  if (dates.length > 0) return isOnDate(ring, dates, situation);
  const those = weekdaysOf(day.replace(/^next-/, ''));
  return those.includes(days.kind === 'weekly' ? days.day : weekdayOf(days.date));
}

function isOnDate(ring: Ring, dates: ReturnType<typeof onceOf>, situation: Situation): boolean {
  return dates.some((one) => onceAt(one, timeOf(ring), now(situation)).includes(ring));
}

/** Which time is meant, by what AMAZON.TIME gives: "six" and "the evening one" may be six in the evening. */
export function reminderAt(said: string, found: readonly ClockTime[]): ClockTime | undefined {
  const [at = said] = timesOfDay([said], undefined);
  const exact = found.find((time) => time === at) ?? found.find((time) => time === laterHalf(at));
  return exact ?? inPartOfDay(said, found);
}
