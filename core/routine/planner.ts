import type { Posture, Routine, Stretch } from '../../models/content.js';
import type { Language } from '../../models/languages.js';
import { MAX_STRETCHES, type Run } from '../memory/run.js';
import { type Ask, exercisesOf, HOLD_LIMITS_MS, type HoldChange, MAX_SETS } from './program.js';
import { timelineOf } from './timelines.js';

/** How long a routine can be asked to last, in ms. */
export const ROUTINE_LIMITS_MS = { min: 60_000, max: 1_200_000 } as const;

/** A hold that is fitted to a time is neither hurried nor endured. */
const FITTED_MS = { min: 10_000, max: 120_000 } as const;
/** Holds stretched further than this become another set instead. */
const MAX_SCALE = 1.8;
const SECOND_MS = 1_000;

/** What of a run a plan decides. */
export type Planned = Pick<Run, 'stretches' | 'changes' | 'sets'>;

/**
 * Makes a routine of what was asked: which stretches, in which order, and for how long. Those of
 * `skip` (left out, or sore) aren't among them unless that would leave none. The same run always
 * gives the same plan.
 */
export function planned(
  routine: Pick<Routine, 'stretches' | 'more' | 'lastsMs'>,
  run: Run,
  skip: readonly string[],
  language: Language,
): Planned {
  const { ask = {} } = run;
  const all = chosen(routine, ask, skip);
  const ms = ask.ms ?? (isPlain(ask) ? routine.lastsMs : undefined);
  if (ms !== undefined && ms === routine.lastsMs && isPlain(ask))
    return fittedAsAtFirst(all, ms, run, language);
  if (ms !== undefined) return fitted(all, ms, run, language);
  const isReordered = (ask.first ?? ask.count ?? ask.often) !== undefined;
  return { stretches: isReordered ? inOrder(all, language.stretches) : [...all] };
}

/** Those of a routine, and what may be added to it, by ids. */
interface Stretches {
  stretches: readonly string[];
  more?: readonly string[];
}

/** What of a routine was begun: it stays, with the holds it has. */
interface Begun {
  stretches: readonly string[];
  /** The pass through the routine that is under way, from 1. */
  set: number;
  holds: readonly HoldChange[];
}

/** The same for a routine that is under way: only what is ahead of what was begun is chosen anew. */
export function plannedFrom(
  routine: Stretches,
  run: Run,
  begun: Begun,
  language: Language,
): Planned {
  const { ask = {}, leaveOut = [], skipped = [] } = run;
  const { stretches, set, holds } = begun;
  const all = chosen(routine, { ...ask, count: MAX_STRETCHES }, [...leaveOut, ...skipped]);
  const others = all.filter((id) => !stretches.includes(id));
  const here = stretches.slice(-1);
  const withSome = (count: number) => {
    const ahead = inOrder([...here, ...others.slice(0, count)], language.stretches);
    return [...stretches.slice(0, -1), ...ahead];
  };
  const most = ask.count === undefined ? others.length : ask.count - stretches.length;
  if (ask.ms === undefined) return { stretches: withSome(Math.max(0, most)) };
  const counts = others.map((_, index) => index + 1).filter((count) => count <= most);
  const options = [
    ...[0, ...counts].map((count) => ({ stretches: withSome(count), sets: 1 })),
    ...severalSets(withSome(Math.max(0, most))),
  ].filter(({ sets }) => sets >= set);
  return best(options, ask.ms, run, language, holds);
}

/** Nothing of it changes which stretches there are. */
function isPlain({ count, first, from, without, only, often }: Ask): boolean {
  return (count ?? first ?? from ?? without ?? only ?? often) === undefined;
}

/** The stretches to choose from, the most wanted first. */
function chosen(
  { stretches, more = [] }: Stretches,
  { ms, count = 0, first, from = 1, without = [], only, often }: Ask,
  skip: readonly string[],
): string[] {
  const own: string[] = [...(only ?? stretches)].slice(from < 0 ? from : from - 1);
  const isOut = (id: string) => skip.includes(id) || without.includes(id);
  const isLonger = ms !== undefined || count > own.filter((id) => !isOut(id)).length;
  const some = [...own, ...(isLonger && only === undefined ? more : [])];
  const all = often && !some.includes(often.stretch) ? [...some, often.stretch] : some;
  const wished = first === undefined ? all : [first, ...all.filter((id) => id !== first)];
  const left = wished.filter((id) => !isOut(id));
  const wanted = left.length > 0 ? left : wished;
  return count > 0 ? wanted.slice(0, count) : wanted;
}

