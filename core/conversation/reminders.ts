import type { SessionMove } from '../memory/session.js';
import { MAX_SETS } from '../routine/program.js';
import { spokenClockTimes } from '../speech/clock-times.js';
import { miss } from './miss.js';
import { promptTurn, sayOf } from './prompts.js';
import { type ClockTime, inPartOfDay, MIDNIGHT, timesOfDay } from './times-of-day.js';
import { type Decision, type Situation, type Turn, words } from './turn.js';
import { type Slot, timeOfOccasion } from './wishes.js';

interface Wished {
  count?: Slot | undefined;
  times: readonly (Slot | undefined)[];
  /** Some days only, or once. */
  days?: Slot | undefined;
}

/** "Remind me three times a day", "at nine and six": reads the times back, and asks. */
export function remindTurn(wished: Wished, situation: Situation): Turn {
  const turn = timesTurn(wished, situation);
  if (wished.days?.id === undefined || turn.say.kind !== 'words') return turn;
  return { ...turn, say: words(`${sayOf('onlyEveryDay', situation)} ${turn.say.text}`) };
}

function timesTurn({ count, times }: Wished, situation: Situation): Turn {
  const said = times.flatMap((time) => time?.said ?? []);
  const number = count?.id === undefined ? undefined : Math.min(Number(count.id), MAX_SETS);
  const chosen = timesOfDay(said, number);
  if (chosen.length > 0) return readBackTurn(chosen, situation);
  const isNoTime = said.length > 0 && situation.running !== undefined;
  if (isNoTime) return miss(situation);
  const turn = promptTurn('remindWhen', situation);
  return { ...turn, session: { ...turn.session, askedTimes: true, order: 'reminder' } };
}

/**
 * "No, at eight": of several times that were read back or set, in place of the closest one. A
 * `bare` number stays in the same half of the day, and "in the evening" keeps the hour.
 */
export function otherTimeTurn(time: Slot, situation: Situation, how?: 'bare'): Turn {
  const { offer, remindersTold } = situation.session;
  const times = offer?.yes?.kind === 'remind' ? offer.yes.times : remindersTold;
  const [at] = timesOfDay([time.said], undefined);
  const [only] = times;
  if (at === undefined || only === undefined) return remindTurn({ times: [time] }, situation);
  if (times.length === 1) {
    const sameTime = inPartOfDay(time.said, [only, otherHalf(only)]);
    return readBackTurn([sameTime ?? (how === 'bare' ? nearest(at, only) : at)], situation);
  }
  const change = sameHour(at, times) ?? closest(at, times);
  const now = times.map((one) => (one === change?.before ? change.after : one));
  return readBackTurn([...new Set(now)].toSorted(), situation);
}

interface TimeChange {
  before: ClockTime;
  after: ClockTime;
}

/** "No, seven in the morning", after seven in the evening was read back. */
function sameHour(at: ClockTime, times: readonly ClockTime[]): TimeChange | undefined {
  const before = times.find((one) => one !== at && laterHalf(one) === laterHalf(at));
  return before === undefined ? undefined : { before, after: at };
}

/** "No, at eight": eight in the morning or in the evening, in place of what is nearest to it. */
function closest(at: ClockTime, times: readonly ClockTime[]): TimeChange | undefined {
  const changes = times.flatMap((before) =>
    [at, laterHalf(at)].map((after) => ({ before, after, apart: minutesApart(before, after) })),
  );
  return changes.toSorted((a, b) => a.apart - b.apart)[0];
}

/** The same time after noon. */
function laterHalf(time: ClockTime): ClockTime {
  const [hour = '', minute = ''] = time.split(':');
  return `${(Number(hour) % 12) + 12}:${minute}`;
}

/** The same time in the other half of the day. */
function otherHalf(time: ClockTime): ClockTime {
  const [hour = '', minute = ''] = time.split(':');
  return `${String((Number(hour) + 12) % 24).padStart(2, '0')}:${minute}`;
}

function minutesApart(one: ClockTime, other: ClockTime): number {
  const [a = 0, b = 0] = [one, other].map((time) => {
    const [hour = '', minute = ''] = time.split(':');
    return Number(hour) * 60 + Number(minute);
  });
  return Math.abs(a - b);
}

/** Reads times back, and asks; `before` are those that they replace. */
export function readBackTurn(
  times: readonly ClockTime[],
  situation: Situation,
  before?: readonly ClockTime[],
): Turn {
  const turn = promptTurn('readBack', situation, {
    times: spokenClockTimes(times, situation.language.words),
  });
  const move: SessionMove = {
    kind: 'remind',
    times: [...times],
    ...(before && { before: [...before] }),
  };
  return { ...turn, session: { ...turn.session, offer: { yes: move }, order: 'reminder' } };
}

/** What came of a call to the Reminders API. */
export type ReminderOutcome =
  | 'done'
  | 'needs-permission'
  | 'too-many'
  | 'unsupported'
  | 'busy'
  /** There are some, but none rings every day: they were changed in the Alexa app. */
  | 'not-daily'
  | 'failed';

const REFUSALS = {
  'too-many': 'tooManyReminders',
  unsupported: 'remindersUnsupported',
  busy: 'remindersBusy',
  'not-daily': 'remindersNotDaily',
  failed: 'remindersFailed',
} as const;

