import type { GoOn, Lead, Run, Session } from '../../memory/session.js';
import { placeToTakeUp, type Running } from '../../routine/running.js';
import { didOfLead } from '../did.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { narrate } from './narrate.js';
import { back } from './way-back.js';

/** Goes on with a running routine at another place, or with a changed run. */
export interface Target {
  run?: Run;
  placeMs: number;
  lead?: Lead | undefined;
  /** What the coach did, if the lead-in doesn't tell. */
  did?: string;
}

/** Enters the running routine at a place. */
export function enter(running: Running, target: Target, situation: Situation): Turn {
  const { placeMs, lead, did = didOfLead(lead), run = running.run } = target;
  const move = { kind: 'goOn', placeMs, lead } as const;
  return narrate({ did, run, placeMs, lead, move, heldBeforeMs: running.heldMs }, situation);
}

/** On from the very place: the listener never left the pose. */
export function onward(running: Running, lead: Lead | undefined, situation: Situation): Turn {
  return enter(running, { placeMs: running.placeMs, lead }, situation);
}

/** Goes elsewhere, and remembers the way back. */
export function jump(running: Running, target: Target, situation: Situation): Turn {
  return withWayBack(running, enter(running, target, situation));
}

/** The turn, after which "undo" leads back to where the listener was. */
export function withWayBack(running: Running, turn: Turn): Turn {
  const undo = { run: running.run, placeMs: placeToTakeUp(running) };
  return { ...turn, session: { ...turn.session, undo } };
}

/** Goes on with the routine of the session, whether it runs, was paused or was heard to its end. */
export function goOnTurn(move: GoOn, situation: Situation): Turn {
  const { playback } = situation.session;
  if (playback === undefined) return promptTurn('nothingRunning', situation);
  const { placeMs, lead, screened } = move;
  const run = screened ? { ...playback.run, screened } : playback.run;
  const heldBeforeMs = heldIn(playback);
  return narrate({ did: didOfLead(lead), run, placeMs, lead, move, heldBeforeMs }, situation);
}

function heldIn(playback: NonNullable<Session['playback']>): number {
  switch (playback.state) {
    case 'narrating':
      return playback.heldBeforeMs;
    case 'standing':
      return playback.heldMs;
    case 'ended':
      return 0;
  }
}

/** Back into the pose; between two stretches, simply on. */
export function resume(running: Running, situation: Situation): Turn {
  const { placeMs, starts } = running;
  const atEdge = starts.some(({ startMs }) => startMs === placeMs);
  return enter(running, atEdge ? { placeMs } : back(running), situation);
}
