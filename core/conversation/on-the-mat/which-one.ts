import type { PromptId } from '../../../models/languages.js';
import { holdSpan, isSameStretch } from '../../routine/playback.js';
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
/** "Am I halfway yet?" */
const HALF = 'half';

/** "Which one is this?"; "is this the last one?" is answered with yes or no first. */
export function whichOneTurn(place: Slot | undefined, situation: Situation): Turn {
  const over = roundOverTurn(situation);
  if (over) return over;
  const isAsked = place?.id === HALF ? isHalfDone : place?.id === LAST ? isTheLast : undefined;
  if (isAsked === undefined) return whereTurn(situation);
  return withRunning(situation, (running) =>
    onward(running, { id: 'leadWhere', first: sayOf(isAsked(running), situation) }, situation),
  );
}

/** Of a hold that is under way, by itself; else of all of them. */
function isHalfDone({ timeline, starts, current, cue, placeMs }: Running): PromptId {
  const hold = holdSpan(timeline, starts[current]?.startMs ?? 0);
  const { startMs, endMs } = cue.kind === 'hold' ? hold : { startMs: 0, endMs: timeline.totalMs };
  return placeMs - startMs >= (endMs - startMs) / 2 ? 'isThatOne' : 'isAnotherOne';
}

function isTheLast({ starts, current, cue }: Running): PromptId {
  const later = starts.slice(current + 1);
  if (later.length === 0) return 'isThatOne';
  return later.every((start) => isSameStretch(start, cue)) ? 'isNearlyLast' : 'isAnotherOne';
}
