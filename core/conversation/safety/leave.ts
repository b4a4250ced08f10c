import { type Session, telling } from '../../memory/session.js';
import { inPassing } from '../on-the-mat/in-passing.js';
import { namesOf } from '../on-the-mat/suited.js';
import type { Situation, Turn } from '../turn.js';
import { LEAVE, ruledOut } from './conditions.js';

/** The session, in which a doctor agrees to what they told; a condition told later needs leave of its own. */
export function withLeaveGiven(session: Session): Session {
  return session.conditions.length > 0 ? { ...session, told: telling(LEAVE, session) } : session;
}

/** Whether it was told, and a doctor agrees. */
export function hasLeave(condition: string | undefined, { session }: Situation): boolean {
  const { conditions, told } = session;
  return condition !== undefined && conditions.includes(condition) && told.includes(LEAVE);
}

/** "Is this one safe for the baby?" of who has a doctor's leave: it holds, and what is ruled out is out. */
export function leaveHoldsTurn(situation: Situation): Turn {
  const { running, language, session } = situation;
  const out = ruledOut(session, language);
  const all = language.routines.find(({ id }) => id === running?.run.id)?.stretches ?? [];
  const gone = all.filter((id: string) => out.includes(id));
  const stretches = namesOf(gone, situation);
  const prompt = gone.length === 0 ? 'leaveHolds' : 'leaveHoldsWithout';
  return inPassing(prompt, situation, { stretches });
}
