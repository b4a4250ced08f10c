import { nameOf } from '../../content.js';
import { isSameStretch, isWayOut } from '../../routine/playback.js';
import type { Running } from '../../routine/running.js';
import { listOf } from '../../speech/durations.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { onward } from './enter.js';
import { inPassing } from './in-passing.js';
import { notThisStretchTurn } from './skip.js';

/** "Skip the arm one", of a round that has none, or several: which there are. "Skip this pose" is this one. */
export function unknownToSkip({ said }: Slot, running: Running, situation: Situation): Turn {
  const { language } = situation;
  if (language.words.noName.test(said)) return notThisStretchTurn(situation);
  const { starts, current, cue } = running;
  const isOver = isWayOut(cue);
  const left = starts.slice(current).filter((one) => !isOver || !isSameStretch(one, cue));
  const ids = [...new Set(left.map(({ stretch }) => stretch))];
  if (ids.length === 0) return onward(running, { id: 'leadNext' }, situation);
  const stretches = listOf(
    ids.map((id) => nameOf(id, language)),
    language.words,
  );
  return inPassing('skipWhich', situation, { stretches });
}
