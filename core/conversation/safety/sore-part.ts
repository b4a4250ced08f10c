import type { BodyPart } from '../../../models/content.js';
import { routineTurn } from '../on-the-mat/routines.js';
import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { whichReportTurn } from './reports.js';

/** Where an ache may be more than that. */
const MAYBE_MORE = ['chest', 'arms', 'legs'] as const satisfies readonly BodyPart[];

/** "My lower back's in bits, what have you got?": stretches for it, unless it may be more than an ache. */
export function sorePartTurn(part: Slot | undefined, situation: Situation): Decision {
  const mayBeMore = MAYBE_MORE.some((one) => one === part?.id);
  return mayBeMore ? whichReportTurn(situation) : routineTurn({ part }, situation);
}
