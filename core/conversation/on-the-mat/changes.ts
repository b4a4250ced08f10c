import { nameOf } from '../../content.js';
import type { Lead, Run } from '../../memory/run.js';
import { holdSpan, isOtherNext, isWayOut } from '../../routine/playback.js';
import {
  exercisesOf,
  HOLD_LIMITS_MS,
  type HoldChange,
  longestHoldMs,
} from '../../routine/program.js';
import { type Running, runningAt } from '../../routine/running.js';
import { spokenDuration } from '../../speech/durations.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { holdWished, ofBreaths, requestedHoldMs, type Slot } from '../wishes.js';
import { waitTurn, whereTurn } from './controls.js';
import { onward, withChangeBack } from './enter.js';
import { inPassing } from './in-passing.js';
import { withRunning } from './way-back.js';

/** "Longer" and "shorter" without a number. */
export const STEP_MS = 10_000;

/** "Ten more seconds": of this hold, also when it has just ended, up to as long as it may be. Who gave its whole length (`toMs`) hears that. */
export function longerTurn(
  by: Slot | undefined,
  situation: Situation,
  { id = 'leadLonger', toMs }: { id?: 'leadLonger' | 'leadBreaths'; toMs?: number } = {},
): Turn {
  return withRunning(situation, (running) => {
    const { placeMs } = running;
    const { startMs, endMs } = holdOf(running);
    const holdMs = Math.min(endMs - startMs + stepOf(by), longestOf(running, situation));
    const ms = holdMs - (endMs - startMs);
    if (ms <= 0) return onward(running, { id: 'leadLongest' }, situation);
    const run = withHolds(running, bothSides(running, holdMs));
    const lead =
      toMs === holdMs ? ({ id: 'leadThisLong', ms: toMs } as const) : ({ id, ms } as const);
    return change(running, { run, placeMs: Math.min(placeMs, endMs), lead }, situation);
  });
}

/** "Five more breaths": of so long each, which is said. */
export function moreBreathsTurn(breaths: Slot, situation: Situation): Turn {
  return longerTurn(ofBreaths(breaths), situation, { id: 'leadBreaths' });
}

/** "Reduce it to twenty seconds", "up to ninety": this hold lasts so long. */
export function lengthTurn(to: Slot, situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const wished = holdWished(to);
    if ('refusal' in wished) return promptTurn(wished.refusal, situation);
    const { startMs, endMs } = holdOf(running);
    const ms = wished.holdMs - (endMs - startMs);
    const by = { said: `PT${Math.abs(ms) / 1_000}S` };
    if (ms === 0) return alreadySoTurn(wished.holdMs, running, situation);
    const { holdMs: toMs } = wished;
    const turn = ms > 0 ? longerTurn(by, situation, { toMs }) : shorterTurn(by, situation, toMs);
    const { undo } = turn.session;
    const isChanged = undo !== undefined && undo !== situation.session.undo;
    if (!isChanged) return turn;
    return { ...turn, session: { ...turn.session, undo: { ...undo, by: 'length' } } };
  });
}

/** "Make it shorter": this hold, which is over if that much of it was done. Who gave its length (`toMs`) hears that. */
export function shorterTurn(by: Slot | undefined, situation: Situation, toMs?: number): Turn {
  return withRunning(situation, (running) => {
    if (isWayOut(running.cue)) return whereTurn(situation);
    const { placeMs } = running;
    const { startMs, endMs } = holdOf(running);
    // "Sixty seconds is too long", of sixty, doesn't take them all.
    const stepMs = stepOf(by) < endMs - startMs ? stepOf(by) : STEP_MS;
    const holdMs = Math.max(HOLD_LIMITS_MS.min, endMs - startMs - stepMs);
    const run = withHolds(running, bothSides(running, holdMs));
    const lead =
      toMs === undefined
        ? ({ id: 'leadShorter', ms: stepMs } as const)
        : ({ id: 'leadThisLong', ms: toMs } as const);
    return change(running, { run, placeMs: Math.min(placeMs, startMs + holdMs), lead }, situation);
  });
}

/** "A bit longer, like ninety seconds": up to that, or, if this hold is as long as it is, by so much; "twice as long". */
export function lengthenedTurn(
  { by, to, times }: { by: Slot | undefined; to: Slot | undefined; times: number },
  situation: Situation,
): Turn {
  return withRunning(situation, (running) => {
    if (times === 1 && !to && isOfThePause(by, situation)) return pausedLongerTurn(situation);
    const { startMs, endMs } = holdOf(running);
    const toMs = (to && requestedHoldMs(to.said)) ?? 0;
    if (to && toMs > endMs - startMs) return lengthTurn(to, situation);
    const moreMs = (times - 1) * (endMs - startMs);
    const more = moreMs > 0 ? { said: `PT${Math.round(moreMs / 1_000)}S` } : undefined;
    return longerTurn(by ?? to ?? more, situation);
  });
}

