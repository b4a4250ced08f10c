import { spokenClockTimes } from '../../speech/clock-times.js';
import { miss } from '../miss.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { requestedHoldMs, type Slot, timeOfOccasion } from '../wishes.js';
import { remindTurn } from './ask.js';
import { askingTimes, noSuchTimeTurn } from './asking.js';
import { delayTurn } from './delay.js';
import { otherDaysTurn } from './other-days.js';
import { otherTimeTurn } from './other-time.js';
import { going, openReadBack, readBackTurn, spokenWhen, tellingThem } from './read-back.js';
import { atTime, isOnce, type Ring, recurring, reminderOf, shifted, timeOf } from './rings.js';
import { type ReminderRefusal, refusedTurn } from './set.js';
import { type ClockTime, inHalfOf, isNoSuchTime, timesOfDay } from './times-of-day.js';
import { meant } from './which.js';

/** From one time or day to another time, or to an occasion such as bedtime; or by so much. */
export interface Moving {
  from?: Slot | undefined;
  day?: Slot | undefined;
  /** "To weekdays": the days that it is to ring on. */
  ondays?: Slot | undefined;
  to?: Slot | undefined;
  occasion?: Slot | undefined;
  /** "Half an hour later": as an ISO 8601 duration; "later" or "earlier". */
  by?: Slot | undefined;
  way?: Slot | undefined;
  /** "Make it an hour", of one that was to ring in half an hour. */
  delay?: Slot | undefined;
}

/** "Move the nine o'clock one to ten", "half an hour later": reads all that recur back, and asks. */
export function moveReminderTurn(
  moving: Moving,
  found: readonly Ring[] | ReminderRefusal,
  situation: Situation,
): Turn {
  const bare = onlyATime(moving, situation);
  if (bare) return otherTimeTurn(bare, situation);
  const { from, day, ondays, to, delay } = moving;
  const wished = to ?? timeOfOccasion(moving.occasion);
  const there = typeof found === 'string' ? [] : found;
  if (wished && isNoSuchTime(wished.said)) return noSuchTimeTurn([], situation);
  const [after] = timesOfDay(wished ? [wished.said] : [], undefined);
  const isNamed = from !== undefined || day?.id !== undefined;
  // The days that were told while the time was asked for are still meant.
  if (to && !isNamed && situation.session.askedDays.length > 0)
    return remindTurn({ times: [to], days: [ondays] }, situation, there);
  const onto = ondays?.id;
  const atOnce = isNamed || onto ? undefined : ofTheReadBack(moving, wished, situation);
  if (atOnce) return atOnce;
  if (onto && there.length === 0) return remindTurn({ times: [wished], days: [ondays] }, situation);
  if (found === 'needs-permission' && after) return noneToMoveTurn(after, situation);
  if (typeof found === 'string') return refusedTurn(found, situation);
  if (found.length === 0) return noneThereTurn(after, delay, situation);
  const moved = isNamed
    ? meant({ at: from?.said, day: day?.id }, found, situation)
    : orAllJustSet(onlyOne(found, situation), onto, found, situation);
  if (onto && (moved.length > 0 || after === undefined))
    return otherDaysTurn(
      onto,
      { at: after, moved: moved.length > 0 ? moved : recurring(found), found },
      situation,
    );
  if (delay) return otherDelay(delay, moved, situation);
  const by = minutesOf(moving);
  if (after === undefined && by === undefined) return askedTo('moveToWhen', found, situation);
  const [one] = moved;
  if (one === undefined)
    return askedTo(isNamed ? 'noSuchReminder' : 'whichReminder', found, situation);
  const elsewhere = (ring: Ring) => {
    if (after === undefined) return shifted(ring, by ?? 0);
    return atTime(ring, to ? inHalfOf(timeOf(one), after) : after);
  };
  if (moved.every(isOnce)) return readBackTurn(moved.map(elsewhere), situation, { before: moved });
  const before = recurring(found);
  const rings = before.map((ring) => (moved.includes(ring) ? elsewhere(ring) : ring));
  return readBackTurn([...new Set(rings)].toSorted(), situation, { before });
}

