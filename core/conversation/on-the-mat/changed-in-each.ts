import { exercisesOf } from '../../routine/program.js';
import type { Situation, Turn } from '../turn.js';
import { beforeThat, lastStepMs } from './before-that.js';
import { changeHolds } from './changes.js';
import { eachHoldTurn } from './each-hold.js';
import { changedSince } from './next-hold.js';

/** So long after a change of one hold, in ms, "all of them" is about that. */
const STILL_MEANT_MS = 60_000;
/** What was changed of a hold, or of each: "all of them" repeats the latter. */
const OF_A_HOLD: ReadonlySet<string | undefined> = new Set([
  'longer',
  'shorter',
  'length',
  'ahead',
  'hold',
]);

/** "Twenty seconds." "No, all of them I mean": each from here on, as that one. Undefined if no hold was changed just now. */
export function changedInEach(situation: Situation): Turn | undefined {
  const { running, session, nowMs, language } = situation;
  const { undo, justSet } = session;
  const isOld = justSet === undefined || nowMs - justSet.atMs > STILL_MEANT_MS;
  const isOfAHold = undo?.of === 'change' && OF_A_HOLD.has(undo.by);
  if (running === undefined || undo === undefined || isOld || !isOfAHold) return undefined;
  const [exercise] = changedSince(undo.run, running);
  const before = beforeThat(undo, situation);
  if (exercise === undefined || before === undefined) return undefined;
  const there = { ...situation, running: before };
  if (lastStepMs(undo, situation) !== 0 && (undo.by === 'longer' || undo.by === 'shorter'))
    return eachHoldTurn(undo.by, there);
  const { holdMs } =
    exercisesOf(running.run, language.routines, language.stretches)[exercise] ?? {};
  return holdMs === undefined
    ? undefined
    : changeHolds({ said: `PT${holdMs / 1_000}S` }, there, running);
}
