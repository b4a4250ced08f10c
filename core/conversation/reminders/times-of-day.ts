/** A time of day as AMAZON.TIME gives it: "09:00". */
export type ClockTime = string;

export const MAX_REMINDERS = 5;

/** Times for so many reminders a day, spread over waking hours. */
const SPREAD: Readonly<Record<number, readonly ClockTime[]>> = {
  1: ['09:00'],
  2: ['09:00', '18:00'],
  3: ['09:00', '14:00', '19:00'],
  4: ['09:00', '12:00', '16:00', '20:00'],
  5: ['08:00', '11:00', '14:00', '17:00', '20:00'],
};

/** What AMAZON.TIME gives for parts of the day. */
const PARTS_OF_DAY: Readonly<Record<string, ClockTime>> = {
  MO: '09:00',
  AF: '14:00',
  EV: '18:00',
  NI: '21:00',
};

/** Midnight is midnight, whatever was said of morning and evening. */
export const MIDNIGHT: ClockTime = '00:00';

/** From when to when a part of the day lasts; the night goes on past midnight. */
const LASTS: Readonly<Record<string, readonly [from: ClockTime, to: ClockTime]>> = {
  MO: ['05:00', '12:00'],
  AF: ['12:00', '18:00'],
  EV: ['17:00', '23:00'],
  NI: ['20:00', '05:00'],
};

/** Whether it is a time, or a part of the day, as AMAZON.TIME gives it. */
export function isTimeOfDay(said: string): boolean {
  return /^\d\d:\d\d$/.test(said) || Object.hasOwn(PARTS_OF_DAY, said);
}

/** What is no time of day, though it was said as one: AMAZON.TIME gives "?" for "at twenty-five". */
export function isNoSuchTime(said: string): boolean {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(said) ?? [];
  return said === '?' || Number(hour) > 23 || Number(minute) > 59;
}

/** "In the evening at seven" is one time: in the half of the day that the occasion is in. Alone, it is a time itself. */
export function onThatOccasion(
  said: readonly string[],
  occasion: string | undefined,
): readonly string[] {
  if (occasion === undefined) return said;
  const [near] = timesOfDay([occasion], undefined);
  if (said.length === 0 || near === undefined) return [occasion];
  return said.map((one) => (HALF_TOLD.test(one) ? one : nearest(one, near)));
}

/** Of 24 hours, or a part of the day. */
const HALF_TOLD = /^(?:1[3-9]|2\d|\D)/;

/** The half of the day in which a time is nearest to another, around the clock. */
function nearest(time: ClockTime, near: ClockTime): ClockTime {
  const apart = (one: ClockTime) => {
    const minutes = minutesApart(one, near);
    return Math.min(minutes, 2 * HALF_DAY_H * 60 - minutes);
  };
  const [best = time] = [time, otherHalf(time)].toSorted((a, b) => apart(a) - apart(b));
  return best;
}

/** "The evening one": the first of some times in that part of the day, if one was named. */
export function inPartOfDay(said: string, times: readonly ClockTime[]): ClockTime | undefined {
  const [from, to] = LASTS[said] ?? [];
  if (from === undefined || to === undefined) return undefined;
  const isPastMidnight = to < from;
  return times
    .toSorted()
    .find((time) => (isPastMidnight ? from <= time || time < to : from <= time && time < to));
}

const HALF_DAY_H = 12;
/** Nobody stretches before this hour: "quarter to one" is in the afternoon. */
const FIRST_HOUR = 5;
const FIRST_EVENING_HOUR = 17;

/** After midnight, which counts as the night before. */
export function isSmallHour(time: ClockTime): boolean {
  return Number(time.slice(0, 2)) < FIRST_HOUR;
}

/** From early evening until the small hours. */
export function isAtNight(time: ClockTime): boolean {
  return isSmallHour(time) || Number(time.slice(0, 2)) >= FIRST_EVENING_HOUR;
}

/**
 * The times of day that are meant, in order. "At nine and six" is nine in the
 * morning and six in the evening: each time comes after the one before.
 * Empty if nothing usable was said.
 */
export function timesOfDay(said: readonly string[], count: number | undefined): ClockTime[] {
  const times: ClockTime[] = [];
  for (const one of said) {
    const time = PARTS_OF_DAY[one] ?? one;
    const [, hour = '', minute = ''] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
    if (hour === '' || Number(hour) > 23 || Number(minute) > 59) continue;
    const last = times.at(-1) ?? '';
    const later = `${Number(hour) + HALF_DAY_H}:${minute}`;
    const isNight = Number(hour) < FIRST_HOUR && time !== MIDNIGHT;
    const isLate = time < last && Number(hour) < HALF_DAY_H;
    const meant = isNight || isLate ? later : time;
    if (!times.includes(meant)) times.push(meant);
  }
  if (times.length > 0) return times.toSorted().slice(0, MAX_REMINDERS);
  return [...(SPREAD[count ?? 0] ?? [])];
}

/** The same time after noon. */
export function laterHalf(time: ClockTime): ClockTime {
  const [hour = '', minute = ''] = time.split(':');
  return `${(Number(hour) % HALF_DAY_H) + HALF_DAY_H}:${minute}`;
}

/** In which half of the day a time that was put right is meant: eight in the morning or in the evening. */
export function inTheSameHalf(at: ClockTime, before: ClockTime): ClockTime {
  if (at !== before && laterHalf(at) === laterHalf(before)) return at;
  const [nearest = at] = [at, laterHalf(at)].toSorted(
    (a, b) => minutesApart(before, a) - minutesApart(before, b),
  );
  return nearest;
}

export function minutesApart(one: ClockTime, other: ClockTime): number {
  const [a = 0, b = 0] = [one, other].map((time) => {
    const [hour = '', minute = ''] = time.split(':');
    return Number(hour) * 60 + Number(minute);
  });
  return Math.abs(a - b);
}

/** "Change the reminder at six to seven": a time in the same half of the day as the one before. */
export function inHalfOf(before: ClockTime, at: ClockTime): ClockTime {
  const isMorning = at < '12:00' && at !== MIDNIGHT;
  return isMorning && before >= '12:00' ? laterHalf(at) : at;
}

/** The same time in the other half of the day. */
export function otherHalf(time: ClockTime): ClockTime {
  const [hour = '', minute = ''] = time.split(':');
  return `${String((Number(hour) + HALF_DAY_H) % 24).padStart(2, '0')}:${minute}`;
}
