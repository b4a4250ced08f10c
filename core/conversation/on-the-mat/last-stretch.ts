import { beginnings, isWayOut } from '../../routine/playback.js';
import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { thatOneAgain } from './going-back.js';
import { justLeft } from './just-left.js';
import { goneBack } from './previous.js';

/**
 * "Back to the last one", by no name: in the second side of a stretch that is the stretch before it,
 * since a side is called one. Undefined if no place is meant.
 */
export function lastStretchTurn(stretch: Slot, situation: Situation): Decision | undefined {
  const { theLast, before } = situation.language.words;
  const isMeant =
    stretch.id === undefined && [theLast, before].some((one) => one.test(stretch.said));
  if (!isMeant) return undefined;
  const { running, session } = situation;
  const isFree = running === undefined || session.starting || session.later || justLeft(situation);
  if (isFree || running.cue.side !== 'other' || isWayOut(running.cue))
    return thatOneAgain(situation);
  const target = beginnings(running.starts)
    .filter((exercise) => exercise < running.current)
    .at(-2);
  return target === undefined
    ? thatOneAgain(situation)
    : goneBack(target, running, 'previous', situation);
}
