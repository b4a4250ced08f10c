import { hasHeardNotice, isQuiet, type Person } from '../../memory/person.js';
import { dayOf } from '../calendar.js';
import type { Situation } from '../turn.js';

/** Adds what the person heard on other days. After a warning, the notice and the safety words come again, and the notice after a condition. */
export function knowing(person: Person | undefined, situation: Situation): Situation {
  const { session, speaker, nowMs } = situation;
  const today = dayOf(nowMs);
  const wasWarned = isQuiet(person, today);
  const isNewlyNeeded = wasWarned || session.conditions.length > 0;
  const hasStretched = person?.stretched !== undefined;
  return {
    ...situation,
    session: {
      ...session,
      metBefore: session.metBefore || (hasStretched && !session.safetyHeard),
      safetyHeard: session.safetyHeard || (hasStretched && !wasWarned),
      noticeHeard:
        session.noticeHeard || (hasHeardNotice(person, speaker, today) && !isNewlyNeeded),
      speed: session.speed ?? person?.speed,
      quiet: session.quiet || wasWarned,
      warned: session.warned ?? (wasWarned ? 'earlier' : undefined),
      pauseTold: session.pauseTold || Boolean(person?.pauseTold),
    },
  };
}
