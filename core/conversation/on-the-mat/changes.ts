import { nameOf } from '../../content.js';
import type { Lead, Run } from '../../memory/run.js';
import { beginnings, holdSpan, isWayOut } from '../../routine/playback.js';
import {
  exercisesOf,
  HOLD_LIMITS_MS,
  type HoldChange,
  longestHoldMs,
} from '../../routine/program.js';
import { type Running, runningAt } from '../../routine/running.js';
import { listOf } from '../../speech/durations.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { holdWished, requestedHoldMs, type Slot } from '../wishes.js';
import { previousTurn, whereTurn } from './controls.js';
import { onward, resume, toStretch, withChangeBack, withoutOpening, withWayBack } from './enter.js';
import { inPassing } from './in-passing.js';
import { narrate } from './narrate.js';
import { withRunning } from './way-back.js';
import { whichStretchTurn } from './which-stretch.js';

/** "Longer" and "shorter" without a number. */
const STEP_MS = 10_000;

/** "Ten more seconds": of this hold, also when it has just ended, up to as long as it may be. */
export function longerTurn(by: Slot | undefined, situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { placeMs } = running;
    const { startMs, endMs } = holdOf(running);
    const holdMs = Math.min(endMs - startMs + stepOf(by), longestOf(running, situation));
    const ms = holdMs - (endMs - startMs);
    if (ms <= 0) return onward(running, { id: 'leadLongest' }, situation);
    const run = withHolds(running, bothSides(running, holdMs));
    const lead = { id: 'leadLonger', ms } as const;
    return change(running, { run, placeMs: Math.min(placeMs, endMs), lead }, situation);
  });
}

/** "Reduce it to twenty seconds", "up to ninety": this hold lasts so long. */
export function lengthTurn(to: Slot, situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const wished = holdWished(to);
    if ('refusal' in wished) return promptTurn(wished.refusal, situation);
    const { startMs, endMs } = holdOf(running);
    const ms = wished.holdMs - (endMs - startMs);
    const by = { said: `PT${Math.abs(ms) / 1_000}S` };
    if (ms === 0) return whereTurn(situation);
    return ms > 0 ? longerTurn(by, situation) : shorterTurn(by, situation);
  });
}

/** "Make it shorter": this hold, which is over if that much of it was done. */
export function shorterTurn(by: Slot | undefined, situation: Situation): Turn {
  return withRunning(situation, (running) => {
    if (isWayOut(running.cue)) return whereTurn(situation);
    const { placeMs } = running;
    const { startMs, endMs } = holdOf(running);
    // "Sixty seconds is too long", of sixty, doesn't take them all.
    const stepMs = stepOf(by) < endMs - startMs ? stepOf(by) : STEP_MS;
    const holdMs = Math.max(HOLD_LIMITS_MS.min, endMs - startMs - stepMs);
    const run = withHolds(running, bothSides(running, holdMs));
    const lead = { id: 'leadShorter', ms: stepMs } as const;
    return change(running, { run, placeMs: Math.min(placeMs, startMs + holdMs), lead }, situation);
  });
}

/** "Not thirty, sixty": the holds from here on. */
export function changeHolds(to: Slot | undefined, situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const wished = holdWished(to);
    if ('refusal' in wished) {
      const turn = promptTurn(wished.refusal, situation);
      return { ...turn, session: { ...turn.session, order: 'hold' } };
    }
    const { holdMs } = wished;
    if (holdMs > longestOf(running, situation))
      return onward(running, { id: 'leadLongest' }, situation);
    const { current, placeMs, cue } = running;
    const { startMs } = holdOf(running);
    const first = isWayOut(cue) ? current + 1 : current;
    const run = { ...withHoldsFrom(first, () => holdMs, running), nextHoldMs: holdMs };
    const placeNowMs = isWayOut(cue) ? placeMs : Math.min(placeMs, startMs + holdMs);
    const lead = { id: 'leadHold', ms: holdMs } as const;
    return change(running, { run, placeMs: placeNowMs, lead }, situation);
  });
}

/** The run with lengths, in ms, for the holds from an exercise on. */
export function withHoldsFrom(
  first: number,
  lengthOf: (stretch: string) => number | undefined,
  running: Running,
): Run {
  const changes = running.starts.slice(first).flatMap(({ stretch }, index) => {
    const holdMs = lengthOf(stretch);
    return holdMs === undefined ? [] : [{ exercise: first + index, holdMs }];
  });
  return withHolds(running, changes);
}

type ChangeLead = Extract<Lead, { id: 'leadLonger' | 'leadShorter' | 'leadHold' }>;

/** Goes on with a changed run, or, where nothing is being narrated, stays in it. */
function change(
  running: Running,
  { run, placeMs, lead }: { run: Run; placeMs: number; lead: ChangeLead },
  situation: Situation,
): Turn {
  const changed = runningAt({ ...running, run, placeMs }, situation.language);
  if (changed === undefined) return onward(running, lead, situation);
  const by = { leadLonger: 'longer', leadShorter: 'shorter', leadHold: 'hold' } as const;
  const turn = withChangeBack(running, onward(changed, lead, situation), situation, by[lead.id]);
  return { ...turn, session: { ...turn.session, order: 'hold' } };
}

/** Whether a change, which is to be undone, ended the hold that it was asked for in. */
export function isEndedBy(
  before: { run: Run; placeMs: number },
  running: Running,
  { language }: Situation,
): boolean {
  const there = runningAt({ ...running, ...before }, language);
  if (there?.cue.kind !== 'hold') return false;
  const start = running.starts[there.current];
  if (start === undefined) return false;
  const { startMs, endMs } = holdSpan(running.timeline, start.startMs);
  return before.placeMs - holdOf(there).startMs >= endMs - startMs;
}