const ON_THE_FLOOR: readonly Posture[] = ['kneeling', 'lying'];
const OFF_THE_FLOOR: readonly Posture[] = ['sitting', 'standing'];

/** By posture, beginning with the first one's, so that nobody gets down to the floor twice. */
export function inOrder(ids: readonly string[], stretches: readonly Stretch[]): string[] {
  const postureOf = (id: string) => stretches.find((stretch) => stretch.id === id)?.posture;
  const [first = ''] = ids;
  const posture = postureOf(first);
  if (posture === undefined) return [...ids];
  const isOnTheFloor = ON_THE_FLOOR.includes(posture);
  const near = isOnTheFloor ? ON_THE_FLOOR : OFF_THE_FLOOR;
  const far = isOnTheFloor ? OFF_THE_FLOOR : ON_THE_FLOOR;
  return [...new Set([posture, ...near, ...far])].flatMap((one) =>
    ids.filter((id) => postureOf(id) === one),
  );
}

/** As many stretches, and as many sets of them, as come closest to their usual holds in that time. */
function fitted(ids: readonly string[], ms: number, run: Run, language: Language): Planned {
  const some = (count: number) => inOrder(ids.slice(0, count), language.stretches);
  const options = [
    ...ids.map((_, index) => ({ stretches: some(index + 1), sets: 1 })),
    ...severalSets(some(ids.length)),
  ];
  return best(options, ms, run, language);
}

/** In its own time a round has the stretches that it had at first: less talk is more quiet, and no further stretch. */
function fittedAsAtFirst(
  ids: readonly string[],
  ms: number,
  run: Run,
  language: Language,
): Planned {
  const first = { ...run, talk: undefined, unknown: [...ids], opening: true, told: undefined };
  const { stretches = [...ids], sets = 1 } = fitted(ids, ms, first, language);
  return best([{ stretches, sets }], ms, run, language);
}

interface Option {
  stretches: string[];
  sets: number;
}

function severalSets(stretches: string[]): Option[] {
  return Array.from({ length: MAX_SETS - 1 }, (_, index) => ({ stretches, sets: index + 2 }));
}

function best(
  options: readonly Option[],
  ms: number,
  run: Run,
  language: Language,
  kept: readonly HoldChange[] = [],
): Planned {
  const fits = options.map((option) => stretched({ ...run, ...option }, ms, language, kept));
  const [first] = fits.toSorted((a, b) => a.unusual - b.unusual);
  return first?.plan ?? {};
}

/**
 * The holds of a run, each longer or shorter by the same share but for those that are `kept`; and
 * how far that is from usual.
 */
function stretched(run: Run, ms: number, language: Language, kept: readonly HoldChange[]) {
  const plain = { ...run, holdMs: kept.length > 0 ? run.holdMs : undefined, changes: undefined };
  const exercises = exercisesOf(plain, language.routines, language.stretches);
  const allMs = sum(exercises.map(({ holdMs }) => holdMs));
  const keptMs = sum(kept.map(({ holdMs }) => holdMs));
  const usualMs = sum(exercises.slice(kept.length).map(({ holdMs }) => holdMs));
  const aroundMs = timelineOf(plain, language, run.opening).totalMs - allMs;
  const share = usualMs > 0 ? (ms - aroundMs - keptMs) / usualMs : 1;
  const holds = exercises.map(
    ({ holdMs }, exercise) => kept[exercise]?.holdMs ?? fittedMs(holdMs * share),
  );
  const restMs = ms - aroundMs - sum(holds);
  const last = exercises.findLastIndex(
    ({ side }, exercise) => side === undefined && exercise >= kept.length,
  );
  const changes = holds.map((holdMs, exercise) => ({
    exercise,
    holdMs: exercise === last ? fittedMs(holdMs + restMs) : holdMs,
  }));
  const missedMs = Math.abs(ms - aroundMs - sum(changes.map(({ holdMs }) => holdMs)));
  const isTooLong = share > MAX_SCALE ? share : 0;
  const unusual =
    missedMs > 5 * SECOND_MS ? missedMs : Math.abs(Math.log(Math.max(share, 0.01))) + isTooLong;
  const { stretches, sets = 1 } = run;
  return { unusual, plan: { stretches, changes, ...(sets > 1 && { sets }) } };
}

function fittedMs(ms: number): number {
  const whole = Math.round(ms / SECOND_MS) * SECOND_MS;
  return Math.min(Math.max(whole, FITTED_MS.min, HOLD_LIMITS_MS.min), FITTED_MS.max);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
