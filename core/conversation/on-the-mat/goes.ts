import { isRoutine } from '../../content.js';
import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { thisOneAgainTurn } from './going-back.js';
import { inPassing } from './in-passing.js';
import { moreOfItTurn } from './more-of-it.js';
import { startWithHold } from './start.js';

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
    ? goesTurn(undefined, situation, Number(number?.said))
    : undefined;
}

/** "Three goes of this one": in a round, of this stretch, or so many `more`; by itself it is done in sets. */
export function goesTurn(
  sets: Slot | undefined,
  situation: Situation,
  more?: number | undefined,
): Decision {
  const { running, session, language } = situation;
  const isInRound = running && !session.starting && isRoutine(running.run, language);
  const isAgain = session.undo?.by === 'sets' || session.order === 'sets';
  if (isInRound && !isAgain)
    return (
      moreOfItTurn(undefined, { sets, more }, running, situation) ??
      inPassing('goesAreFixed', situation)
    );
  if (sets !== undefined) return startWithHold({ sets }, situation);
  return running ? inPassing('goesAreFixed', situation) : thisOneAgainTurn(situation);
}
