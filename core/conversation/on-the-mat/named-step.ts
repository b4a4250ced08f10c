import { isWayOut } from '../../routine/playback.js';
import { exercisesOf, HOLD_LIMITS_MS } from '../../routine/program.js';
import type { Running } from '../../routine/running.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { lastStepMs } from './before-that.js';
import { STEP_MS } from './changes.js';
import { aheadTurn, changedSince } from './next-hold.js';
import { restored } from './restored.js';
import { namedInRound } from './stands-for.js';

type Way = 'longer' | 'shorter';

/**
 * "Make the breathing one shorter", where that is still to come, and "sorry, longer" right after it.
 * Undefined if this hold is meant.
 */
export function namedStepTurn(
  way: Way,
  stretch: Slot | undefined,
  situation: Situation,
): Turn | undefined {
  const { running, session, language } = situation;
  if (running === undefined || session.starting) return undefined;
  if (stretch === undefined) return onceMore(way, running, situation);
  const { starts, current, cue } = running;
  const next = starts.find(({ stretch: one }, at) => at > current && one !== cue.stretch)?.stretch;
  const isNext = language.words.nextOne.test(stretch.said);
  const id = stretch.id ?? (isNext ? next : namedInRound(stretch.said, running, language));
  if (cue.stretch === id && !isWayOut(cue)) return undefined;
  const ahead = starts.flatMap((one, at) => (at > current && one.stretch === id ? [at] : []));
  return ahead.length === 0 ? undefined : stepTurn(way, ahead, running, situation);
}

/** "Longer", after a step of one that is still to come: a step more, or the other way from before it. */
function onceMore(way: Way, running: Running, situation: Situation): Turn | undefined {
  const { undo } = situation.session;
  const stepMs = undo?.by === 'ahead' ? lastStepMs(undo, situation) : 0;
  if (undo === undefined || stepMs === 0) return undefined;
  const those = changedSince(undo.run, running);
  const isSame = (way === 'longer') === stepMs > 0;
  const from = isSame ? running : restored(undo, running, situation);
  return from && stepTurn(way, those, from, { ...situation, running: from });
}

function stepTurn(
  way: Way,
  those: readonly number[],
  running: Running,
  situation: Situation,
): Turn | undefined {
  const { routines, stretches } = situation.language;
  const exercise = exercisesOf(running.run, routines, stretches)[those[0] ?? -1];
  if (exercise === undefined) return undefined;
  const ms = exercise.holdMs + (way === 'longer' ? STEP_MS : -STEP_MS);
  const to = { said: `PT${Math.max(HOLD_LIMITS_MS.min, ms) / 1_000}S` };
  return aheadTurn(those, to, running, situation);
}
