const WEEK = 7;
/** In any seven days, so many may pass without a round: five of seven keep a run. */
const REST_DAYS = 2;

/** Days with a round, with rest days between them. */
export interface Streak {
  /** From its first day to its last one with a round. */
  days: number;
  /** Those without a round. */
  rests: number;
}

/**
 * The run of days that still goes on; 0 days if none does. `ages`: of days with a round, 0 for
 * today. Today is no rest day before it is over, unless `restsToday`.
 */
export function streakOf(ages: Iterable<number>, restsToday = false): Streak {
  const done = new Set(ages);
  const isRest = (age: number) => age >= 0 && !done.has(age) && (age > 0 || restsToday);
  const restsBefore = (age: number) =>
    Array.from({ length: WEEK }, (_, index) => age - index).filter(isRest).length;
  const oldest = Math.max(-1, ...done);
  let age = 0;
  while (age <= oldest && restsBefore(age) <= REST_DAYS) age += 1;
  const days = [...done].filter((one) => one >= 0 && one < age);
  if (days.length === 0) return { days: 0, rests: 0 };
  const span = Math.max(...days) - Math.min(...days) + 1;
  return { days: span, rests: span - days.length };
}
