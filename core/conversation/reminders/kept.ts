import type { SessionMove } from '../../memory/session.js';
import { spokenClockTimes } from '../../speech/clock-times.js';
import { dateAfter, WEEKDAYS, weekdayOf } from '../local-time.js';
import { promptTurn } from '../prompts.js';
import type { Decision, Situation, Turn, WhichReminder } from '../turn.js';
import { type Slot, timeOfOccasion } from '../wishes.js';
import { now, readBackTurn, spokenWhen, tellingThem } from './ask.js';
import { daysWished, ringsOn } from './days.js';
import {
  atTime,
  daysOf,
  isOnce,
  MOST_KEPT,
  type Ring,
  recurring,
  reminderOf,
  timeOf,
} from './rings.js';
import { type ReminderOutcome, type ReminderRefusal, refusedTurn } from './set.js';
import { type ClockTime, inHalfOf, inPartOfDay, laterHalf, timesOfDay } from './times-of-day.js';

/** "What are my reminders?": when they ring, or why they could not be read. */
export function remindersNowTurn(
  found: readonly Ring[] | ReminderRefusal,
  situation: Situation,
): Turn {
  if (typeof found === 'string') return refusedTurn(found, situation);
  const [first] = found;
  if (first === undefined) return promptTurn('noReminders', situation);
  const prompt = found.length === 1 && isOnce(first) ? 'oneReminderNow' : 'remindersNow';
  const turn = promptTurn(prompt, situation, { when: spokenWhen(found, situation) });
  return tellingThem(found, turn);
}

/** From one time or day to another time, or to an occasion such as bedtime. */
export interface Moving {
  from?: Slot | undefined;
  day?: Slot | undefined;
  to: Slot | undefined;
  occasion?: Slot | undefined;
}

/** "Move the nine o'clock one to ten": reads all that recur back, and asks. */
export function moveReminderTurn(
  { from, day, to, occasion }: Moving,
  found: readonly Ring[] | ReminderRefusal,
  situation: Situation,
): Turn {
  const wished = to ?? timeOfOccasion(occasion);
  const [after] = timesOfDay(wished ? [wished.said] : [], undefined);
  if (found === 'needs-permission' && after) return noneToMoveTurn(after, situation);
  if (typeof found === 'string') return refusedTurn(found, situation);
  if (after === undefined && found.length > 0) return askedTo('moveToWhen', found, situation);
  if (after === undefined) return promptTurn('remindWhen', situation);
  if (found.length === 0) return noneToMoveTurn(after, situation);
  const isNamed = from !== undefined || day?.id !== undefined;
  const moved = isNamed
    ? meant({ at: from?.said, day: day?.id }, found, situation)
    : onlyOne(found, situation);
  const [one] = moved;
  if (one === undefined)
    return askedTo(isNamed ? 'noSuchReminder' : 'whichReminder', found, situation);
  const time = to ? inHalfOf(timeOf(one), after) : after;
  if (isOnce(one)) return readBackTurn([atTime(one, time)], situation, [one]);
  const before = recurring(found);
  const rings = before.map((ring) => (moved.includes(ring) ? atTime(ring, time) : ring));
  return readBackTurn([...new Set(rings)].toSorted(), situation, before);
}

