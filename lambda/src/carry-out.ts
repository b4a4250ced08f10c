import { beginTurn } from '../../core/conversation/on-the-mat/begin.js';
import { type Erasure, forgottenTurn } from '../../core/conversation/privacy.js';
import { withWeek } from '../../core/conversation/progress.js';
import {
  reminderAt,
  remindersCancelledTurn,
  remindersSet,
} from '../../core/conversation/reminders.js';
import type { AskPermission, Decision, Turn } from '../../core/conversation/turn.js';
import type { Asked } from './asked.js';

/** Does what a decision needs from outside, until there is a turn. Alexa asks for permissions herself. */
export async function carryOut(decision: Decision, asked: Asked): Promise<Turn | AskPermission> {
  switch (decision.kind) {
    case 'turn':
    case 'askPermission':
      return decision;
    case 'start':
      return begin(decision, asked);
    case 'setReminders':
      return carryOut(await setReminders(decision, asked), asked);
    case 'cancelReminders':
      return cancelledTurn(decision.at, asked);
    case 'forget':
      return forgottenTurn(await erase(asked), asked.situation);
  }
}

/** The person is looked up only now, so that a plain answer needs no database. */
async function begin(
  { wish, session }: Extract<Decision, { kind: 'start' }>,
  { person, alexa, situation, hasScreen }: Asked,
): Promise<Turn> {
  const [known, timeZone] = await Promise.all([
    person.recall(),
    hasScreen ? alexa.timeZone() : undefined,
  ]);
  const turn = beginTurn(wish, known, { ...situation, session });
  return timeZone === undefined ? turn : withWeek(turn, known, timeZone, situation);
}

async function setReminders(
  { times, before }: Extract<Decision, { kind: 'setReminders' }>,
  { situation, alexa }: Asked,
): Promise<Decision> {
  const { language, nowMs } = situation;
  const words = {
    text: language.prompts.reminderRings.say[0],
    locale: alexa.locale,
    timeZone: await alexa.timeZone(),
    nowMs,
  };
  const outcome = await (await alexa.reminders()).set(times, words);
  return remindersSet(outcome, { times, before }, situation);
}

/** Cancels the reminder that is meant by `at`, or all of them without it. */
async function cancelledTurn(at: string | undefined, asked: Asked): Promise<Turn> {
  const { situation, alexa } = asked;
  const reminders = await alexa.reminders();
  const now = await reminders.list();
  if (now === 'not-daily' && at === undefined)
    return remindersCancelledTurn(await reminders.cancel(), undefined, situation);
  if (typeof now === 'string') return remindersCancelledTurn(now, undefined, situation);
  if (now.length === 0) return remindersCancelledTurn('none', undefined, situation);
  const meant = at && reminderAt(at, now);
  if (at && meant === undefined)
    return remindersCancelledTurn('no-such-time', undefined, situation);
  return remindersCancelledTurn(await reminders.cancel(meant), meant, situation);
}

/** Erases the person first, then the reminders. Without permission, there are no reminders. */
async function erase({ person, alexa }: Asked): Promise<Erasure> {
  if (!(await person.erase())) return 'nothing';
  const cancelled = await (await alexa.reminders()).cancel();
  return ['done', 'needs-permission', 'unsupported'].includes(cancelled)
    ? 'all'
    : 'all but reminders';
}
