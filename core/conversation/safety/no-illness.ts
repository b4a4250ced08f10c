import { delays, durations } from '../../understanding/durations.js';
import { answerTurn } from '../answers.js';
import { routineTurn } from '../on-the-mat/routines.js';
import { whichRoutinesTurn } from '../on-the-mat/what-there-is.js';
import type { Decision, Situation } from '../turn.js';
import { stiffTurn } from './ordinary.js';
import { askedLevel } from './reports.js';

/**
 * How old somebody is, a joint that is stiff, or what they have to go to, heard as an illness that nobody knows:
 * what suits or eases them, or a round of that time. Undefined if it may be an illness.
 */
export function noIllnessTurn(
  said: string | undefined,
  situation: Situation,
): Decision | undefined {
  const { words, defaults, reading } = situation.language;
  if (said === undefined || askedLevel(situation)) return undefined;
  if (words.ownAge.test(said)) return answerTurn(defaults.older, 'say', situation);
  if (words.stiffJoint.test(said)) return stiffTurn(situation);
  if (!words.inDiary.test(said)) return undefined;
  const [time] = [...delays(said, reading), ...durations(said, reading)];
  if (time === undefined) return whichRoutinesTurn(situation);
  return routineTurn({ time: { said: time.value } }, situation);
}
