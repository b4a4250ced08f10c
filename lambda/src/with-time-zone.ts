import { isOnce, type Ring } from '../../core/conversation/reminders/rings.js';
import type { Situation } from '../../core/conversation/turn.js';
import type { Asked } from './asked.js';

/** The situation where it is known what "tomorrow" means; the zone is forgotten with the session. */
export function withTimeZone(timeZone: string, situation: Situation): Situation {
  return { ...situation, session: { ...situation.session, timeZone } };
}

/** The zone is only asked for if it matters to what was found. */
export async function withTimeZoneFor(
  found: readonly Ring[] | string,
  { alexa, situation }: Pick<Asked, 'alexa' | 'situation'>,
): Promise<Situation> {
  const matters = typeof found !== 'string' && found.some(isOnce);
  return matters ? withTimeZone(await alexa.timeZone(), situation) : situation;
}
