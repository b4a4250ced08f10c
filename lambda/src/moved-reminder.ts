import { mayBeAboutAReminder } from '../../core/conversation/corrections.js';
import { type Moving, moveReminderTurn } from '../../core/conversation/reminders/move.js';
import type { Ring } from '../../core/conversation/reminders/rings.js';
import type { Situation, Turn } from '../../core/conversation/turn.js';
import type { Asked } from './asked.js';
import { withTimeZone, withTimeZoneFor } from './with-time-zone.js';

/** One of the reminders that are set at another time, read back. */
export async function movedReminder(
  wished: Moving,
  { alexa, situation }: Pick<Asked, 'alexa' | 'situation'>,
): Promise<Turn> {
  const found = await (await alexa.reminders()).list(situation.nowMs);
  const there = wished.ondays
    ? withTimeZone(await alexa.timeZone(), await withJustSet({ alexa, situation }))
    : await withTimeZoneFor(found, { alexa, situation });
  return moveReminderTurn(wished, found, there);
}

/**
 * "No, make it seven", once the session is over in which a reminder was set: it is about that, unless
 * something else is under way or was ordered.
 */
export async function withJustSet({
  alexa,
  situation,
}: Pick<Asked, 'alexa' | 'situation'>): Promise<Situation> {
  if (!mayBeAboutAReminder(situation)) return situation;
  const just = await (await alexa.reminders()).justSet(situation.nowMs);
  if (just.length === 0) return situation;
  const { session, ...there } = await withTimeZoneFor(just, { alexa, situation });
  const told = { justReminded: just, remindersTold: just, order: 'reminder' } as const;
  return { ...there, session: { ...session, ...told } };
}

/** The reminders that are set, as far as they can be read. */
export async function remindersThere(
  alexa: Asked['alexa'],
  { nowMs }: Situation,
): Promise<readonly Ring[]> {
  const found = await (await alexa.reminders()).list(nowMs);
  return typeof found === 'string' ? [] : found;
}
