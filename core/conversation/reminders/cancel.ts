import { dateAfter, WEEKDAYS, type Weekday, weekdayOf } from '../local-time.js';
import { promptTurn } from '../prompts.js';
import type { Decision, Situation, Turn, WhichReminder } from '../turn.js';
import type { Slot } from '../wishes.js';
import { withoutDays } from './days.js';
import { going, now, openReadBack, readBackTurn, spokenWhen } from './read-back.js';
import { daysOf, isOnce, MOST_KEPT, type Ring, recurring, timeOf } from './rings.js';
import { type ReminderOutcome, refusedTurn } from './set.js';
import { isOn, meant } from './which.js';

/** "Cancel my reminders", "cancel the nine o'clock one", "the evening one", "the Monday one". */
export function cancelReminders(
  at: Slot | undefined,
  day: Slot | undefined,
  situation: Situation,
): Decision {
  const which = { at: at?.said, day: day?.id };
  const isOne = which.at !== undefined || which.day !== undefined;
  const open = openReadBack(situation.session);
  const rest = isOne && open ? restOf(which, open.times, situation) : [];
  if (rest.length > 0) return readBackTurn(rest, situation, going(situation.session, []));
  return { kind: 'cancelReminders', which: isOne ? which : undefined };
}

/** "Forget about Thursday", of what was just read back: what is left of it, if that is something else. */
function restOf(
  { at, day }: Pick<WhichReminder, 'at' | 'day'>,
  times: readonly Ring[],
  situation: Situation,
): readonly Ring[] {
  const out = meant({ at, day }, times, situation);
  if (out.length > 0) return times.filter((ring) => !out.includes(ring));
  return daysLeft(day, times) ?? [];
}

/** Which are to be cancelled: some of those found, or what is asked or said first. */
export function toCancel(
  which: WhichReminder,
  found: readonly Ring[],
  situation: Situation,
): readonly Ring[] | Turn {
  if (which.rings) return found.filter((ring) => which.rings?.includes(ring));
  const rings = meant(which, found, situation);
  if (rings.length > 0 && recurring(rings).length > 0 && rings.some(isOnce))
    return askingToCancel('cancelBoth', rings, situation);
  if (rings.length > 0) return rings;
  return (
    withoutDay(which.day, found, situation) ??
    notJustOneDay(which.day, found, situation) ??
    promptTurn('noReminderThen', situation)
  );
}

/** "Scrap the lot", of what was read back; those that are set are only asked about. */
export function notSetTurn(found: readonly Ring[], situation: Situation): Turn {
  if (found.length === 0) return promptTurn('notSet', situation);
  return askingToCancel('notSetButOthers', found, situation);
}

/** "The nine one", of one every day at nine, and one tomorrow at nine: is it both? */
function askingToCancel(
  prompt: 'cancelBoth' | 'notSetButOthers',
  rings: readonly Ring[],
  situation: Situation,
): Turn {
  const turn = promptTurn(prompt, situation, { when: spokenWhen(rings, situation) });
  const yes = { kind: 'cancelReminders', rings: rings.slice(0, MOST_KEPT) } as const;
  return { ...turn, session: { ...turn.session, offer: { yes }, order: 'reminder' } };
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
  const rest = withoutDays([weekday], all);
  const values = { when: spokenWhen(all, situation) };
  if (rest.length === 0) return promptTurn('notJustOnce', situation, values);
  const { each } = situation.language.words.days.names[weekday];
  const turn = promptTurn('notJustOneDay', situation, { ...values, days: each });
  const yes = { kind: 'remind', times: rest.slice(0, MOST_KEPT), before: all } as const;
  return { ...turn, session: { ...turn.session, offer: { yes }, order: 'reminder' } };
}

/** "Not on Mondays", of one that rings every day: the other days are read back. */
function withoutDay(
  day: string | undefined,
  found: readonly Ring[],
  situation: Situation,
): Turn | undefined {
  const before = recurring(found);
  const rings = daysLeft(day, before);
  return rings && readBackTurn(rings, situation, { before });
}

/** The other days of those that ring every day, and the rest of them. */
function daysLeft(day: string | undefined, rings: readonly Ring[]): Ring[] | undefined {
  const weekday: Weekday | undefined = WEEKDAYS.find((one) => one === day?.replace(/^next-/, ''));
  const isDaily = rings.some((ring) => daysOf(ring).kind === 'daily');
  return weekday && isDaily ? withoutDays([weekday], rings) : undefined;
}

/** What came of cancelling some, or all of them. "Undo" sets them again. */
export function remindersCancelledTurn(
  outcome: ReminderOutcome,
  { cancelled, all }: { cancelled: readonly Ring[]; all: boolean },
  situation: Situation,
): Turn {
  if (outcome !== 'done') return refusedTurn(outcome, situation);
  const turn = all
    ? promptTurn('remindersCancelled', situation)
    : promptTurn(cancelled.length > 1 ? 'someCancelled' : 'reminderCancelled', situation, {
        when: spokenWhen(cancelled, situation),
      });
  const remindedBefore = cancelled.slice(0, MOST_KEPT);
  return { ...turn, session: { ...turn.session, remindersTold: [], remindedBefore } };
}
