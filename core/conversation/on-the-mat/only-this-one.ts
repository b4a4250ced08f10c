import { nameOf } from '../../content.js';
import { isSameStretch } from '../../routine/playback.js';
import { type Running, runningAt, standingAt } from '../../routine/running.js';
import { miss } from '../miss.js';
import type { Situation, Turn } from '../turn.js';
import { bothSides, holdOf, withHolds, withHoldsFrom } from './changes.js';
import { movedTo } from './enter.js';
import { thisOneAgainTurn } from './going-back.js';
import { inPassing } from './in-passing.js';
import { changedSince } from './next-hold.js';
import { pastStretch } from './skip.js';

/** What was changed of one stretch alone. */
const OF_ONE: ReadonlySet<string> = new Set(['longer', 'shorter', 'length', 'ahead']);

/** "Forty seconds." "No, just this one": the holds ahead are as they were before that. */
export function onlyThisOneTurn(situation: Situation): Turn {
  const { running, session, language } = situation;
  const { undo, starting } = session;
  const skippedTwo = starting ? undefined : skippedWithTheNext(situation);
  if (skippedTwo) return pastStretch(skippedTwo.current, skippedTwo, situation);
  const startedOver = starting ? undefined : whereItWasStartedOver(situation);
  if (startedOver) return thisOneAgainTurn({ ...situation, running: startedOver });
  const by = undo?.of === 'change' ? undo.by : undefined;
  if (running === undefined || starting || undo === undefined || by === undefined)
    return miss(situation);
  const [ahead = running.current] = by === 'ahead' ? changedSince(undo.run, running) : [];
  const values = { stretch: nameOf(running.starts[ahead]?.stretch ?? '', language) };
  if (OF_ONE.has(by)) return inPassing('onlyThisOne', situation, values);
  if (by !== 'hold' && by !== 'each') return miss(situation);
  const before = { ...running, run: undo.run };
  const changed = withTheOthersAsBefore(before, undo.eachMs, running, situation);
  const turn = inPassing('onlyThisOne', situation, values, changed);
  const { playback } = turn.session;
  const there = playback?.state === 'standing' ? standingAt(changed, playback.paused) : playback;
  // "No, fifty" after it is of this one, too.
  return {
    ...turn,
    session: { ...turn.session, playback: there, undo: { ...undo, by: 'length' } },
  };
}

/** "Skip this and the next one." "No, just this one": where that was said. Undefined if no more than one was left. */
function skippedWithTheNext({ session, running, language }: Situation): Running | undefined {
  const { undo, playback } = session;
  if (undo?.of !== 'jump' || playback === undefined || playback.run.id !== undo.run.id)
    return undefined;
  const before = runningAt({ ...playback, run: undo.run, placeMs: undo.placeMs }, language);
  if (before === undefined) return undefined;
  const { starts, current, cue } = before;
  const next = starts.findIndex((start, at) => at > current && !isSameStretch(start, cue));
  const isPassed = next > 0 && next < (running?.current ?? starts.length);
  return isPassed ? before : undefined;
}

/** Who says so this soon after starting over, in ms, meant it so, even in the first. */
const JUST_STARTED_MS = 30_000;

/** "Back to the start." "No, just this one": the one they were in. Undefined if they didn't go there from a later one, or just now. */
function whereItWasStartedOver(situation: Situation): Running | undefined {
  const { session, running, language, nowMs } = situation;
  const { undo, playback, justSet } = session;
  if (undo?.of !== 'jump' || playback === undefined || playback.run.id !== undo.run.id)
    return undefined;
  const before = runningAt({ ...playback, run: undo.run, placeMs: undo.placeMs }, language);
  const isJustNow = justSet?.what === 'jump' && nowMs - justSet.atMs < JUST_STARTED_MS;
  const isFrom = before !== undefined && (isJustNow || before.current > 1);
  return running?.current === 0 && isFrom ? before : undefined;
}

/** As they were before that, or, if that only put right how long each is (`eachMs`), that long. */
function withTheOthersAsBefore(
  before: Running,
  eachMs: number | undefined,
  running: Running,
  situation: Situation,
): Running {
  const { startMs, endMs } = holdOf(running);
  const others =
    eachMs === undefined ? before.run : withHoldsFrom(running.current, () => eachMs, before);
  const run = withHolds({ ...before, run: others }, bothSides(running, endMs - startMs));
  return movedTo(run, running, situation) ?? running;
}
