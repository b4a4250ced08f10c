import { beginTurn } from '../../core/conversation/on-the-mat/begin.js';
import { type Erasure, forgottenTurn } from '../../core/conversation/privacy.js';
import { withWeek } from '../../core/conversation/progress.js';
import { promptTurn } from '../../core/conversation/prompts.js';
import {
  notSetTurn,
  remindersCancelledTurn,
  toCancel,
} from '../../core/conversation/reminders/cancel.js';
import { openReadBack } from '../../core/conversation/reminders/read-back.js';
import { refusedTurn, remindersSet } from '../../core/conversation/reminders/set.js';
import { startSetTurn } from '../../core/conversation/setting-beside.js';
import type { AskPermission, Decision, Turn, WhichReminder } from '../../core/conversation/turn.js';
import type { Asked } from './asked.js';
import { withTimeZone, withTimeZoneFor } from './with-time-zone.js';

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
      return cancelledTurn(decision.which, asked);
    case 'forget':
      return forgottenTurn(await erase(asked), asked.situation);
  }
}

/** The person is looked up only now, so that a plain answer needs no database. */
async function begin(
  { wish, session, beside }: Extract<Decision, { kind: 'start' }>,
  { person, alexa, situation, hasScreen }: Asked,
): Promise<Turn> {
  const [known, timeZone] = await Promise.all([
    person.recall(),
    hasScreen ? alexa.timeZone() : undefined,
  ]);
  const there = { ...situation, session };
  const turn = beside ? startSetTurn(wish, beside, known, there) : beginTurn(wish, known, there);
  return timeZone === undefined ? turn : withWeek(turn, known, timeZone, situation);
}

async function setReminders(
  { times, before }: Extract<Decision, { kind: 'setReminders' }>,
  asked: Asked,
): Promise<Decision> {
  const { situation, alexa } = asked;
  const { language, nowMs } = situation;
  const timeZone = await alexa.timeZone();
  const words = {
    text: language.prompts.reminderRings.say[0],
    locale: alexa.locale,
    timeZone,
    nowMs,
  };
  const set = await (await alexa.reminders()).set(times, before, words);
  return remindersSet(set, times, withTimeZone(timeZone, situation));
}

/** Cancels the reminders that are meant, or all of them. */
async function cancelledTurn(which: WhichReminder | undefined, asked: Asked): Promise<Turn> {
  const { alexa } = asked;
  const reminders = await alexa.reminders();
  const found = await reminders.list(asked.situation.nowMs);
  if (which === undefined && openReadBack(asked.situation.session))
    return notSetTurn(typeof found === 'string' ? [] : found, await withTimeZoneFor(found, asked));
  if (
    which === undefined &&
    (found === 'changed' || (typeof found !== 'string' && found.length > 0))
  ) {
    const cancelled = found === 'changed' ? [] : found;
    return remindersCancelledTurn(
      await reminders.cancel(),
      { cancelled, all: true },
      asked.situation,
    );
  }
  if (typeof found === 'string') return refusedTurn(found, asked.situation);
  if (which === undefined || found.length === 0) return promptTurn('noneToCancel', asked.situation);
  const situation =
    which.day === undefined
      ? await withTimeZoneFor(found, asked)
      : withTimeZone(await alexa.timeZone(), asked.situation);
  const meant = toCancel(which, found, situation);
  if ('kind' in meant) return meant;
  const cancelled = { cancelled: meant, all: false };
  return remindersCancelledTurn(await reminders.cancel(meant), cancelled, situation);
}

/** Erases the person first, then the reminders. Without permission, there are no reminders. */
async function erase({ person, alexa }: Asked): Promise<Erasure> {
  if (!(await person.erase())) return 'nothing';
  const cancelled = await (await alexa.reminders()).cancel();
  return ['done', 'needs-permission', 'unsupported'].includes(cancelled)
    ? 'all'
    : 'all but reminders';
}
