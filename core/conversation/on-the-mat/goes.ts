import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { goesTurn } from './start.js';

/** From here a bare number may mean seconds. */
const FEWEST_SECONDS = 5;

/** "No, two more", of no unit: nobody adds so few seconds, so it is of goes. Undefined if it is a length, or nothing runs. */
export function moreGoesTurn(
  number: Slot | undefined,
  length: Slot | undefined,
  situation: Situation,
): Decision | undefined {
  const { running, session } = situation;
  const isFew = Number(number?.said) < FEWEST_SECONDS;
  return running && !session.starting && isFew && !length
    ? goesTurn(undefined, situation)
    : undefined;
}
