import type { Running } from '../../routine/running.js';
import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { addedNowTurn, isForThisRound } from './added.js';
import { movedTo, onward, withChangeBack } from './enter.js';
import { staying } from './settings.js';
import { canMove, firstTimes, lastOfAllTurn } from './so-many.js';

/** The place at the end of a round. */
const LAST = -1;

/** "After this let's do child's pose": once this one is held, and not before. Undefined where nothing is under way, or it is over already. */
export function rightAfterTurn(
  stretch: Slot | undefined,
  situation: Situation,
): Decision | undefined {
  const { running, session } = situation;
  const id = stretch?.id;
  if (running === undefined || session.starting || id === undefined) return undefined;
  if (nextIn(running) === id) return onward(running, { id: 'leadNext' }, situation);
  const isElsewhere = firstTimes(running).every((one) => one.stretch !== id);
  if (isElsewhere && isForThisRound(situation)) return addedNowTurn([id], running, situation);
  if (!canMove(id, running)) return undefined;
  const others = firstTimes(running).filter((one) => one.stretch !== id);
  const begun = others.filter(({ exercise }) => exercise <= running.current);
  const stretches = [...begun, { stretch: id }, ...others.slice(begun.length)].map(
    (one) => one.stretch,
  );
  const ahead = movedTo({ ...running.run, stretches }, running, situation);
  if (ahead === undefined) return undefined;
  const turn = staying(onward(ahead, { id: 'leadNext' }, situation), ahead);
  return withChangeBack(running, turn, situation);
}

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

/** The stretch after this one. */
function nextIn({ starts, current, cue }: Running): string | undefined {
  return starts.slice(current + 1).find(({ stretch }) => stretch !== cue.stretch)?.stretch;
}
