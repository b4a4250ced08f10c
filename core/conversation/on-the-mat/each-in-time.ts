import type { Wish } from '../../memory/move.js';
import type { Person } from '../../memory/person.js';
import { HOLD_LIMITS_MS, MAX_SETS } from '../../routine/program.js';
import { timelineOf } from '../../routine/timelines.js';
import type { Decision, Situation } from '../turn.js';
import { requestedHoldMs, type Slot } from '../wishes.js';
import { usualId } from './asking.js';
import { runOf } from './run-of.js';
import { startOf } from './start.js';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

type Told = Partial<Record<'hold' | 'number', Slot | undefined>>;

/**
 * "Ten minutes, thirty seconds each": such holds, as often through as comes closest to that time.
 * Undefined if it isn't two lengths, or something is under way.
 */
export function eachInTimeTurn(
  told: Told,
  person: Person | undefined,
  situation: Situation,
): Decision | undefined {
  const both = inAllAndEach(told);
  const { running, session } = situation;
  if (both === undefined || (running && !session.starting)) return undefined;
  const wishes = Array.from({ length: MAX_SETS }, (_, index) => ({
    kind: 'routine' as const,
    id: usualId(situation),
    holdMs: both.eachMs,
    ...(index > 0 && { sets: index + 1 }),
  }));
  const missedMs = (wish: Wish) => Math.abs(lastingMs(wish, person, situation) - both.ms);
  const [closest] = wishes.toSorted((a, b) => missedMs(a) - missedMs(b));
  return closest && startOf(closest, situation);
}

/** Whole minutes and the seconds of a hold. They may be heard as one length, longer than any hold. */
function inAllAndEach({ hold, number }: Told): { ms: number; eachMs: number } | undefined {
  const heardMs = (hold && requestedHoldMs(hold.said)) ?? 0;
  if (heardMs <= HOLD_LIMITS_MS.max) {
    const isWhole = number !== undefined && heardMs > MINUTE_MS && heardMs % MINUTE_MS === 0;
    return isWhole ? upTo(heardMs, eachMsOf(number)) : undefined;
  }
  const eachMs = number ? eachMsOf(number) : heardMs % MINUTE_MS;
  return upTo(heardMs - (heardMs % MINUTE_MS), eachMs);
}

/** "Thirty second holds", or "one minute holds", as no hold is so short in seconds. */
function eachMsOf({ said }: Slot): number {
  const ms = Number(said) * SECOND_MS;
  return ms < HOLD_LIMITS_MS.min ? Number(said) * MINUTE_MS : ms;
}

function upTo(ms: number, eachMs: number) {
  return eachMs >= HOLD_LIMITS_MS.min && eachMs < ms ? { ms, eachMs } : undefined;
}

function lastingMs(wish: Wish, person: Person | undefined, situation: Situation): number {
  const run = runOf(wish, person, situation);
  return run ? timelineOf(run, situation.language, run.opening ?? false).totalMs : Infinity;
}
