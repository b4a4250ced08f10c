import type { SessionMove } from '../memory/session.js';
import { MAX_SETS } from '../routine/program.js';
import { spokenClockTimes } from '../speech/clock-times.js';
import { promptTurn } from './prompts.js';
import { type ClockTime, timesOfDay } from './schedule.js';
import type { Situation, Turn } from './turn.js';
import type { Slot } from './wishes.js';

/** "Remind me three times a day", "at nine and six": reads the times back, and asks. */
export function remindTurn(
  { count, times }: { count: Slot | undefined; times: readonly (Slot | undefined)[] },
  situation: Situation,
): Turn {
  const said = times.flatMap((time) => time?.said ?? []);
  const number = count?.id === undefined ? undefined : Math.min(Number(count.id), MAX_SETS);
  const chosen = timesOfDay(said, number);
  return chosen.length === 0
    ? promptTurn('remindWhen', situation)
    : readBackTurn(chosen, situation);
}

export function readBackTurn(times: readonly ClockTime[], situation: Situation): Turn {
  const turn = promptTurn('readBack', situation, {
    times: spokenClockTimes(times, situation.language.words),
  });
  const move: SessionMove = { kind: 'remind', times: [...times] };
  return { ...turn, session: { ...turn.session, offer: { yes: move }, last: move } };
}

/** What came of a call to the Reminders API. */
export type ReminderOutcome =
  | 'done'
  | 'needs-permission'
  | 'too-many'
  | 'unsupported'
  | 'busy'
  | 'failed';

const REFUSALS = {
  'too-many': 'tooManyReminders',
  unsupported: 'remindersUnsupported',
  busy: 'remindersBusy',
  failed: 'remindersFailed',
} as const;

/** What is said about reminders that were to be set. Without a permission, it is asked for. */
export function remindersSetTurn(
  outcome: ReminderOutcome,
  times: readonly ClockTime[],
  situation: Situation,
): Turn {
  if (outcome === 'done')
    return promptTurn('remindersSet', situation, {
      times: spokenClockTimes(times, situation.language.words),
    });
  if (outcome === 'needs-permission') {
    return { say: '', permission: { token: times.join(' ') }, session: situation.session };
  }
  return promptTurn(REFUSALS[outcome], situation);
}

/** What is said when reminders could not be read or deleted; without a permission there are none. */
export function remindersRefusedTurn(
  outcome: Exclude<ReminderOutcome, 'done'>,
  situation: Situation,
): Turn {
  return outcome === 'needs-permission'
    ? promptTurn('noReminders', situation)
    : promptTurn(REFUSALS[outcome], situation);
}

export function remindersNowTurn(times: readonly ClockTime[], situation: Situation): Turn {
  if (times.length === 0) return promptTurn('noReminders', situation);
  return promptTurn('remindersNow', situation, {
    times: spokenClockTimes(times.toSorted(), situation.language.words),
  });
}