/** "Halve it": this hold, or, once about half of it was done, half of what is left of it. */
export function halveTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { startMs, endMs } = holdOf(running);
    const halfMs = (endMs - startMs) / 2;
    const leftMs = endMs - Math.max(startMs, running.placeMs);
    const offMs = leftMs - halfMs >= HOLD_LIMITS_MS.min ? halfMs : leftMs / 2;
    return shorterTurn({ said: `PT${Math.max(1, Math.round(offMs / 1_000))}S` }, situation);
  });
}

/** "Not thirty, sixty": the holds from here on. What is changed anew was otherwise a moment ago, and they may be on the way out since. */
export function changeHolds(to: Slot | undefined, situation: Situation, now?: Running): Turn {
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
    const isSo = exercisesOf(running.run, situation.language.routines, situation.language.stretches)
      .slice(first)
      .every((one) => one.holdMs === holdMs);
    if (isSo && !now && !isWayOut(cue)) return alreadySoTurn(holdMs, running, situation);
    const run = { ...withHoldsFrom(first, () => holdMs, running), nextHoldMs: holdMs };
    const endMs = startMs + holdMs;
    const outMs = now && isWayOut(now.cue) ? now.placeMs - holdOf(now).endMs : 0;
    const placeNowMs = isWayOut(cue) || placeMs < endMs ? placeMs : endMs + outMs;
    const isLast = first >= running.starts.length - 1;
    const lead = { id: isLast ? 'leadThisLong' : 'leadHold', ms: holdMs } as const;
    return change(running, { run, placeMs: placeNowMs, lead, by: 'hold' }, situation);
  });
}

/** "Make it a minute", where it is one: that is told, and nothing is changed. */
function alreadySoTurn(holdMs: number, { cue }: Running, situation: Situation): Turn {
  const { words } = situation.language;
  const values = {
    length: spokenDuration(holdMs, words),
    stretch: nameOf(cue.stretch, situation.language),
  };
  return inPassing('lengthOfHold', situation, values);
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

type ChangeLead = Extract<
  Lead,
  { id: 'leadLonger' | 'leadBreaths' | 'leadShorter' | 'leadThisLong' | 'leadHold' }
>;

/** Goes on with a changed run, or, where nothing is being narrated, stays in it. */
function change(
  running: Running,
  { run, placeMs, lead, by }: { run: Run; placeMs: number; lead: ChangeLead; by?: 'hold' },
  situation: Situation,
): Turn {
  const changed = runningAt({ ...running, run, placeMs }, situation.language);
  if (changed === undefined) return onward(running, lead, situation);
  const change = {
    leadLonger: 'longer',
    leadBreaths: 'longer',
    leadShorter: 'shorter',
    leadThisLong: 'shorter',
    leadHold: 'hold',
  } as const;
  const turn = withChangeBack(
    running,
    onward(changed, lead, situation),
    situation,
    by ?? change[lead.id],
  );
  return { ...turn, session: { ...turn.session, order: 'hold', holdTold: true } };
}

function stepOf(by: Slot | undefined): number {
  const ms = by && requestedHoldMs(by.said);
  return ms !== undefined && ms > 0 ? Math.min(ms, HOLD_LIMITS_MS.max) : STEP_MS;
}

export function holdOf({ timeline, starts, current }: Running): { startMs: number; endMs: number } {
  return holdSpan(timeline, starts[current]?.startMs ?? 0);
}

function longestOf({ run, current }: Running, { language }: Situation): number {
  const exercise = exercisesOf(run, language.routines, language.stretches)[current];
  return exercise ? longestHoldMs(exercise.stretch) : HOLD_LIMITS_MS.max;
}

/** The hold they are in, and the other side's after it: sides are held alike. */
export function bothSides({ current, starts }: Running, holdMs: number): HoldChange[] {
  const exercises = isOtherNext(starts, current) ? [current, current + 1] : [current];
  return exercises.map((exercise) => ({ exercise, holdMs }));
}

/** The run with other lengths, in ms, for some of its holds. */
export function withHolds({ run }: Running, changes: readonly HoldChange[]): Run {
  const kept = (run.changes ?? []).filter(
    ({ exercise }) => !changes.some((one) => one.exercise === exercise),
  );
  return { ...run, changes: [...kept, ...changes] };
}

/** Says that the pause is meant, not the hold. */
function pausedLongerTurn(situation: Situation): Turn {
  const turn = waitTurn(situation);
  const { say } = promptTurn('pausedLonger', situation);
  return { ...turn, say };
}

/** What is wished in a pause, in ms, and is more than anybody adds to a hold. */
const A_LONG_PAUSE_MS = 60_000;

/** "A bit longer", "another minute" in a pause is of the pause, unless the hold was spoken of last. */
function isOfThePause(by: Slot | undefined, { session, narrating }: Situation): boolean {
  const { playback, holdTold } = session;
  if (holdTold) return false;
  const isPaused = !narrating && playback?.state === 'standing' && playback.paused === true;
  return isPaused && (by === undefined || (requestedHoldMs(by.said) ?? 0) >= A_LONG_PAUSE_MS);
}