/** "Half seven" alone, to "every day at nine, shall I set that?", is another time, and no reminder at that time. */
function onlyATime({ from, ...others }: Moving, { session }: Situation): Slot | undefined {
  const open = openReadBack(session);
  const isAlone = Object.values(others).every((slot) => slot === undefined);
  const [time] = from ? timesOfDay([from.said], undefined) : [];
  const isNamed = open?.times.some((ring) => timeOf(ring) === time);
  return open && isAlone && time && !isNamed ? from : undefined;
}

/** Of what was read back and isn't set yet: all of it is moved. */
function ofTheReadBack(
  moving: Moving,
  wished: Slot | undefined,
  situation: Situation,
): Turn | undefined {
  const open = openReadBack(situation.session);
  if (open === undefined) return undefined;
  if (wished) return otherTimeTurn(wished, situation);
  const by = minutesOf(moving);
  if (by === undefined) return undefined;
  const rings = open.times.map((ring) => shifted(ring, by)).toSorted();
  return readBackTurn(rings, situation, going(situation.session, []));
}

/** "Earlier" alone is half an hour earlier; it is read back. */
const USUAL_MIN = 30;
const MINUTE_MS = 60_000;

/** How many minutes later, if that was said; earlier is less than none. */
function minutesOf({ by, way }: Moving): number | undefined {
  if (by === undefined && way?.id === undefined) return undefined;
  const ms = by && requestedHoldMs(by.said);
  const minutes = ms === undefined ? USUAL_MIN : Math.round(ms / MINUTE_MS);
  return way?.id === 'earlier' ? -minutes : minutes;
}

function noneThereTurn(
  after: ClockTime | undefined,
  delay: Slot | undefined,
  situation: Situation,
): Turn {
  if (delay) return miss(situation);
  return after === undefined
    ? promptTurn('noReminders', situation)
    : noneToMoveTurn(after, situation);
}

function otherDelay(delay: Slot, moved: readonly Ring[], situation: Situation): Turn {
  const isOne = moved.length === 1 && moved.every(isOnce);
  return isOne ? delayTurn(delay, situation, { before: moved }) : miss(situation);
}

function askedTo(
  prompt: 'moveToWhen' | 'noSuchReminder' | 'whichReminder',
  found: readonly Ring[],
  situation: Situation,
): Turn {
  const turn = promptTurn(prompt, situation, { when: spokenWhen(found, situation) });
  return tellingThem(found, turn);
}

/** "That isn't the time I told you", of what was just set or told. */
export function toWhenTurn(told: readonly Ring[], situation: Situation): Turn {
  return told.length === 0
    ? askingTimes('remindWhen', [], situation)
    : askedTo('moveToWhen', told, situation);
}

/** "Move it": the one there is, or the one that was just set. */
function onlyOne(found: readonly Ring[], { session: { justReminded } }: Situation): Ring[] {
  const [first] = found;
  const only = first === undefined ? [] : reminderOf(first, found);
  if (only.length === found.length) return only;
  const [set] = justReminded;
  const just = set === undefined || !found.includes(set) ? [] : reminderOf(set, found);
  return justReminded.every((ring) => just.includes(ring)) ? just : [];
}

/** "Change it to weekdays at seven", of two that were set at once: with other days, "it" is all of that. */
function orAllJustSet(
  one: Ring[],
  onto: string | undefined,
  found: readonly Ring[],
  { session: { justReminded } }: Situation,
): Ring[] {
  const areThere = justReminded.every((ring) => found.includes(ring));
  return one.length === 0 && onto && areThere ? [...justReminded] : one;
}

function noneToMoveTurn(to: ClockTime, situation: Situation): Turn {
  const time = spokenClockTimes([to], situation.language.words);
  const turn = promptTurn('noneToMove', situation, { time });
  return { ...turn, session: { ...turn.session, offer: { yes: { kind: 'remind', times: [to] } } } };
}
