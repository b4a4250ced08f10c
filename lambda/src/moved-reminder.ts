import { type Moving, moveReminderTurn } from '../../core/conversation/reminders/kept.js';
import type { Turn } from '../../core/conversation/turn.js';
import type { Asked } from './asked.js';
import { withTimeZoneFor } from './with-time-zone.js';

/** One of the reminders that are set at another time, read back. */
export async function movedReminder(
  wished: Moving,
  { alexa, situation }: Pick<Asked, 'alexa' | 'situation'>,
): Promise<Turn> {
  const found = await (await alexa.reminders()).list(situation.nowMs);
  return moveReminderTurn(wished, found, await withTimeZoneFor(found, { alexa, situation }));
}
