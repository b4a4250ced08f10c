import { holdSpan, isWayOut } from '../../routine/playback.js';
import type { Running } from '../../routine/running.js';
import type { Situation, Turn } from '../turn.js';
import { isBesideRoutine, laterTurn } from './beside-a-routine.js';
import { withDoneBefore } from './done-before.js';
import { toStretch, withJumpBack } from './enter.js';
import { inPassing } from './in-passing.js';
import { beforeWhatWasLeft, oneBefore } from './one-before.js';
import { withRunning } from './way-back.js';

/** "Go back", "the one before": however far this one is, to the one before it. The first begins again. */
export function previousTurn(situation: Situation): Turn {
  if (isBesideRoutine(situation)) return laterTurn(situation);
  return withRunning(situation, (running) => {
    const { timeline, starts, current, placeMs, cue } = running;
    const { startMs } = holdSpan(timeline, starts[current]?.startMs ?? 0);
    const before = current === 0 ? beforeWhatWasLeft(running, situation) : undefined;
    if (before) return before;
    if (placeMs < startMs && current === 0 && situation.narrating)
      return inPassing('alreadyFirst', situation);
    // On the way out of one, that is the one behind.
    const target = isWayOut(cue) ? current : Math.max(0, oneBefore(running));
    return goneBack(target, running, 'previous', situation);
  });
}

/** Back to an exercise, by its number, and on with what wasn't done since. */
export function goneBack(
  exercise: number,
  running: Running,
  did: string,
  situation: Situation,
): Turn {
  const to = withDoneBefore(exercise, running, situation);
  const id = to.running.starts[to.exercise]?.stretch;
  const passedOver = to.running.run.passedOver?.filter((one) => one !== id);
  const there = { ...to.running, run: { ...to.running.run, passedOver } };
  return withJumpBack(running, toStretch(to.exercise, there, did, situation), situation);
}
