import type { Situation, Turn } from '../turn.js';
import { requestedHoldMs, type Slot } from '../wishes.js';
import { delayTurn, readBackTurn, remindTurn, replacedBy } from './ask.js';
import { atTime, isOnce, timeOf } from './rings.js';
import {
  type ClockTime,
  inHalfOf,
  inPartOfDay,
  inTheSameHalf,
  minutesApart,
  otherHalf,
  timesOfDay,
} from './times-of-day.js';

const MINUTE_S = 60;
const HOUR_S = 3_600;

/**
 * "No, make it an hour": of what was to ring once, counted from now. A bare number is in the unit
 * of "in five minutes" or "in two hours". Undefined if nothing such was spoken of.
 */
export function otherDelayTurn(
  { hold, number }: { hold?: Slot | undefined; number?: Slot | undefined },
  situation: Situation,
): Turn | undefined {
  const { offer, justReminded } = situation.session;
  const open = offer?.yes?.kind === 'remind' ? offer.yes : undefined;
  const rings = open?.times ?? justReminded;
  if (rings.length === 0 || !rings.every(isOnce)) return undefined;
  const before = replacedBy(situation.session, justReminded);
  const ms = hold && requestedHoldMs(hold.said);
  if (hold && ms !== undefined && ms >= MINUTE_S * 1_000) return delayTurn(hold, situation, before);
  if (number === undefined || open?.delayMs === undefined) return undefined;
  const unit = open.delayMs % (HOUR_S * 1_000) === 0 ? HOUR_S : MINUTE_S;
  return delayTurn({ said: `PT${Number(number.said) * unit}S` }, situation, before);
}

/**
 * "No, at eight": of what was read back, set or told, in place of the closest time, on the same
 * days. A `bare` number stays in the same half of the day, and "in the evening" keeps the hour.
 */
export function otherTimeTurn(time: Slot, situation: Situation, how?: 'bare'): Turn {
  const { session } = situation;
  const { offer, remindersTold } = session;
  const rings = offer?.yes?.kind === 'remind' ? offer.yes.times : remindersTold;
  const [at] = timesOfDay([time.said], undefined);
  const times = [...new Set(rings.map(timeOf))];
  const [before] = times.toSorted((a, b) => apart(a, at ?? '') - apart(b, at ?? ''));
  if (at === undefined || before === undefined) return remindTurn({ times: [time] }, situation);
  const sameTime = inPartOfDay(time.said, [before, otherHalf(before)]);
  const only = sameTime ?? (how === 'bare' ? inHalfOf(before, at) : at);
  const meant = times.length === 1 ? only : inTheSameHalf(at, before);
  const now = rings.map((ring) => (timeOf(ring) === before ? atTime(ring, meant) : ring));
  return readBackTurn([...new Set(now)].toSorted(), situation, replacedBy(session, remindersTold));
}

/** How far a time is from the one that puts it right: "no, seven in the morning" is nearest to seven in the evening. */
function apart(before: ClockTime, at: ClockTime): number {
  const meant = inTheSameHalf(at, before);
  return meant === at && meant !== before && minutesApart(before, at) === HALF_DAY_MIN
    ? 0
    : minutesApart(before, meant);
}

const HALF_DAY_MIN = 720;
