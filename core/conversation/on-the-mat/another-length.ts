import { isRoutine, routineOf, stretchOf } from '../../content.js';
import type { Wish } from '../../memory/move.js';
import type { Person } from '../../memory/person.js';
import { ROUTINE_LIMITS_MS } from '../../routine/planner.js';
import { HOLD_LIMITS_MS } from '../../routine/program.js';
import type { Decision, Situation } from '../turn.js';
import { requestedHoldMs, type Slot } from '../wishes.js';
import { startOf } from './start.js';
import { planTurn } from './whole-time.js';

type Way = 'shorter' | 'longer';

/** What "shorter" and "longer" make of a length, without a number. */
const SHARE = { shorter: 1 / 2, longer: 3 / 2 } as const satisfies Record<Way, number>;
const HOLD_STEP_MS = 5_000;
const TIME_STEP_MS = 60_000;

interface Meant {
  routine?: Slot | undefined;
  /** By so much. */
  by?: Slot | undefined;
  /** So long from then on. */
  to?: Slot | undefined;
  /** "Twice as long". */
  times?: number | undefined;
}

/**
 * "Shorter", "do them again but shorter" where nothing is under way: of what is about to start, was
 * offered or was done last, the time in all if one was asked for, or else each hold. Undefined in a
 * routine, after a warning, and of what isn't for everyone.
 */
export function anotherLength(
  way: Way,
  { routine, by, to, times = 1 }: Meant,
  person: Person | undefined,
  situation: Situation,
): Decision | undefined {
  const { session, running, language } = situation;
  const { starting, playback, quiet } = session;
  const isUnderWay = (running || playback?.state === 'narrating') && !starting;
  const wish = routine?.id === undefined ? wishMeant(situation) : asNamed(routine.id);
  if (isUnderWay || (quiet && !starting) || stretchOf(wish.id, language)?.notice) return undefined;
  const share = times > 1 ? times : SHARE[way];
  const much = { by: lengthOf(by), to: lengthOf(to), share };
  const other = lengthened(wish, way, much, person, situation);
  return starting || routine?.id !== undefined
    ? startOf(other, situation)
    : planTurn(other, person, situation);
}

function asNamed(id: string): Wish {
  return { kind: 'routine', id };
}

function wishMeant({ session, language }: Situation): Wish {
  const { starting, offer, playback } = session;
  if (starting?.kind === 'routine') return starting;
  if (offer?.yes?.kind === 'routine') return offer.yes;
  const { id = language.defaults.routine, holdMs, sets, ask } = playback?.run ?? {};
  return { kind: 'routine', id, holdMs, sets, ask };
}

/** In ms; undefined where no length was understood. */
function lengthOf(slot: Slot | undefined): number | undefined {
  return slot && requestedHoldMs(slot.said);
}

function lengthened(
  wish: Wish,
  way: Way,
  { by, to, share }: { by: number | undefined; to: number | undefined; share: number },
  person: Person | undefined,
  { language }: Situation,
): Wish {
  const { id, ask } = wish;
  const changed = (ms: number) => {
    if (to !== undefined) return to;
    return by === undefined ? ms * share : ms + (way === 'longer' ? by : -by);
  };
  const [first = id] = routineOf(id, language)?.stretches ?? [];
  const usualMs = person?.holdMs ?? stretchOf(first, language)?.holdMs ?? HOLD_LIMITS_MS.min;
  const nowMs = wish.holdMs ?? usualMs;
  // "Cut it down to five minutes": no hold gets shorter by that.
  const isOfAll = (to ?? 0) > (way === 'shorter' ? nowMs : HOLD_LIMITS_MS.max);
  const inAllMs = ask?.ms ?? (isOfAll && isRoutine(wish, language) ? to : undefined);
  if (inAllMs !== undefined) {
    const { holdMs: _, ...others } = wish;
    const ms = within(ROUTINE_LIMITS_MS, changed(inAllMs), TIME_STEP_MS);
    return { ...(isOfAll ? others : wish), ask: { ...ask, ms }, told: undefined };
  }
  const isBare = way === 'shorter' && by === undefined && to === undefined;
  // "That's too long", of what was made longer, goes back no further than to the usual.
  const leastMs = isBare && nowMs > usualMs ? usualMs : 0;
  const holdMs = within(HOLD_LIMITS_MS, Math.max(leastMs, changed(nowMs)), HOLD_STEP_MS);
  return { ...wish, holdMs, told: undefined };
}

function within({ min, max }: { min: number; max: number }, ms: number, stepMs: number): number {
  return Math.min(Math.max(Math.round(ms / stepMs) * stepMs, min), max);
}
