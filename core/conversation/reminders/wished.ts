import type { Slot } from '../wishes.js';
import { daysWished } from './days.js';

/** What was said of a reminder, as it was heard. */
export interface Wished {
  count?: Slot | undefined;
  times: readonly (Slot | undefined)[];
  /** "In the evening": when those times are meant; without any, a time itself. */
  occasion?: Slot | undefined;
  /** "And after dinner": one more time. */
  other?: Slot | undefined;
  /** Which days, in the order in which they were said. */
  days?: readonly (Slot | undefined)[];
  /** The days that the second time is for: "and on weekends at ten". */
  secondDays?: Slot | undefined;
  /** As AMAZON.DATE gives it. */
  date?: Slot | undefined;
  /** "In an hour", as an ISO 8601 duration. */
  delay?: Slot | undefined;
}

/** "On weekdays" alone, again and again: no time, and no other word on when. */
export function isOnlyDays({ days = [], secondDays, times, ...when }: Wished): boolean {
  const others = [secondDays, when.count, when.occasion, when.other, when.date, when.delay];
  const isSaid = (slot: Slot | undefined) => slot !== undefined;
  const isOnce = daysWished(days.flatMap((day) => day?.id ?? []))?.kind === 'once';
  return days.some(isSaid) && !isOnce && !times.some(isSaid) && !others.some(isSaid);
}
