import { nameOf } from '../../content.js';
import type { Run } from '../../memory/run.js';
import { beginnings, isSameStretch, isWayOut } from '../../routine/playback.js';
import { exercisesOf, type HoldChange, longestHoldMs } from '../../routine/program.js';
import { type Running, runningAt, standingAt } from '../../routine/running.js';
import { spokenDuration } from '../../speech/durations.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { holdWished, type Slot } from '../wishes.js';
import { changeHolds, lengthTurn, withHolds } from './changes.js';
import { onward, withChangeBack } from './enter.js';
import { inPassing } from './in-passing.js';
import { skipped } from './skip.js';
import { withRunning } from './way-back.js';

/** "Do the next one for two minutes": the hold of what comes next, both its sides; this one stays as it is. */
function nextHoldTurn(to: Slot | undefined, situation: Situation): Turn {
  return withRunning(situation, (running) => {
    return aheadTurn(nextOf(running, situation), to, running, situation);
  });
}

/** "Can we hold these for twenty seconds": all from here on, though the same slot takes it. */
export function isOfSeveral(ahead: Slot, { language }: Situation): boolean {
  return ahead.id === undefined && language.words.several.test(ahead.said);
}

/** "Do the next one for two minutes"; "this one I'll do for forty" fills the same slot, and is about this; "do each for forty" about all. */
export function aheadOrThisTurn(ahead: Slot, to: Slot | undefined, situation: Situation): Turn {
  if (eachOne(ahead, situation)) return changeHolds(to, situation);
  if (situation.language.words.others.test(ahead.said)) return othersTurn(to, situation);
  const isThis = ahead.id === undefined && situation.language.words.thisOne.test(ahead.said);
  return isThis && to ? lengthTurn(to, situation) : nextHoldTurn(to, situation);
}

/** "The rest at thirty": all that comes after this one, which stays as it is. */
function othersTurn(to: Slot | undefined, situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { starts, current, cue } = running;
    const others = starts.flatMap((one, at) =>
      at > current && !isSameStretch(one, cue) ? [at] : [],
    );
    return aheadTurn(others, to, running, situation);
  });
}

/** "Make each one twenty seconds" names no stretch, and may fill its slot. */
export function eachOne(named: Slot | undefined, { language }: Situation): Slot | undefined {
  const isEach = named?.id === undefined && language.words.eachOne.test(named?.said ?? '');
  return isEach ? named : undefined;
}

/**
 * "Make child's pose a minute and a half", in a round that has it still to come: that hold alone,
 * when it is reached; in it, this one. Undefined anywhere else.
 */
export function namedHoldTurn(
  stretch: Slot | undefined,
  to: Slot | undefined,
  situation: Situation,
): Turn | undefined {
  const { running, session } = situation;
  const id = stretch?.id;
  if (id === undefined || to === undefined || running === undefined || session.starting)
    return undefined;
  const { starts, current, cue } = running;
  if (cue.stretch === id && !isWayOut(cue)) return lengthTurn(to, situation);
  const ahead = starts.flatMap((one, at) => (at > current && one.stretch === id ? [at] : []));
  return ahead.length === 0 ? undefined : aheadTurn(ahead, to, running, situation);
}

/** "No, two minutes", after such a change, of the routine as it was before that. */
export function aheadAgainTurn(to: Slot | undefined, before: Running, situation: Situation): Turn {
  const those = changedSince(before.run, situation.running);
  return aheadTurn(those, to, before, { ...situation, running: before });
}

/** The exercises whose holds were changed since a run, by their numbers. */
export function changedSince(before: Run, running: Running | undefined): number[] {
  const isOld = (one: HoldChange) =>
    before.changes?.some((old) => old.exercise === one.exercise && old.holdMs === one.holdMs);
  const now = running?.run.changes ?? [];
  return now.flatMap((one) => (isOld(one) ? [] : [one.exercise]));
}

/** Another length for what is still to come of a stretch, by its exercises. */
export function aheadTurn(
  those: readonly number[],
  to: Slot | undefined,
  running: Running,
  situation: Situation,
): Turn {
  const { language } = situation;
  const [first] = those;
  const exercises = exercisesOf(running.run, language.routines, language.stretches);
  const exercise = first === undefined ? undefined : exercises[first];
  if (exercise === undefined) return onward(running, { id: 'leadNext' }, situation);
  const wished = holdWished(to);
  if ('refusal' in wished) return promptTurn(wished.refusal, situation);
  const { stretch } = exercise;
  const holdMs = Math.min(wished.holdMs, longestHoldMs(stretch));
  const changes = those.map((one) => ({
    exercise: one,
    holdMs: Math.min(wished.holdMs, longestHoldMs(exercises[one]?.stretch ?? stretch)),
  }));
  const isOfSome = those.some((one) => exercises[one]?.stretch.id !== stretch.id);
  const { placeMs } = running;
  const run = withHolds(running, changes);
  const changed = runningAt({ ...running, run, placeMs }, language) ?? running;
  const length = spokenDuration(holdMs, language.words);
  const values = { length, stretch: nameOf(stretch.id, language) };
  const turn = inPassing(isOfSome ? 'othersHold' : 'nextHold', situation, values, changed);
  const { playback } = turn.session;
  const there = playback?.state === 'standing' ? standingAt(changed, playback.paused) : playback;
  const session = { ...turn.session, playback: there, order: 'hold' } as const;
  return withChangeBack(running, { ...turn, session }, situation, 'ahead');
}

/** The next stretch, or the one that was just named as that: its exercises, by their numbers. */
function nextOf(running: Running, situation: Situation): number[] {
  const { starts, current, cue } = running;
  const named = skipped(running, situation);
  const after = beginnings(starts).find(
    (at) => at > current && !isSameStretch(starts[at] ?? cue, cue),
  );
  const first = named === current ? after : named;
  const its = first === undefined ? undefined : starts[first];
  if (first === undefined || its === undefined) return [];
  return starts.flatMap((one, at) => (at >= first && isSameStretch(one, its) ? [at] : []));
}
