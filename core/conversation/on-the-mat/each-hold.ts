import { isWayOut } from '../../routine/playback.js';
import { exercisesOf, HOLD_LIMITS_MS, longestHoldMs } from '../../routine/program.js';
import { runningAt } from '../../routine/running.js';
import { spokenDuration } from '../../speech/durations.js';
import type { Situation, Turn } from '../turn.js';
import { holdOf, longerTurn, shorterTurn, withHolds } from './changes.js';
import { withChangeBack } from './enter.js';
import { inPassing } from './in-passing.js';
import { staying } from './settings.js';
import { withRunning } from './way-back.js';

/** How much longer or shorter each gets. */
const STEP_MS = 10_000;

/** "Make all of them shorter", "the rest longer": this hold, and all that are still to come. */
export function eachHoldTurn(way: 'shorter' | 'longer', situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { language } = situation;
    const { run, current, cue, placeMs } = running;
    const first = isWayOut(cue) ? current + 1 : current;
    const those = exercisesOf(run, language.routines, language.stretches).slice(first);
    const changes = those.map(({ stretch, holdMs }, index) => ({
      exercise: first + index,
      holdMs:
        way === 'shorter'
          ? Math.max(HOLD_LIMITS_MS.min, holdMs - STEP_MS)
          : Math.min(longestHoldMs(stretch), holdMs + STEP_MS),
    }));
    const isChange = changes.some(({ holdMs }, index) => holdMs !== those[index]?.holdMs);
    if (!isChange)
      return way === 'shorter'
        ? shorterTurn(undefined, situation)
        : longerTurn(undefined, situation);
    const its = first === current ? changes[0]?.holdMs : undefined;
    const placeNowMs =
      its === undefined ? placeMs : Math.min(placeMs, holdOf(running).startMs + its);
    const changed = { ...running, run: withHolds(running, changes), placeMs: placeNowMs };
    const ahead = runningAt(changed, language) ?? running;
    const values = { change: spokenDuration(STEP_MS, language.words) };
    const prompt = way === 'shorter' ? 'eachShorter' : 'eachLonger';
    const turn = inPassing(prompt, situation, values, ahead);
    const done = withChangeBack(running, staying(turn, ahead), situation);
    return { ...done, session: { ...done.session, order: 'hold' } };
  });
}
