import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { routineFor } from './named-round.js';
import { routineTurn } from './routines.js';

/** "Something for my neck." "Sorry, I meant my lower back": the round for that. Undefined where it is about a body, and no round. */
export function meantRoundTurn(part: Slot | undefined, situation: Situation): Decision | undefined {
  const { session, language } = situation;
  const { starting, warned, conditions, justTold } = session;
  const isAboutABody = warned !== undefined || conditions.length + justTold.length > 0;
  if (starting?.kind !== 'routine' || isAboutABody) return undefined;
  return routineFor(part?.id, language) === undefined
    ? undefined
    : routineTurn({ part }, situation);
}
