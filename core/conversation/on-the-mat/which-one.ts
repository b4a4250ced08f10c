import type { PromptId } from '../../../models/languages.js';
import { isSameStretch } from '../../routine/playback.js';
import type { Running } from '../../routine/running.js';
import { sayOf } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { whereTurn } from './controls.js';
import { onward } from './enter.js';
import { roundOverTurn } from './over.js';
import { withRunning } from './way-back.js';

/** The place of the last one, by the slot's id. */
const LAST = '-1';

/** "Which one is this?"; "is this the last one?" is answered with yes or no first. */
export function whichOneTurn(place: Slot | undefined, situation: Situation): Turn {
  const over = roundOverTurn(situation);
  if (over) return over;
  if (place?.id !== LAST) return whereTurn(situation);
  return withRunning(situation, (running) =>
    onward(running, { id: 'leadWhere', first: sayOf(isTheLast(running), situation) }, situation),
  );
}

function isTheLast({ starts, current, cue }: Running): PromptId {
  const later = starts.slice(current + 1);
  if (later.length === 0) return 'isThatOne';
  return later.every((start) => isSameStretch(start, cue)) ? 'isNearlyLast' : 'isAnotherOne';
}
