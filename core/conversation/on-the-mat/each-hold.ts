import { isWayOut } from '../../routine/playback.js';
import { exercisesOf, HOLD_LIMITS_MS, longestHoldMs } from '../../routine/program.js';
import { runningAt } from '../../routine/running.js';
import { spokenDuration } from '../../speech/durations.js';
import type { Situation, Turn } from '../turn.js';
import { requestedHoldMs, type Slot } from '../wishes.js';
import { holdOf, longerTurn, shorterTurn, withHolds } from './changes.js';
import { withChangeBack } from './enter.js';
import { inPassing } from './in-passing.js';
import { changedSince } from './next-hold.js';
import { restored } from './restored.js';
import { staying } from './settings.js';
import { withRunning } from './way-back.js';

/** How much longer or shorter each gets. */
const STEP_MS = 10_000;

/**
 * "No, shorter", right after each was made longer: each, from what it was before, or a step more the
 * same way; `by` so much. Undefined if the last change was another.
 */
export function eachAgainTurn(
  way: 'shorter' | 'longer',
  by: Slot | undefined,
  situation: Situation,
): Turn | undefined {
  const { running, session, language, narrating } = situation;
  const { undo, justSet, starting } = session;
  const isJustNow = justSet?.what === 'change' || !narrating;
  if (running === undefined || starting || undo?.by !== 'each' || !isJustNow) return undefined;
  const [exercise = running.current] = changedSince(undo.run, running);
  const [before = 0, now = 0] = [undo.run, running.run].map(
    (run) => exercisesOf(run, language.routines, language.stretches)[exercise]?.holdMs,
  );
  const isFurther = (way === 'longer') === now > before && by === undefined;
  const from = isFurther ? running : (restored(undo, running, situation) ?? running);
  const stepMs = by && requestedHoldMs(by.said);
  return eachHoldTurn(way, { ...situation, running: from }, stepMs || STEP_MS);
}

/** "Make all of them shorter", "the rest longer": this hold, and all that are still to come. */
export function eachHoldTurn(
  way: 'shorter' | 'longer',
  situation: Situation,
  stepMs = STEP_MS,
): Turn {
  return withRunning(situation, (running) => {
    const { language } = situation;
    const { run, current, cue, placeMs } = running;
    const first = isWayOut(cue) ? current + 1 : current;
    const those = exercisesOf(run, language.routines, language.stretches).slice(first);
    const changes = those.map(({ stretch, holdMs }, index) => ({
      exercise: first + index,
      holdMs:
        way === 'shorter'
          ? Math.max(HOLD_LIMITS_MS.min, holdMs - stepMs)
          : Math.min(longestHoldMs(stretch), holdMs + stepMs),
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
    const values = { change: spokenDuration(stepMs, language.words) };
    const prompt = way === 'shorter' ? 'eachShorter' : 'eachLonger';
    const turn = inPassing(prompt, situation, values, ahead);
    const done = withChangeBack(running, staying(turn, ahead), situation, 'each');
    return { ...done, session: { ...done.session, order: 'hold' } };
  });
}