function askedTo(
  prompt: 'moveToWhen' | 'noSuchReminder' | 'whichReminder',
  found: readonly Ring[],
  situation: Situation,
): Turn {
  return promptTurn(prompt, situation, { when: spokenWhen(found, situation) });
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

function noneToMoveTurn(to: ClockTime, situation: Situation): Turn {
  const time = spokenClockTimes([to], situation.language.words);
  const turn = promptTurn('noneToMove', situation, { time });
  return { ...turn, session: { ...turn.session, offer: { yes: { kind: 'remind', times: [to] } } } };
}

/** "Cancel my reminders", "cancel the nine o'clock one", "the evening one", "the Monday one". */
export function cancelReminders(
  at: Slot | undefined,
  day: Slot | undefined,
  situation: Situation,
): Decision {
  const isOne = at !== undefined || day?.id !== undefined;
  const { offer } = situation.session;
  const readBack = offer?.yes?.kind === 'remind' ? offer.yes : undefined;
  const rest =
    isOne && readBack ? restOf({ at: at?.said, day: day?.id }, readBack.times, situation) : [];
  if (readBack && rest.length > 0) return readBackTurn(rest, situation, readBack.before);
  const which = isOne ? { at: at?.said, day: day?.id } : undefined;
  return { kind: 'cancelReminders', which };
}

/** "Forget about Thursday", of what was just read back: what is left of it, if that is something else. */
function restOf(
  { at, day }: Pick<WhichReminder, 'at' | 'day'>,
  times: readonly Ring[],
  situation: Situation,
): Ring[] {
  const out = meant({ at, day }, times, situation);
  if (out.length > 0) return times.filter((ring) => !out.includes(ring));
  return daysLeft(day, times, situation) ?? [];
}

/** Which are to be cancelled: some of those found, or what is asked or said first. */
export function toCancel(
  which: WhichReminder,
  found: readonly Ring[],
  situation: Situation,
): readonly Ring[] | Turn {
  const rings = which.rings
    ? found.filter((ring) => which.rings?.includes(ring))
    : meant(which, found, situation);
  if (rings.length > 0) return rings;
  return (
    withoutDay(which.day, found, situation) ??
    notJustOneDay(which.day, found, situation) ??
    promptTurn('noReminderThen', situation)
  );
}

/** "Don't remind me tomorrow", of what rings on that weekday each week: that is all that can be left out. */
function notJustOneDay(
  day: string | undefined,
  found: readonly Ring[],
  situation: Situation,
): Turn | undefined {
  const { date, clock } = now(situation);
  const [on] = day?.split('-') ?? [];
  if (on !== 'today' && on !== 'tomorrow') return undefined;
  const weekday = weekdayOf(on === 'today' ? date : dateAfter(date, 1));
  const all = recurring(found);
  const thatDay = all
    .filter((ring) => daysOf(ring).kind === 'daily' || isOn(weekday, ring, situation))
    .filter((ring) => on === 'tomorrow' || timeOf(ring) > clock);
  if (thatDay.length === 0) return undefined;
  const others = all.filter((ring) => !isOn(weekday, ring, situation));
  const rest = daysLeft(weekday, others, situation) ?? others;
  const values = { when: spokenWhen(all, situation) };
  if (rest.length === 0) return promptTurn('notJustOnce', situation, values);
  const { each } = situation.language.words.days.names[weekday];
  const turn = promptTurn('notJustOneDay', situation, { ...values, days: each });
  const yes: SessionMove = { kind: 'remind', times: rest.slice(0, MOST_KEPT), before: all };
  return { ...turn, session: { ...turn.session, offer: { yes }, order: 'reminder' } };
}

/** "Not on Mondays", of one that rings every day: the other days are read back. */
function withoutDay(
  day: string | undefined,
  found: readonly Ring[],
  situation: Situation,
): Turn | undefined {
  const rings = daysLeft(day, recurring(found), situation);
  return rings && readBackTurn(rings, situation, recurring(found));
}

/** The other days of those that ring every day, and the rest of them. */
function daysLeft(
  day: string | undefined,
  rings: readonly Ring[],
  situation: Situation,
): Ring[] | undefined {
  const weekday = WEEKDAYS.find((one) => one === day?.replace(/^next-/, ''));
  const daily = rings.filter((ring) => daysOf(ring).kind === 'daily');
  if (weekday === undefined || daily.length === 0) return undefined;
  const wish = daysWished([`not-${weekday}`]);
  if (wish === 'unknown') return undefined;
  const rest = rings.filter((ring) => !daily.includes(ring));
  return [...ringsOn(wish, daily, now(situation)), ...rest];
}

/** By "six" and "the evening one" six in the evening may be meant; by a day, all that ring on it alone. */
function meant(
  { at, day }: Pick<WhichReminder, 'at' | 'day'>,
  found: readonly Ring[],
  situation: Situation,
): Ring[] {
  const onDay = day === undefined ? found : found.filter((ring) => isOn(day, ring, situation));
  if (at === undefined) return [...onDay];
  const time = reminderAt(at, onDay.map(timeOf));
  return onDay.filter((ring) => timeOf(ring) === time);
}

function isOn(day: string, ring: Ring, situation: Situation): boolean {
  const today = now(situation).date;
  const days = daysOf(ring);
  const [on = ''] = day.split('-');
  if (on === 'once') return days.kind === 'once';
  if (on === 'today') return days.kind === 'once' && days.date === today;
  if (on === 'tomorrow') return days.kind === 'once' && days.date === dateAfter(today, 1);
  if (days.kind === 'daily') return false;
  const wish = daysWished([day.replace(/^next-/, '')]);
  const isThat = typeof wish === 'object' && wish.kind === 'weekly';
  return isThat && wish.days.includes(days.kind === 'weekly' ? days.day : weekdayOf(days.date));
}

/** Which time is meant, by what AMAZON.TIME gives: "six" and "the evening one" may be six in the evening. */
export function reminderAt(said: string, found: readonly ClockTime[]): ClockTime | undefined {
  const [at = said] = timesOfDay([said], undefined);
  const exact = found.find((time) => time === at) ?? found.find((time) => time === laterHalf(at));
  return exact ?? inPartOfDay(said, found);
}

/** What came of cancelling some, or all of them. */
export function remindersCancelledTurn(
  outcome: ReminderOutcome,
  cancelled: readonly Ring[] | undefined,
  situation: Situation,
): Turn {
  if (outcome !== 'done') return refusedTurn(outcome, situation);
  if (cancelled === undefined) return promptTurn('remindersCancelled', situation);
  const { words } = situation.language;
  const times = [...new Set(cancelled.map(timeOf))].toSorted();
  const isDaily = cancelled.every((ring) => daysOf(ring).kind === 'daily');
  const when = isDaily
    ? words.days.atTimes.replace('{times}', spokenClockTimes(times, words))
    : spokenWhen(cancelled, situation);
  return promptTurn('reminderCancelled', situation, { when });
}
