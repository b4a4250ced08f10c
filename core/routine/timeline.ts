import type { CuePools, Step, Stretch, Text } from '../../models/content.js';
import { type Bells, bellsOf } from './bells.js';
import { type HeldText, planHold } from './hold.js';
import { POSTURE_CHANGE_MS, postureChangeMs } from './posture.js';
import type { Talk } from './talk.js';
import { dealer } from './variety.js';

/**
 * `opening` is said while the listener gets down; `setup` leads into a pose;
 * `gap` is time to move; `hold` is the timed part, with and without words;
 * `release` leads out; `close` ends the routine.
 */
export type CueKind = 'opening' | 'setup' | 'gap' | 'hold' | 'release' | 'close';

/** Of a stretch that is done on both. */
export type Side = 'first' | 'other';

/** One thing said, or (without `text`) one pause. Offsets in whole ms from the start. */
export interface Cue {
  startMs: number;
  endMs: number;
  kind: CueKind;
  stretch: string;
  /** Which time round, from 1. */
  set: number;
  side?: Side;
  text?: string;
  /** Said more slowly. */
  calm?: true;
  /** Sounds instead of words. */
  sound?: 'bell';
  /** The easier way, which may have been told already. */
  isEasier?: true;
}

/** All cues of a routine, in order and without holes. */
export interface Timeline {
  totalMs: number;
  cues: readonly Cue[];
}

/** The seconds that are counted down, if they are. */
export const COUNTED = [5, 4, 3, 2, 1] as const;

/** One stretch and its hold, at its place in the routine. */
export interface Exercise {
  stretch: Stretch;
  holdMs: number;
  /** Which time round, from 1. */
  set: number;
  side?: Side;
  talk: Talk;
  /** The person hasn't done it yet. */
  isNew: boolean;
  /** The easier way is told instead of the usual one, also where less is said. */
  easier: boolean;
}

/** What is to be narrated. */
export interface Program {
  exercises: readonly Exercise[];
  pools: CuePools;
  /** How many and how long, said while the listener gets down. */
  outline?: Text | undefined;
  /** Said after it, the first time. */
  opening?: Text | undefined;
  close: CuePools['closeRoutine'];
  seed: number;
  /** How long a bell takes, in ms, if one marks each hold. */
  bellMs?: number | undefined;
  /** Holds have no words but those about safety. */
  justBell?: boolean | undefined;
  /** The last seconds of each hold, one by one, if they are counted. */
  countDown?: readonly Text[] | undefined;
}

/** What is said in the first hold of a stretch: the first time of all, who should leave it out. */
function duringFirst({ stretch, talk, isNew, easier }: Exercise): HeldText[] {
  const { during, caution } = stretch;
  const [first, ...later] = during.filter(({ isEasier }) => !(isEasier && easier));
  const warning = caution && (isNew || talk === 'full') && { ...caution, anywhere: isNew };
  return [first, warning || undefined, ...later].filter((one) => one !== undefined);
}

/** Who should leave it out is told the first time of all, however little is said. */
function warningOf({ stretch: { caution }, isNew }: Exercise): HeldText[] {
  return caution && isNew ? [{ ...caution, anywhere: true }] : [];
}

const NO_BELLS: Bells = { start: false, end: false };

/** What leads into an exercise: which one it is, or that it is the same once more. */
function leadOf({ stretch, side }: Exercise, before: Exercise | undefined) {
  if (before?.stretch !== stretch) return before === undefined ? 'first' : 'next';
  if (side === before.side) return 'again';
  return side === 'first' ? 'firstSide' : 'otherSide';
}

/** How long a text takes to say, in ms; said calmly, more. */
export type Pace = (text: string, calm?: boolean) => number;

/** Fills a template's `{names}`. */
export type Fill = (text: Text, values: Readonly<Record<string, string>>) => string;

/** Never less than this between the last word of a set-up and the hold. */
const MIN_GAP_MS = 3_000;

/**
 * Compiles a routine into cues with exact offsets. Words inside a hold are
 * part of it: the hold's cues add up to `holdMs` exactly.
 */
