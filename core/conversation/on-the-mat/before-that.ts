import type { Session } from '../../memory/session.js';
import { exercisesOf } from '../../routine/program.js';
import { type Running, runningAt } from '../../routine/running.js';
import type { Situation, Turn } from '../turn.js';
import { STEP_MS } from './changes.js';
import { isEndedBy } from './going-back.js';
import { changedSince } from './next-hold.js';
import { restored } from './restored.js';
import { asBefore, isJustSet } from './settings.js';

type Way = 'longer' | 'shorter';
type Undo = NonNullable<Session['undo']>;

/** The listener's place as if the last change hadn't been made, also in a hold that it ended. */
export function beforeThat(undo: Undo, situation: Situation): Running | undefined {
  const { running, session, language } = situation;
  const { playback } = session;
  if (running && !isEndedBy(undo, running, situation)) return restored(undo, running, situation);
  const isHold = undo.by === 'hold' || undo.by === 'shorter' || undo.by === 'length';
  const { run, placeMs } = undo;
  return isHold && playback ? runningAt({ ...playback, run, placeMs }, language) : undefined;
}

/** "Sorry, I meant longer", right after it was made a step shorter: it counts from what was before that. */
export function beforeTheOther(way: Way, situation: Situation): Situation {
  const { undo } = situation.session;
  const other = way === 'longer' ? 'shorter' : 'longer';
  if (undo?.by !== other || lastStepMs(undo, situation) === 0) return situation;
  return { ...situation, running: beforeThat(undo, situation) ?? situation.running };
}

/** "No, that's too much", with nothing said since a hold was made longer: it is as it was. Undefined elsewhere. */
export function longerTakenBack(situation: Situation): Turn | undefined {
  const { undo, justSet } = situation.session;
  const isIt = undo?.by === 'longer' && justSet?.what === 'change';
  return isIt && isOfThisAlone(situation) ? asBefore('takenBack', situation) : undefined;
}

/** Whether this very hold, and no other, was changed last: "make it a minute" in it is of it alone, too. */
export function isOfThisAlone(situation: Situation): boolean {
  const { session, running, language } = situation;
  const { undo, starting } = session;
  if (undo === undefined || running === undefined || starting) return false;
  const isOfOne = undo.by === 'longer' || undo.by === 'shorter' || undo.by === 'length';
  const { run, placeMs } = undo;
  const there = runningAt({ ...running, run, placeMs }, language);
  return isOfOne && there !== undefined && there.current === running.current;
}

/** By how much a hold was changed just now, in ms, if it was by a step and no length that was told; or 0. */
export function lastStepMs(undo: Undo, situation: Situation): number {
  const { running, language } = situation;
  const [exercise] = changedSince(undo.run, running);
  if (exercise === undefined || running === undefined || !isJustSet(situation)) return 0;
  const [before = 0, now = 0] = [undo.run, running.run].map(
    (run) => exercisesOf(run, language.routines, language.stretches)[exercise]?.holdMs,
  );
  return Math.abs(now - before) === STEP_MS ? now - before : 0;
}
