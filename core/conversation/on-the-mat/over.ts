import { isSameStretch } from '../../routine/playback.js';
import type { Situation, Turn } from '../turn.js';
import { told, whereabouts } from './side.js';
import { wasDone } from './skip.js';
import { namesOf } from './suited.js';

/**
 * "Was that both of them?", once the round is over: what of it was done. Undefined if it isn't over, or
 * nothing was.
 */
export function roundOverTurn(situation: Situation): Turn | undefined {
  const { running, session } = situation;
  if (running || session.later || session.playback?.state !== 'ended') return undefined;
  const there = whereabouts(situation);
  if (there === undefined) return undefined;
  const { starts } = there;
  const undone = starts.filter((start) =>
    starts.some((one, exercise) => isSameStretch(one, start) && !wasDone(there, exercise)),
  );
  if (undone.length === starts.length) return undefined;
  const stretches = namesOf([...new Set(undone.map(({ stretch }) => stretch))], situation);
  return told(undone.length === 0 ? 'allDone' : 'allDoneBut', situation, { stretches });
}