export function compileTimeline(program: Program, paceMs: Pace, fill: Fill): Timeline {
  const deal = dealer(program.seed);
  const cues: Cue[] = [];
  const released = new Set<string>();
  let nowMs = 0;
  /** When the last pose was left: from then on, they are on the way into its next pass. */
  let leftMs = 0;

  const add = (kind: CueKind, exercise: Exercise, ms: number, text?: string) => {
    if (ms <= 0) return;
    const { set, side } = exercise;
    const [startMs, endMs, stretch] = [nowMs, nowMs + ms, exercise.stretch.id];
    const cue: Cue =
      text === undefined
        ? { startMs, endMs, kind, stretch, set }
        : { startMs, endMs, kind, stretch, set, text };
    cues.push(side === undefined ? cue : { ...cue, side });
    nowMs = endMs;
  };
  const say = (kind: CueKind, exercise: Exercise, template: Text) => {
    const text = fill(template, { stretch: exercise.stretch.name });
    if (text.trim() !== '') add(kind, exercise, paceMs(text), text);
  };
  const isCalm = (text: string) => program.pools.breath.includes(text);
  const holdPaceMs = (text: string) => paceMs(text, isCalm(text));
  const ring = (kind: CueKind, exercise: Exercise) => {
    add(kind, exercise, program.bellMs ?? 0);
    const cue = cues.at(-1);
    if (cue) cue.sound = 'bell';
  };
  const steps = (exercise: Exercise, release: readonly Step[]) => {
    for (const { text, quietMs } of release) {
      say('release', exercise, text);
      add('release', exercise, quietMs);
    }
  };

  program.exercises.forEach((exercise, index) => {
    const { stretch, side } = exercise;
    const last = program.exercises[index - 1];
    const before = last?.stretch;
    const seenBefore = program.exercises
      .slice(0, index)
      .some((earlier) => earlier.stretch === stretch);
    const lead = leadOf(exercise, last);
    const only = program.exercises.every((other) => other.stretch === stretch);

    say('setup', exercise, only && lead === 'first' ? '{stretch}.' : deal(program.pools[lead]));
    const wayIn = side === 'other' ? stretch.sides?.change : !seenBefore && stretch.position;
    if (wayIn && exercise.talk !== 'name') say('setup', exercise, wayIn);
    const onTheWayMs = lead === 'again' ? leftMs : nowMs;
    for (const text of index === 0 ? [program.outline, program.opening] : [])
      if (text !== undefined) say('opening', exercise, text);
    const way = exercise.easier ? stretch.easier : exercise.talk === 'full' && stretch.shape;
    if (!seenBefore && way) say('setup', exercise, way);
    const changeMs =
      before === stretch
        ? (stretch.sides?.changeMs ?? POSTURE_CHANGE_MS.same)
        : postureChangeMs(before?.posture ?? 'standing', stretch.posture);
    const gapMs = Math.max(MIN_GAP_MS, changeMs - (nowMs - onTheWayMs));
    const bells =
      program.bellMs === undefined ? NO_BELLS : bellsOf(index, program.exercises.length);
    const ready = bells.start ? undefined : deal(program.pools.ready);
    const readyMs = ready === undefined ? 0 : Math.min(paceMs(ready), gapMs);
    add('gap', exercise, gapMs - readyMs);
    add('gap', exercise, readyMs, ready);

    if (bells.start) ring('hold', exercise);
    const soundMs = bells.start ? program.bellMs : undefined;
    const { countDown } = program;
    const words = program.justBell
      ? { during: seenBefore ? [] : warningOf(exercise), halfway: '', ending: '' }
      : {
          during: seenBefore
            ? [{ atMs: 0, text: deal(program.pools.breath) }]
            : duringFirst(exercise),
          halfway: deal(program.pools.halfway),
          ending: deal(program.pools.ending),
          breath: () => deal(program.pools.breath),
        };
    const texts = planHold(exercise.holdMs, { ...words, countDown, soundMs, paceMs: holdPaceMs });
    for (const { ms, text, isEasier } of texts) {
      add('hold', exercise, ms, text);
      const cue = cues.at(-1);
      if (isEasier && cue) cue.isEasier = true;
      if (text !== undefined && isCalm(text) && cue) cue.calm = true;
    }

    if (bells.end) ring('release', exercise);
    const next = program.exercises[index + 1];
    if (side === 'first' && next?.stretch === stretch && next.side === 'other') return;
    leftMs = nowMs;
    const brief = released.has(stretch.id) && stretch.release.length === 1;
    released.add(stretch.id);
    steps(exercise, brief ? [{ text: deal(program.pools.release), quietMs: 0 }] : stretch.release);
    if (index === program.exercises.length - 1) say('close', exercise, deal(program.close));
  });
  return { totalMs: nowMs, cues };
}