/** What is said about reminders that were to be set. A permission that is missing is asked for. */
export function remindersSet(
  outcome: ReminderOutcome,
  {
    times,
    before = [],
  }: { times: readonly ClockTime[]; before?: readonly ClockTime[] | undefined },
  situation: Situation,
): Decision {
  if (outcome === 'needs-permission') return { kind: 'askPermission', times };
  if (outcome !== 'done') return promptTurn(REFUSALS[outcome], situation);
  const turn = promptTurn('remindersSet', situation, {
    times: spokenClockTimes(times, situation.language.words),
  });
  const set = { justReminded: [...times], remindedBefore: [...before] };
  return tellingThem(times, { ...turn, session: { ...turn.session, ...set } });
}

/** What is said when reminders could not be read or deleted; without a permission there are none. */
function refusedTurn(outcome: Exclude<ReminderOutcome, 'done'>, situation: Situation): Turn {
  return promptTurn(outcome === 'needs-permission' ? 'noReminders' : REFUSALS[outcome], situation);
}

/** "What are my reminders?": the times, or why they could not be read. */
export function remindersNowTurn(
  found: readonly ClockTime[] | Exclude<ReminderOutcome, 'done'>,
  situation: Situation,
): Turn {
  if (typeof found === 'string') return refusedTurn(found, situation);
  if (found.length === 0) return promptTurn('noReminders', situation);
  const turn = promptTurn('remindersNow', situation, {
    times: spokenClockTimes(found.toSorted(), situation.language.words),
  });
  return tellingThem(found, turn);
}

/** A time that is said after them is another one for them. */
function tellingThem(times: readonly ClockTime[], turn: Turn): Turn {
  return { ...turn, session: { ...turn.session, remindersTold: [...times], order: 'reminder' } };
}

/** "Cancel my reminders", "cancel the nine o'clock one", "the evening one". */
export function cancelReminders(at: Slot | undefined): Decision {
  return { kind: 'cancelReminders', at: at?.said };
}

/** From one time to another, or to an occasion such as bedtime. */
interface Moving {
  from: Slot | undefined;
  to: Slot | undefined;
  occasion: Slot | undefined;
}

/** "Move the nine o'clock one to ten": reads all times back, and asks. */
export function moveReminderTurn(
  { from, to, occasion }: Moving,
  found: readonly ClockTime[] | Exclude<ReminderOutcome, 'done'>,
  situation: Situation,
): Turn {
  const wished = to ?? timeOfOccasion(occasion);
  const [after] = timesOfDay(wished ? [wished.said] : [], undefined);
  if (found === 'needs-permission' && after) return noneToMoveTurn(after, situation);
  if (typeof found === 'string') return refusedTurn(found, situation);
  const only = from === undefined && found.length === 1 ? found[0] : undefined;
  const moved = only ?? (from && reminderAt(from.said, found));
  if (after === undefined) return promptTurn('remindWhen', situation);
  if (found.length === 0) return noneToMoveTurn(after, situation);
  if (moved === undefined)
    return promptTurn('noSuchReminder', situation, timesOf(found, situation));
  const times = found.map((time) => (time === moved ? (to ? nearest(after, moved) : after) : time));
  return readBackTurn([...new Set(times)].toSorted(), situation, found);
}

/** "Change the reminder at six to seven": in the same half of the day; it is read back. */
function nearest(time: ClockTime, to: ClockTime): ClockTime {
  const isMorning = time < '12:00' && time !== MIDNIGHT;
  return isMorning && to >= '12:00' ? laterHalf(time) : time;
}

function noneToMoveTurn(to: ClockTime, situation: Situation): Turn {
  const time = spokenClockTimes([to], situation.language.words);
  const turn = promptTurn('noneToMove', situation, { time });
  return { ...turn, session: { ...turn.session, offer: { yes: { kind: 'remind', times: [to] } } } };
}

/** Which reminder is meant, by what AMAZON.TIME gives: "six" and "the evening one" may be six in the evening. */
export function reminderAt(said: string, found: readonly ClockTime[]): ClockTime | undefined {
  const [at = said] = timesOfDay([said], undefined);
  const exact = found.find((time) => time === at) ?? found.find((time) => time === laterHalf(at));
  return exact ?? inPartOfDay(said, found);
}

function timesOf(found: readonly ClockTime[], { language }: Situation): { times: string } {
  return { times: spokenClockTimes(found.toSorted(), language.words) };
}

/** What came of cancelling. */
export function remindersCancelledTurn(
  outcome: ReminderOutcome | 'none' | 'no-such-time',
  at: ClockTime | undefined,
  situation: Situation,
): Turn {
  const one = at && { time: spokenClockTimes([at], situation.language.words) };
  if (outcome === 'done' && one) return promptTurn('reminderCancelled', situation, one);
  if (outcome === 'none') return promptTurn('noneToCancel', situation);
  if (outcome === 'no-such-time') return promptTurn('noReminderThen', situation);
  return outcome === 'done'
    ? promptTurn('remindersCancelled', situation)
    : refusedTurn(outcome, situation);
}

/** How Alexa's question for the permission was answered, if not with yes. */
export function noPermissionTurn(answer: 'denied' | 'unanswered', situation: Situation): Turn {
  const prompt = answer === 'denied' ? 'permissionDenied' : 'permissionUnanswered';
  return { ...promptTurn(prompt, situation), permissionCard: true };
}
