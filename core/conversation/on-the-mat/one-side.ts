import { sideNameOf, stretchOf } from '../../content.js';
import { isOtherNext } from '../../routine/playback.js';
import type { Running } from '../../routine/running.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { withSides } from './both-sides.js';
import { withChangeBack } from './enter.js';
import { inPassing } from './in-passing.js';
import { staying } from './settings.js';
import { sideDoneTurn, withoutSides } from './side.js';
import { nextTurn, skipTo } from './skip.js';
import { withRunning } from './way-back.js';

/**
 * "Skip the other side", "not the left": in the current stretch, this time only. Skipping the side
 * they are on moves on to what comes next; once a side is done, they hear that it is.
 */
export function skipSideTurn(side: Slot | undefined, situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { cue, current, starts } = running;
    const sides = stretchOf(cue.stretch, situation.language)?.sides;
    if (sides === undefined || cue.side === undefined)
      return inPassing(withoutSides(cue.stretch, situation), situation);
    const isThis = side?.id === sides[cue.side].is;
    const isOtherToCome = isOtherNext(starts, current);
    if (isThis)
      return isOtherToCome ? skipTo(current + 1, running, 'next', situation) : nextTurn(situation);
    if (isOtherToCome) return onThisSideAlone(running, situation);
    // "One side is enough", once it is so.
    return side === undefined && running.run.oneSided?.includes(cue.stretch)
      ? inPassing('onThisSideAlone', situation, { stretch: sideNameOf(cue, situation.language) })
      : sideDoneTurn(side, situation);
  });
}

function onThisSideAlone(running: Running, situation: Situation): Turn {
  const { run, cue } = running;
  const oneSided = [...(run.oneSided ?? []), cue.stretch];
  const ahead = withSides({ ...run, oneSided, partly: run.partly || 'passed' }, running, situation);
  if (ahead === undefined) return nextTurn(situation);
  const stretch = sideNameOf(cue, situation.language);
  const turn = inPassing('onThisSideAlone', situation, { stretch }, ahead);
  return withChangeBack(running, staying(turn, ahead), situation);
}
