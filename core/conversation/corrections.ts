import type { Session } from '../memory/session.js';
import { holdSpan } from '../routine/playback.js';
import type { Running } from '../routine/running.js';
import { miss } from './miss.js';
import { moreAfterTheEnd } from './on-the-mat/after-the-end.js';
import { beforeThat } from './on-the-mat/before-that.js';
import { changeHolds, lengthTurn, longerTurn, shorterTurn } from './on-the-mat/changes.js';
import { waitTurn } from './on-the-mat/controls.js';
import { aheadAgainTurn } from './on-the-mat/next-hold.js';
import { orderedAnew } from './on-the-mat/order.js';
import { restored } from './on-the-mat/restored.js';
import { isJustSet, preferHoldTurn } from './on-the-mat/settings.js';
import { startWithHold } from './on-the-mat/start.js';
import { startInTheMiddle } from './on-the-mat/start-again.js';
import { promptTurn } from './prompts.js';
import { noSuchTimeTurn } from './reminders/asking.js';
import { toWhenTurn } from './reminders/move.js';
import { otherDelayTurn, otherTimeTurn } from './reminders/other-time.js';
import { openReadBack } from './reminders/read-back.js';
import { isTimeOfDay } from './reminders/times-of-day.js';
import type { Decision, Situation, Turn } from './turn.js';
import { minutes, requestedHoldMs, type Slot, seconds } from './wishes.js';

/** A bare number below this means minutes: no hold lasts so few seconds. */
const FEWEST_SECONDS = 5;
/** Below this it says nothing of a hold: "no, eight" may be a time, or a slip. */
const FEWEST_CLEAR_SECONDS = 10;

const HOURS = 23;
const MOMENT_MS = 2_000;
const MINUTE_MS = 60_000;

interface Meant {
  at?: Slot | undefined;
  hold?: Slot | undefined;
  number?: Slot | undefined;
}

/** "No, I meant eight": the time of a reminder or a kept hold, if that was spoken of, or else this hold. */
export function correctionTurn({ at, hold, number }: Meant, situation: Situation): Decision {
  const { session, running } = situation;
  if (running && isAMoment(hold)) return waitTurn(withoutRest(running, situation));
  if (isAboutReminders(session)) {
    const later = at ? undefined : otherDelayTurn({ hold, number }, situation);
    if (later) return later;
    if (at) return otherTimeTurn(at, situation);
    if (!hold && !number && !openReadBack(session))
      return toWhenTurn(session.remindersTold, situation);
    const hour = clockTime(number);
    if (hour) return otherTimeTurn(hour, situation, 'bare');
    if (number && openReadBack(session)) return noSuchTimeTurn([], situation);
  }
  if (at && !isTimeOfDay(at.said)) return miss(situation);
  const known = hold && requestedHoldMs(hold.said) !== undefined ? hold : undefined;
  const bare = number ?? hourOf(at);
  if (at && known === undefined && bare === undefined) return otherTimeTurn(at, situation);
  const wished = known ?? length(bare) ?? hold;
  if (wished && isJustSet(situation) && session.justSet?.what === 'hold')
    return preferHoldTurn(wished, situation);
  const anew =
    moreAfterTheEnd(bare, situation) ?? orderedAnew({ hold: known, number: bare }, situation);
  if (anew) return anew;
  const again = wished && changedAgain(wished, number, situation);
  if (again) return again;
  if (known === undefined && isUnclear(bare)) return promptTurn('holdUnclear', situation);
  const isHold =
    running || session.starting || session.playback || session.offer?.yes?.kind === 'routine';
  return wished && isHold ? startWithHold({ hold: wished }, situation) : miss(situation);
}

/** "Not thirty, sixty": of a hold, unless a reminder is spoken of. */
export function notThatTurn({ hold, number }: Meant, sets: Slot | undefined, situation: Situation) {
  if (sets === undefined && isAMoment(hold)) return waitTurn(situation);
  if (isAboutReminders(situation.session)) {
    const later = otherDelayTurn({ hold, number }, situation);
    if (later) return later;
    if (number) return correctionTurn({ number }, situation);
  }
  const anew = sets ? undefined : orderedAnew({ hold, number }, situation);
  return anew ?? startWithHold({ hold: hold ?? seconds(number), sets }, situation);
}

