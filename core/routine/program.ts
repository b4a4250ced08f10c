import type { Routine, Stretch } from '../../models/content.js';
import type { Talk } from './talk.js';
import type { Exercise, Side } from './timeline.js';

export const HOLD_LIMITS_MS = { min: 5_000, max: 300_000 } as const;
export const MAX_SETS = 5;

/** What a person can choose about a routine. */
export interface Choice {
  /** A routine's id, or a stretch's for that stretch alone. */
  id: string;
  /** Stretches in an order of their own, instead of the routine's. */
  stretches?: readonly string[] | undefined;
  /** What was asked of it beyond its name. */
  ask?: Ask | undefined;
  /** For every stretch, in ms; without it, each stretch's own. */
  holdMs?: number | undefined;
  sets?: number | undefined;
  /** Exercises, counted from 0 over all sets, with a hold of their own, in ms. */
  changes?: readonly HoldChange[] | undefined;
  /** How much is said, by the stretch's id; everything if not set. */
  talk?: Readonly<Record<string, Talk>> | undefined;
  /** Stretches that the person hasn't done yet, by id. */
  unknown?: readonly string[] | undefined;
  /** The easier way of each stretch is told. */
  easier?: boolean | undefined;
  /** The next steps that were taken up, by id. */
  further?: readonly string[] | undefined;
  /** A bell marks each hold, */
  bell?: boolean | undefined;
  /** and nothing else is said in it. */
  justBell?: boolean | undefined;
  /** The last five seconds of each hold are counted aloud. */
  countDown?: boolean | undefined;
  /** Stretches that are skipped in a routine. If that leaves none, all of them are done. */
  leaveOut?: readonly string[] | undefined;
  /** Stretches that are skipped this time only. */
  skipped?: readonly string[] | undefined;
  /** Stretches that are done on their first side alone this time, by id. */
  oneSided?: readonly string[] | undefined;
}

/** What somebody asks of a routine: how long, how many, in which order. */
export interface Ask {
  /** How long it takes in all, in ms. */
  ms?: number | undefined;
  /** So many stretches. */
  count?: number | undefined;
  /** The stretch that comes first, by id. */
  first?: string | undefined;
  /** Begin with the stretch of this number, from 1; -1 is the last, -2 the last two. */
  from?: number | undefined;
  /** Without these stretches, by id, this time. */
  without?: string[] | undefined;
  /** These stretches instead of the routine's, in this order, by id. */
  only?: string[] | undefined;
  /** This stretch so many times, by id, one after another. */
  often?: { stretch: string; sets: number } | undefined;
}

export interface HoldChange {
  exercise: number;
  holdMs: number;
}

/** The stretches of a choice in order; empty for an unknown id. */
export function exercisesOf(
  choice: Choice,
  routines: readonly Routine[],
  stretches: readonly Stretch[],
): Exercise[] {
  const all = choice.stretches ?? routines.find(({ id }) => id === choice.id)?.stretches ?? [];
  const { leaveOut = [], skipped = [] } = choice;
  const wanted = all.filter((id) => !leaveOut.includes(id) && !skipped.includes(id));
  const ids = all.length === 0 ? [choice.id] : wanted.length === 0 ? all : wanted;
  const known = new Map(stretches.map((stretch) => [stretch.id, inItsWay(stretch, choice)]));
  const round = ids.flatMap((id) => known.get(id) ?? []);
  const exercises = Array.from({ length: choice.sets ?? 1 }, (_, index) => index + 1).flatMap(
    (set) =>
      round.flatMap((stretch) =>
        turnsOf(stretch, choice, all).map((side) => ({
          stretch,
          holdMs: choice.holdMs ?? stretch.holdMs,
          set,
          ...(side && { side }),
          easier: choice.easier ?? false,
          talk: (stretch.notice ? undefined : choice.talk?.[stretch.id]) ?? 'full',
          isNew: choice.unknown?.includes(stretch.id) ?? false,
        })),
      ),
  );
  const changed = new Map(choice.changes?.map(({ exercise, holdMs }) => [exercise, holdMs]));
  return exercises.map((exercise, index) => ({
    ...exercise,
    holdMs: changed.get(index) ?? exercise.holdMs,
  }));
}

/** A stretch the usual way, or with the steps in it that somebody took up. */
export function inItsWay(stretch: Stretch, { further = [] }: Pick<Choice, 'further'>): Stretch {
  const taken = stretch.further?.filter(({ id }) => further.includes(id)) ?? [];
  let now = stretch;
  for (const step of taken) if ('way' in step) now = { ...now, ...step.way };
  return now;
}

/**
 * How often one round does a stretch, and on which side each time. If a person says how long to
 * hold, or asks for just one set of a stretch by itself, it is one hold, or one on each side.
 */
function turnsOf(
  { id, passes, sides }: Stretch,
  { holdMs, sets, ask, oneSided }: Choice,
  routine: readonly string[],
): (Side | undefined)[] {
  const its: readonly Side[] = oneSided?.includes(id) ? ['first'] : ['first', 'other'];
  const pass = sides ? its : [undefined];
  const isAsked = holdMs !== undefined || (sets !== undefined && routine.length === 0);
  const often = ask?.often?.stretch === id ? ask.often.sets : undefined;
  const times = often ?? (isAsked ? 1 : passes);
  return Array.from({ length: times }, () => pass).flat();
}

/** The longest hold of a stretch, in ms. */
export function longestHoldMs({ notice }: Stretch): number {
  return notice?.maxHoldMs ?? HOLD_LIMITS_MS.max;
}
