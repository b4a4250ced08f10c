import type { Situation, Turn } from '../turn.js';
import { requestedHoldMs, type Slot } from '../wishes.js';
import { remindTurn } from './ask.js';
import { noSuchTimeTurn } from './asking.js';
import { delayTurn } from './delay.js';
import { going, openReadBack, readBackTurn } from './read-back.js';
import { atTime, isOnce, type Ring, shifted, timeOf } from './rings.js';
import {
  type ClockTime,
  inHalfOf,
  inPartOfDay,
  inTheSameHalf,
  isNoSuchTime,
  minutesApart,
  otherHalf,
  timesOfDay,
} from './times-of-day.js';
import type { Wished } from './wished.js';

const MINUTE_S = 60;
const HOUR_S = 3_600;
/** "Half past nine", of nine in the evening, is in the evening. */
const MINUTES_OF_AN_HOUR = 60;

/**
 * "No, make it an hour": of what was to ring once, counted from now. A bare number is in the unit
 * of "in five minutes" or "in two hours". Undefined if nothing such was spoken of.
 */
export function otherDelayTurn(
  { hold, number }: { hold?: Slot | undefined; number?: Slot | undefined },
  situation: Situation,
): Turn | undefined {
  const { justReminded } = situation.session;
  const open = openReadBack(situation.session);
  const rings = open?.times ?? justReminded;
  if (rings.length === 0 || !rings.every(isOnce)) return undefined;
  const those = going(situation.session, justReminded);
  const ms = hold && requestedHoldMs(hold.said);
  if (hold && ms !== undefined && ms >= MINUTE_S * 1_000) return delayTurn(hold, situation, those);
  if (number === undefined || open?.delayMs === undefined) return undefined;
  const unit = open.delayMs % (HOUR_S * 1_000) === 0 ? HOUR_S : MINUTE_S;
  return delayTurn({ said: `PT${Number(number.said) * unit}S` }, situation, those);
}

/**
 * "No, at eight": of what was read back, set or told, in place of the closest time, on the same
 * days. A `bare` number stays in the same half of the day, and "in the evening" keeps the hour.
 */
export function otherTimeTurn(time: Slot, situation: Situation, how?: 'bare'): Turn {
  const { session } = situation;
  const { remindersTold } = session;
  const rings = openReadBack(session)?.times ?? remindersTold;
  const past = MINUTES_PAST.exec(time.said)?.[1];
  if (past) return minutesPastTurn(Number(past), rings, situation);
  if (isNoSuchTime(time.said)) return noSuchTimeTurn([], situation);
  const [usual] = timesOfDay([time.said], undefined);
  const at = usual && isInsisted(time.said, usual, rings) ? time.said : usual;
  const times = [...new Set(rings.map(timeOf))];
  const [before] = times.toSorted((a, b) => apart(a, at ?? '') - apart(b, at ?? ''));
  if (at === undefined || before === undefined) return remindTurn({ times: [time] }, situation);
  const sameTime = inPartOfDay(time.said, [before, otherHalf(before)]);
  const inSameHalf = inHalfOf(before, at);
  const isOfThatHour =
    inSameHalf !== before && minutesApart(before, inSameHalf) < MINUTES_OF_AN_HOUR;
  const only = sameTime ?? (how === 'bare' || isOfThatHour ? inSameHalf : at);
  const meant = times.length === 1 ? only : inTheSameHalf(at, before);
  const now = rings.map((ring) => (timeOf(ring) === before ? atTime(ring, meant) : ring));
  return readBackTurn([...new Set(now)].toSorted(), situation, going(session, remindersTold));
}

/** "No, half past", as `past-30`: of the hour that was said; "quarter to" is before it. */
const MINUTES_PAST = /^past-(-?\d+)$/;

function minutesPastTurn(minutes: number, rings: readonly Ring[], situation: Situation): Turn {
  const { session } = situation;
  if (rings.length === 0) return noSuchTimeTurn([], situation);
  const moved = rings.map((ring) => shifted(atTime(ring, onTheHour(timeOf(ring))), minutes));
  return readBackTurn(moved.toSorted(), situation, going(session, session.remindersTold));
}

function onTheHour(time: ClockTime): ClockTime {
  return `${time.slice(0, 2)}:00`;
}

/** "In the afternoon", of the one time that was read back: the same hour in that half of the day. */
export function otherHalfTurn(
  { times, occasion, other, days = [], date, count }: Wished,
  situation: Situation,
): Turn | undefined {
  const rings = openReadBack(situation.session)?.times ?? [];
  const isAlone = [...times, ...days, other, date, count].every((slot) => slot === undefined);
  const [before, ...others] = new Set(rings.map(timeOf));
  if (!isAlone || occasion?.id === undefined || before === undefined || others.length > 0)
    return undefined;
  const isThatHalf = inPartOfDay(occasion.id, [before, otherHalf(before)]) !== undefined;
  return isThatHalf ? otherTimeTurn({ said: occasion.id }, situation) : undefined;
}

/** "Two" was read back as two in the afternoon, and isn't that. */
function isInsisted(said: string, usual: ClockTime, rings: readonly Ring[]): boolean {
  return usual === otherHalf(said) && rings.some((ring) => timeOf(ring) === usual);
}

/** How far a time is from the one that puts it right: "no, seven in the morning" is nearest to seven in the evening. */
function apart(before: ClockTime, at: ClockTime): number {
  const meant = inTheSameHalf(at, before);
  return meant === at && meant !== before && minutesApart(before, at) === HALF_DAY_MIN
    ? 0
    : minutesApart(before, meant);
}

const HALF_DAY_MIN = 720;