/** "Ten more seconds", "no, fifteen": the last change anew, from what it was before. Undefined if it was another. */
function changedAgain(
  wished: Slot,
  number: Slot | undefined,
  situation: Situation,
): Decision | undefined {
  const { session, running } = situation;
  const { undo } = session;
  const before = undo?.by && beforeThat(undo, situation);
  if (before === undefined || (running && before.cue.stretch !== running.cue.stretch))
    return undefined;
  const there = { ...situation, running: before };
  const by = number && running && isInSeconds(before, running) ? seconds(number) : wished;
  switch (undo?.by) {
    case 'longer':
      return isInBetween(wished, before, running)
        ? lengthTurn(wished, there)
        : longerTurn(by, there);
    case 'shorter':
      return isAllOfIt(wished, before) ? lengthTurn(wished, there) : shorterTurn(by, there);
    case 'length':
      return lengthTurn(wished, there);
    case 'hold':
      return puttingRight(changeHolds(wished, there, running), running);
    case 'ahead':
      return aheadAgainTurn(wished, before, situation);
    case 'sets':
      return number && startInTheMiddle(before.run.id, Number(number.said), there);
    default:
      return undefined;
  }
}

/** "No, just this one", after it, leaves the others as they were told first. */
function puttingRight(turn: Turn, running: Running | undefined): Turn {
  const { undo } = turn.session;
  const eachMs = running?.run.nextHoldMs;
  return undo?.by === 'hold' && eachMs !== undefined
    ? { ...turn, session: { ...turn.session, undo: { ...undo, eachMs } } }
    : turn;
}

/** "Shorter." "One minute", of a hold of no more than that, takes nothing off it: it is that long. */
function isAllOfIt(by: Slot, running: Running): boolean {
  return (requestedHoldMs(by.said) ?? 0) >= holdMsOf(running);
}

function holdMsOf({ timeline, starts, current }: Running): number {
  const { startMs, endMs } = holdSpan(timeline, starts[current]?.startMs ?? 0);
  return endMs - startMs;
}

/** "Another minute", of one. "Ninety seconds is enough": longer than it was and shorter than it is, it is the whole. */
function isInBetween(by: Slot, before: Running, running: Running | undefined): boolean {
  const ms = requestedHoldMs(by.said) ?? 0;
  return running !== undefined && ms > holdMsOf(before) && ms < holdMsOf(running);
}

/** Whether a hold was changed by seconds, and not by whole minutes: a bare number after it is in the same. */
function isInSeconds(before: Running, { timeline, starts, current }: Running): boolean {
  const lengthOf = (of: Running['timeline']) => {
    const { startMs, endMs } = holdSpan(of, starts[current]?.startMs ?? 0);
    return endMs - startMs;
  };
  return (lengthOf(timeline) - lengthOf(before.timeline)) % MINUTE_MS !== 0;
}

function isAboutReminders({ justReminded, askedTimes, offer, order }: Session): boolean {
  const isOpen = justReminded.length > 0 || askedTimes || offer?.yes?.kind === 'remind';
  return isOpen || order === 'reminder';
}

/** Nothing is under way, asked or ordered: a time of day can only be one of the reminders that are set. */
export function isAboutNothing({ session, running }: Situation): boolean {
  const { starting, playback, order, offer } = session;
  const isHold = running ?? starting ?? playback;
  return !isHold && !order && !isAboutReminders(session) && offer?.yes?.kind !== 'routine';
}

/** Nothing is under way or ordered: a number may put right a reminder that was set a moment ago. */
export function mayBeAboutAReminder({ session, running }: Situation): boolean {
  const { starting, playback, order } = session;
  return !(running ?? starting ?? playback) && !order && !isAboutReminders(session);
}

/** "Okay, one sec", "two secs": no hold is that short, so it means "wait". */
function isAMoment(hold: Slot | undefined): boolean {
  const ms = hold && requestedHoldMs(hold.said);
  return ms !== undefined && ms > 0 && ms <= MOMENT_MS;
}

/** "No, ten is enough" in a routine: no round has so many stretches, so it is a length. */
export function isRatherALength(
  number: Slot | undefined,
  { running, session }: Situation,
): boolean {
  return running !== undefined && !session.starting && Number(number?.said) >= FEWEST_CLEAR_SECONDS;
}

/** "No, I meant wait a second", right after the holds were cut short: they are as they were. */
function withoutRest(running: Running, situation: Situation): Situation {
  const { undo } = situation.session;
  const before = undo?.by === 'rest' && restored(undo, running, situation);
  return before ? { ...situation, running: before } : situation;
}

function isUnclear(number: Slot | undefined): boolean {
  const value = Number(number?.said);
  return FEWEST_SECONDS <= value && value < FEWEST_CLEAR_SECONDS;
}

function length(number: Slot | undefined): Slot | undefined {
  return Number(number?.said) < FEWEST_SECONDS ? minutes(number) : seconds(number);
}

/** The hour of a bare number, if there is such an hour. */
function clockTime(number: Slot | undefined): Slot | undefined {
  const isHour = Number(number?.said) <= HOURS;
  return number && isHour ? { said: `${number.said.padStart(2, '0')}:00` } : undefined;
}

function hourOf(at: Slot | undefined): Slot | undefined {
  const hour = /^(\d\d):00$/.exec(at?.said ?? '')?.[1];
  return hour === undefined ? undefined : { said: String(Number(hour)) };
}
