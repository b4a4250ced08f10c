import type { RoutineMove } from '../../memory/session.js';
import { holdLeftMs, holdSpan, isWayOut, worthKeeping } from '../../routine/playback.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { farewell, routineTurn } from './narrate.js';
import { at, back, onward, placeWords, type Running, runningOf, withRunning } from './running.js';

/** "Previous" said so early in a stretch means the one before it. */
const JUST_BEGUN_MS = 10_000;

export function pauseTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { timeline, placeMs } = running;
    const leftMs = holdLeftMs(timeline, worthKeeping(timeline, placeMs));
    const values = placeWords(running, situation.language);
    const turn = promptTurn(leftMs > 0 ? 'paused' : 'pausedOnTheWayOut', situation, values);
    return { ...turn, session: { ...turn.session, offer: { yes: back(running) } } };
  });
}

/** Back into the pose; at the edge between two stretches, simply on. */
export function resumeTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { move, placeMs, starts } = running;
    const atEdge = starts.some(({ startMs }) => startMs === placeMs);
    return routineTurn(atEdge ? at(move, placeMs) : back(running), situation);
  });
}

export function timeLeftTurn(situation: Situation): Turn {
  return withRunning(situation, (running) =>
    routineTurn(onward(running, { id: 'leadTimeLeft' }), situation),
  );
}

export function whereTurn(situation: Situation): Turn {
  return withRunning(situation, (running) =>
    routineTurn(onward(running, { id: 'leadWhere' }), situation),
  );
}

export function nextTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { move, starts, current } = running;
    const next = starts[current + 1];
    if (next) return jump(running, at(move, next.startMs), situation);
    const turn = promptTurn('lastOneSkipped', situation);
    const { id, holdMs, sets } = move;
    const again = { kind: 'routine', id, holdMs, sets } as const;
    const undo = back(running, 'leadUndo');
    const offer = { yes: again, no: farewell };
    return { ...turn, session: { ...turn.session, offer, undo, playback: undefined } };
  });
}

export function previousTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { move, starts, current, placeMs } = running;
    const startMs = starts[current]?.startMs ?? 0;
    const justBegun = placeMs - startMs < JUST_BEGUN_MS;
    const target = justBegun ? (starts[current - 1]?.startMs ?? 0) : startMs;
    return jump(running, at(move, target), situation);
  });
}

export function startOverTurn(situation: Situation): Turn {
  const { playback } = situation.session;
  if (playback === undefined) return promptTurn('nothingRunning', situation);
  const running = runningOf(situation);
  const fromStart = at(playback.move, undefined);
  return running ? jump(running, fromStart, situation) : routineTurn(fromStart, situation);
}

/** "Wait": on the way into or out of a pose there is more time; in a hold it is a pause. */
export function waitTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    if (!situation.narrating) return stillPausedTurn(running, situation);
    if (running.cue.kind === 'hold') return pauseTurn(situation);
    return routineTurn(onward(running, { id: 'leadWait' }), situation);
  });
}

function stillPausedTurn(running: Running, situation: Situation): Turn {
  const turn = promptTurn('stillPaused', situation);
  const { session } = turn;
  const { last } = situation.session;
  return { ...turn, session: { ...session, last, offer: { yes: back(running) } } };
}

/** "I'm there", while being guided: what is left of the gap is cut. */
export function inPlaceTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { move, cue, timeline, starts, current } = running;
    if (cue.kind === 'hold') return whereTurn(situation);
    if (!isWayOut(cue)) {
      const { startMs } = holdSpan(timeline, starts[current]?.startMs ?? 0);
      return routineTurn(at(move, startMs, { id: 'leadReady' }), situation);
    }
    const next = starts[current + 1];
    return routineTurn(next ? at(move, next.startMs) : onward(running, undefined), situation);
  });
}

/** Goes elsewhere, and remembers the way back. */
export function jump(running: Running, target: RoutineMove, situation: Situation): Turn {
  const turn = routineTurn(target, situation);
  return { ...turn, session: { ...turn.session, undo: back(running, 'leadUndo') } };
}
