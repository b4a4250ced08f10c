import { isRoutine } from '../../content.js';
import type { Running } from '../../routine/running.js';
import type { Decision, Situation } from '../turn.js';
import { requestedHoldMs, type Slot } from '../wishes.js';
import { lengthTurn } from './changes.js';
import { anewIn, inAllTurn } from './order.js';
import { finishInTurn } from './rest-in-time.js';
import { restored } from './restored.js';

/**
 * "Make the whole thing ten minutes": what is longer than all of the round plans it anew, once they agree
 * to that. Right after "five minutes each", "no, the whole workout" means those five. Undefined where
 * nothing is under way.
 */
export function inAllOnTheMat(time: Slot | undefined, situation: Situation): Decision | undefined {
  const { running, session, language } = situation;
  if (running === undefined || session.starting) return undefined;
  const ms = time && requestedHoldMs(time.said);
  const before = ms === undefined ? undefined : beforeSuchHolds(ms, running, situation);
  const from = before ?? running;
  const there = { ...situation, running: from };
  // "Ten minutes in all?" "No, six for the stretches."
  const isAnswer = session.offer?.yes?.kind === 'anew' && session.offer.yes.ask?.ms !== undefined;
  const isLess = ms === undefined || ms <= usualMs(from, situation);
  if (ms === undefined || (isLess && !isAnswer)) return finishInTurn(time, there);
  if (!isRoutine(from.run, language)) return lengthTurn({ said: `PT${ms / 1_000}S` }, there);
  const isPutRight = before !== undefined || session.offer?.yes?.kind === 'anew';
  return (isPutRight ? undefined : inAllTurn(ms, there)) ?? anewIn(ms, there);
}

/** The round before each of its holds was made so long. */
function beforeSuchHolds(ms: number, running: Running, situation: Situation): Running | undefined {
  const { undo } = situation.session;
  const isMistaken = undo?.by === 'hold' && running.run.nextHoldMs === ms;
  return isMistaken ? restored(undo, running, situation) : undefined;
}

/** How long all of it lasts, without having been cut short. */
function usualMs(running: Running, situation: Situation): number {
  const { undo } = situation.session;
  const before = undo?.by === 'rest' ? restored(undo, running, situation) : undefined;
  return (before ?? running).timeline.totalMs;
}
