import { inPassing } from '../on-the-mat/in-passing.js';
import { namesOf } from '../on-the-mat/suited.js';
import type { Situation, Turn } from '../turn.js';
import { ruledOut } from './conditions.js';

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
