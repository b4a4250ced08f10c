import { minutesMeant } from '../../../core/conversation/on-the-mat/minutes-meant.js';
import { onceTurn } from '../../../core/conversation/on-the-mat/once-is-enough.js';
import { needsTimeZone, remindTurn } from '../../../core/conversation/reminders/ask.js';
import { cancelReminders } from '../../../core/conversation/reminders/cancel.js';
import { oneMoreTurn } from '../../../core/conversation/reminders/more.js';
import { otherHalfTurn } from '../../../core/conversation/reminders/other-time.js';
import { isOnce } from '../../../core/conversation/reminders/rings.js';
import { remindersNowTurn } from '../../../core/conversation/reminders/told.js';
import { isOnlyDays } from '../../../core/conversation/reminders/wished.js';
import type { Turn } from '../../../core/conversation/turn.js';
import type { Asked } from '../asked.js';
import type { Intents } from '../intents.js';
import { movedReminder, remindersThere, withJustSet } from '../moved-reminder.js';
import { withTimeZone, withTimeZoneFor } from '../with-time-zone.js';

/** "What are my reminders?", and what is left of them. */
export async function remindersNow({
  alexa,
  situation,
}: Pick<Asked<string>, 'alexa' | 'situation'>): Promise<Turn> {
  const found = await (await alexa.reminders()).list(situation.nowMs);
  return remindersNowTurn(found, await withTimeZoneFor(found, { alexa, situation }));
}

/** Reminders. */
export const remindersIntents = {
  // "Remind me at nine and six", "what are my reminders?", "cancel my reminders"
  RemindIntent: async ({ slot, alexa, situation }) => {
    const wished = {
      count: slot('count'),
      days: [slot('days'), slot('also'), slot('besides'), slot('fourth')],
      secondDays: slot('seconddays'),
      date: slot('date'),
      times: [slot('first'), slot('second'), slot('third')],
      occasion: slot('occasion'),
      other: slot('other'),
      delay: slot('delay'),
    };
    const { days, delay, occasion, date, times } = wished;
    const others = [...days.slice(1), ...times, delay, occasion, date];
    const isBare = others.every((slot) => slot === undefined);
    const once = isBare ? onceTurn(days[0], situation) : undefined;
    if (once) return once;
    const half = otherHalfTurn(wished, situation);
    if (half) return half;
    const there = await remindersThere(alexa, situation);
    // "No, weekdays only", once the session is over in which it was set.
    const about = isOnlyDays(wished) ? await withJustSet({ alexa, situation }) : situation;
    return needsTimeZone(wished, about) || there.some(isOnce)
      ? remindTurn(wished, withTimeZone(await alexa.timeZone(), about), there)
      : remindTurn(wished, about, there);
  },
  AddReminderIntent: async ({ slot, alexa, situation }) =>
    oneMoreTurn(
      { at: slot('at'), occasion: slot('occasion'), day: slot('day') },
      await remindersThere(alexa, situation),
      withTimeZone(await alexa.timeZone(), situation),
    ),
  ListRemindersIntent: remindersNow,
  CancelRemindersIntent: ({ slot, situation }) =>
    cancelReminders(slot('at'), slot('day'), situation),
  MoveReminderIntent: ({ slot, alexa, situation }) =>
    (slot('from') || slot('day') ? undefined : minutesMeant(slot('to'), situation)) ??
    movedReminder(
      {
        from: slot('from'),
        day: slot('day'),
        ondays: slot('ondays'),
        to: slot('to'),
        occasion: slot('occasion'),
        by: slot('by'),
        way: slot('way'),
      },
      { alexa, situation },
    ),
} satisfies Partial<Intents>;
