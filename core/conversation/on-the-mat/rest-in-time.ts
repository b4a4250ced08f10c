import { holdLeftMs, holdSpan, isWayOut } from '../../routine/playback.js';
import { HOLD_LIMITS_MS } from '../../routine/program.js';
import { type Running, runningAt } from '../../routine/running.js';
import { spokenDuration } from '../../speech/durations.js';
import type { Situation, Turn } from '../turn.js';
import { requestedHoldMs, type Slot } from '../wishes.js';
import { holdOf, lengthTurn, shorterTurn, withHolds } from './changes.js';
import { waitTurn } from './controls.js';
import { onward, withChangeBack } from './enter.js';
import { inPassing } from './in-passing.js';
import { restored } from './restored.js';
import { staying } from './settings.js';

/** A hold that is cut short is still worth getting into. */
const SHORTEST_MS = 10_000;

/** "I've only got two minutes" in a routine: shorter holds from here on. More time than is left means a break. */
export function restInTimeTurn(ms: number, running: Running, situation: Situation): Turn {
  const { timeline, placeMs, current, starts } = running;
  const restMs = timeline.totalMs - placeMs;
  if (ms >= restMs) return waitTurn(situation);
  const isOut = isWayOut(running.cue);
  const holds = starts.flatMap(({ startMs }, exercise) => {
    if (exercise < current || (isOut && exercise === current)) return [];
    const hold = holdSpan(timeline, startMs);
    const lengthMs = hold.endMs - hold.startMs;
    const leftMs = exercise === current ? holdLeftMs(timeline, placeMs) : lengthMs;
    return [{ exercise, heldMs: lengthMs - leftMs, leftMs }];
  });
  const holdsMs = holds.reduce((sum, { leftMs }) => sum + leftMs, 0);
  const share = Math.max(0, (ms - (restMs - holdsMs)) / holdsMs);
  const changes = holds.map(({ exercise, heldMs, leftMs }) => ({
    exercise,
    holdMs: Math.max(
      HOLD_LIMITS_MS.min,
      Math.round(heldMs + Math.min(leftMs, Math.max(SHORTEST_MS, leftMs * share))),
    ),
  }));
  const run = withHolds(running, changes);
  const ahead = runningAt({ ...running, run }, situation.language) ?? running;
  const total = spokenDuration(ahead.timeline.totalMs - placeMs, situation.language.words);
  const turn = inPassing('restInTime', situation, { total }, ahead);
  const done = withChangeBack(running, staying(turn, ahead), situation, 'rest');
  return { ...done, session: { ...done.session, order: 'time' } };
}

/**
 * "Two more minutes, then I'm done": never a break; if less is left, so much is told. Undefined
 * where nothing is under way.
 */
export function finishInTurn(time: Slot | undefined, situation: Situation): Turn | undefined {
  const { running, session } = situation;
  if (running === undefined || session.starting) return undefined;
  const { undo } = session;
  // "No, four minutes in all" is of the holds as they were.
  const from = (undo?.by === 'rest' && restored(undo, running, situation)) || running;
  const there = { ...situation, running: from };
  const ms = time && requestedHoldMs(time.said);
  const leftMs = from.timeline.totalMs - from.placeMs;
  return ms === undefined || ms >= leftMs
    ? onward(from, { id: 'leadWholeTime' }, there)
    : restInTimeTurn(ms, from, there);
}

/** "Make it shorter, like two minutes": what is longer than the hold itself is the time for all that is left. */
export function shortenedTurn(
  { by, to }: { by: Slot | undefined; to: Slot | undefined },
  situation: Situation,
): Turn {
  const { running, session } = situation;
  const meant = to ?? by;
  const ms = (meant && requestedHoldMs(meant.said)) ?? 0;
  const hold = running && !session.starting ? holdOf(running) : undefined;
  if (hold && ms > hold.endMs - hold.startMs)
    return finishInTurn(meant, situation) ?? shorterTurn(undefined, situation);
  return to ? lengthTurn(to, situation) : shorterTurn(by, situation);
}
