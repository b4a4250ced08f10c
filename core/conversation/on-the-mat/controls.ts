import { holdLeftMs, holdSpan, isWayOut } from '../../routine/playback.js';
import { placeToTakeUp, type Running } from '../../routine/running.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { enter, jump, onward, resume, withWayBack } from './enter.js';
import { farewell, narrate } from './narrate.js';
import { back, placeWords, withRunning } from './way-back.js';

/** "Previous" this early in a stretch means the one before it. */
const JUST_BEGUN_MS = 10_000;

export function pauseTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const leftMs = holdLeftMs(running.timeline, placeToTakeUp(running));
    const values = placeWords(running, situation.language);
    const turn = promptTurn(leftMs > 0 ? 'paused' : 'pausedOnTheWayOut', situation, values);
    return { ...turn, session: { ...turn.session, offer: { yes: back(running) } } };
  });
}

export function resumeTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => resume(running, situation));
}

export function timeLeftTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => onward(running, { id: 'leadTimeLeft' }, situation));
}

export function whereTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => onward(running, { id: 'leadWhere' }, situation));
}

export function nextTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { run, starts, current } = running;
    const next = starts[current + 1];
    if (next) return jump(running, { placeMs: next.startMs, did: 'next' }, situation);
    const turn = withWayBack(running, promptTurn('lastOneSkipped', situation));
    const { id, holdMs, sets } = run;
    const offer = { yes: { kind: 'routine', id, holdMs, sets } as const, no: farewell };
    return { ...turn, session: { ...turn.session, offer, playback: undefined } };
  });
}

export function previousTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { starts, current, placeMs } = running;
    const startMs = starts[current]?.startMs ?? 0;
    const justBegun = placeMs - startMs < JUST_BEGUN_MS;
    const target = justBegun ? (starts[current - 1]?.startMs ?? 0) : startMs;
    return jump(running, { placeMs: target, did: 'previous' }, situation);
  });
}

/** "Start over", also after the end. */
export function startOverTurn(situation: Situation): Turn {
  const { session, running } = situation;
  if (session.playback === undefined) return promptTurn('nothingRunning', situation);
  const { run } = session.playback;
  const move = { kind: 'goOn', placeMs: 0 } as const;
  const turn = narrate({ did: 'start-over', run, placeMs: 0, move, heldBeforeMs: 0 }, situation);
  return running ? withWayBack(running, turn) : turn;
}

/** "Wait": on the way into or out of a pose it gives more time; in a hold it pauses. */
export function waitTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    if (!situation.narrating) return stillPausedTurn(running, situation);
    if (running.cue.kind === 'hold') return pauseTurn(situation);
    return onward(running, { id: 'leadWait' }, situation);
  });
}

function stillPausedTurn(running: Running, situation: Situation): Turn {
  const turn = promptTurn('stillPaused', situation);
  const { last } = situation.session;
  return { ...turn, session: { ...turn.session, last, offer: { yes: back(running) } } };
}

/** "I'm there" in a narration cuts the rest of the gap. */
export function inPlaceTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { cue, timeline, starts, current } = running;
    if (cue.kind === 'hold') return whereTurn(situation);
    if (!isWayOut(cue)) {
      const { startMs } = holdSpan(timeline, starts[current]?.startMs ?? 0);
      return enter(running, { placeMs: startMs, lead: { id: 'leadReady' } }, situation);
    }
    const next = starts[current + 1];
    if (next === undefined) return onward(running, undefined, situation);
    return enter(running, { placeMs: next.startMs, did: 'ready' }, situation);
  });
}
