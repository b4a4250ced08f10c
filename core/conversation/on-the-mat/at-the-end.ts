import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { isForThisRound } from './added.js';
import { lastOfAllTurn } from './so-many.js';

/** The place at the end of a round. */
const LAST = -1;

/** "Put child's pose at the end", in a round that has it still to come. Undefined anywhere else. */
export function movedLastTurn(
  stretch: Slot | undefined,
  place: Slot | undefined,
  situation: Situation,
): Decision | undefined {
  const { running } = situation;
  const isLast = Number(place?.id) === LAST && stretch?.id !== undefined;
  if (!isLast || running === undefined || !isForThisRound(situation)) return undefined;
  return lastOfAllTurn(stretch.id ?? '', running, situation);
}