/** Back to before the last jump; after the end, to the last stretch. */
export function undoTurn(situation: Situation): Turn {
  const { undo, playback } = situation.session;
  if (undo && playback) {
    const { round, held } = playback;
    const lead = { id: 'leadUndo' } as const;
    const move = { kind: 'goOn', placeMs: undo.placeMs, lead } as const;
    const turn = narrate({ ...undo, did: 'undo', round, held, lead, move }, situation);
    return { ...turn, session: { ...turn.session, undo: undefined } };
  }
  return playback?.state === 'ended'
    ? lastAgainTurn(situation)
    : inPassing('nothingToUndo', situation);
}

/** "I didn't finish": never takes a setting back, and in a pause simply goes on. */
export function notFinishedTurn(situation: Situation): Turn {
  const { session, running, narrating, language } = situation;
  const { undo, playback } = session;
  const before =
    undo && playback && runningAt({ ...playback, run: undo.run, placeMs: undo.placeMs }, language);
  const isJump = before && undo?.of === 'jump' && before.current !== running?.current;
  if (running && !narrating && !isJump && playback?.state === 'standing')
    return resume(running, situation);
  if (running && !isJump) return previousTurn(situation);
  return undoTurn({ ...situation, session: { ...session, undo: isJump ? undo : undefined } });
}

/** After the end: the last stretch again, by its name, and all of it. */
function lastAgainTurn(situation: Situation): Turn {
  const { playback } = situation.session;
  const again = playback && { ...playback, run: withoutOpening(playback.run), placeMs: 0 };
  const running = again && runningAt(again, situation.language);
  if (running === undefined) return promptTurn('nothingToUndo', situation);
  return toStretch(beginnings(running.starts).at(-1) ?? 0, running, 'undo', situation);
}

/** "Start this one over": this stretch, not the round; after the end, the last one. */
export function thisOneAgainTurn(situation: Situation): Turn {
  if (situation.session.playback?.state === 'ended') return lastAgainTurn(situation);
  return withRunning(situation, (running) => {
    const { starts, current } = running;
    const first = beginnings(starts).findLast((exercise) => exercise <= current) ?? 0;
    return withWayBack(running, toStretch(first, running, 'previous', situation));
  });
}

/** "No, the other one": where "previous" or "next" might have led as well, or else which one. */
export function otherOneTurn(situation: Situation): Turn {
  const { session, running } = situation;
  const { undo } = session;
  if (running === undefined) return whichStretchTurn(situation);
  if (undo === undefined) return whichOfThese(running, situation);
  const { starts, current, run } = running;
  const cameFromHere = undo.run.id === run.id && undo.placeMs >= (starts[current]?.startMs ?? 0);
  const before = starts[current - 1];
  const leapt = cameFromHere && undo.placeMs < (starts[current + 1]?.startMs ?? Infinity);
  if (leapt && before) return toStretch(current - 1, running, 'other-one', situation);
  return undoTurn(situation);
}

/** "That's the wrong one": names those of this routine. */
function whichOfThese(running: Running, situation: Situation): Turn {
  const { language } = situation;
  const names = [...new Set(running.starts.map(({ stretch }) => nameOf(stretch, language)))];
  if (names.length < 2) return promptTurn('whichStretch', situation);
  return promptTurn('whichOfThese', situation, { stretches: listOf(names, language.words) });
}

function stepOf(by: Slot | undefined): number {
  const ms = by && requestedHoldMs(by.said);
  return ms !== undefined && ms > 0 ? Math.min(ms, HOLD_LIMITS_MS.max) : STEP_MS;
}

function holdOf({ timeline, starts, current }: Running): { startMs: number; endMs: number } {
  return holdSpan(timeline, starts[current]?.startMs ?? 0);
}

function longestOf({ run, current }: Running, { language }: Situation): number {
  const exercise = exercisesOf(run, language.routines, language.stretches)[current];
  return exercise ? longestHoldMs(exercise.stretch) : HOLD_LIMITS_MS.max;
}

/** The hold they are in, and the other side's after it: sides are held alike. */
function bothSides({ current, cue }: Running, holdMs: number): HoldChange[] {
  const exercises = cue.side === 'first' ? [current, current + 1] : [current];
  return exercises.map((exercise) => ({ exercise, holdMs }));
}

/** The run with other lengths, in ms, for some of its holds. */
export function withHolds({ run }: Running, changes: readonly HoldChange[]): Run {
  const kept = (run.changes ?? []).filter(
    ({ exercise }) => !changes.some((one) => one.exercise === exercise),
  );
  return { ...run, changes: [...kept, ...changes] };
}

/** Whether the last stretch was skipped: then that is what is gone back to. */
function wasLeft({ session: { undo, playback }, language }: Situation): boolean {
  const before = undo && playback && { ...playback, run: undo.run, placeMs: undo.placeMs };
  const there = before && runningAt(before, language);
  if (undo?.of !== 'jump' || there === undefined) return false;
  return there.current >= (beginnings(there.starts).at(-1) ?? 0);
}

/** "Go back", also after the end. */
export function backTurn(situation: Situation): Turn {
  const { playback, undo } = situation.session;
  if (playback?.state !== 'ended') return previousTurn(situation);
  return wasLeft(situation) || undo === undefined ? undoTurn(situation) : lastAgainTurn(situation);
}
