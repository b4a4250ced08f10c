import type { AssistantWords } from '../../models/assistant.js';
import type { Stretch } from '../../models/content.js';
import type { Language, PromptId } from '../../models/languages.js';
import { stretchOf } from '../content.js';
import { nextNameOf } from '../routine/lead-ins.js';
import { ROUTINE_LIMITS_MS } from '../routine/planner.js';
import { stretchStarts } from '../routine/playback.js';
import { HOLD_LIMITS_MS, MAX_SETS } from '../routine/program.js';
import type { Cue, Side, Timeline } from '../routine/timeline.js';
import { outlineFor, timelineOf } from '../routine/timelines.js';
import { pick } from '../routine/variety.js';
import { spokenDuration } from '../speech/durations.js';
import { fill } from '../speech/text.js';
import { idFor } from './choices.js';
import { fittedRound, type Round, unknownIn } from './fitting.js';

/** What may be asked of a round beyond its name. */
export interface RoundWish {
  /** For every stretch, in ms; without it, each stretch's own. */
  holdMs?: number | undefined;
  sets?: number | undefined;
  /** How long all of it should take, in ms, instead of a hold and sets. */
  totalMs?: number | undefined;
}

/** Why a round can't be had, and what can, to be spoken. */
export interface Refused {
  refused: string;
}

/** A round by whatever somebody calls it; the limits are those of the skill. */
export function roundOf(
  named: string,
  { holdMs, sets, totalMs }: RoundWish,
  language: Language,
  words: AssistantWords,
): Round | Refused {
  const refuse = (prompt: PromptId) => ({ refused: asking(prompt, language) });
  const id = idFor(named, language);
  if (id === undefined) return { refused: words.noSuchStretch };
  if (holdMs !== undefined && holdMs < HOLD_LIMITS_MS.min) return refuse('holdTooShort');
  if (holdMs !== undefined && holdMs > HOLD_LIMITS_MS.max) return refuse('holdTooLong');
  if (sets !== undefined && (sets < 1 || sets > MAX_SETS)) return refuse('setsUnclear');
  const { notice } = stretchOf(id, language) ?? {};
  const isMore = (holdMs ?? 0) > (notice?.maxHoldMs ?? 0) || (sets ?? 1) > 1;
  if (notice && (isMore || totalMs !== undefined))
    return { refused: `${notice.tooMuch.say} ${notice.tooMuch.ask}` };
  if (totalMs !== undefined && (holdMs ?? sets) !== undefined) return { refused: words.holdOrTime };
  if (totalMs !== undefined && totalMs < ROUTINE_LIMITS_MS.min) return refuse('timeTooShort');
  if (totalMs !== undefined && totalMs > ROUTINE_LIMITS_MS.max) return refuse('timeTooLong');
  return (holdMs ?? sets) === undefined ? fittedRound(id, totalMs, language) : { id, holdMs, sets };
}

/** What a prompt says, and asks. */
function asking(id: PromptId, { prompts }: Language): string {
  const { say, ask = '' } = { ask: undefined, ...prompts[id] };
  return `${pick(say, 0)} ${ask}`.trim();
}

/** What comes before a start: how long it is, and who should ask a doctor first. */
export interface Notice {
  text: string;
  /** Said, and asked, before the text leads anywhere. */
  ask: string;
}

/** The notice before a round; undefined for one so gentle that it needs none. */
export function noticeBefore(round: Round, language: Language): Notice | undefined {
  const stretch = stretchOf(round.id, language);
  if (stretch?.gentle) return undefined;
  if (stretch?.notice) return { text: stretch.notice.say, ask: stretch.notice.ask };
  const { say, ask = '' } = { ask: undefined, ...language.prompts.notice };
  return { text: `${outlineFor(round, language)} ${pick(say, 0)}`.trim(), ask };
}

/** The timeline of a round: with its plan and its safety words, the same each time. */
export function roundTimeline(round: Round, language: Language): Timeline {
  return timelineOf({ ...round, unknown: unknownIn(round, language) }, language, true);
}

/** One stretch of a round, to be coached in a turn of its own. */
export interface CoachedStep {
  /** From 1. */
  step: number;
  steps: number;
  stretch: Stretch;
  /** Of a stretch that is done on one side and then on the other. */
  side?: Side;
  /** The way in, how long to hold, the way out, and what comes next: to be spoken. */
  text: string;
  /** The way into the pose alone. */
  wayIn: string;
  /** Time to get there, in ms, before the hold. */
  gapMs: number;
  holdMs: number;
  /** What may be said in the hold, at so many ms after it began. */
  during: { atMs: number; text: string }[];
  /** The way out. */
  wayOut: string;
  /** When to stop. */
  stop: string;
  /** What comes after it, by name. */
  next?: string;
}

/** A step of a round; refused if it has no such step. */
export function stepOf(
  round: Round,
  step: number,
  language: Language,
  words: AssistantWords,
): CoachedStep | Refused {
  const told = { ...round, told: true, unknown: unknownIn(round, language) };
  const timeline = timelineOf(told, language, false);
  const starts = stretchStarts(timeline);
  const here = starts[step - 1];
  const stretch = stretchOf(here?.stretch, language);
  if (here === undefined || stretch === undefined) {
    const count = language.words.cardinal(starts.length);
    return { refused: fill(words.noSuchStep, { count }) };
  }
  const after = starts[step];
  const cues = timeline.cues.filter(
    ({ startMs }) => startMs >= here.startMs && startMs < (after?.startMs ?? timeline.totalMs),
  );
  const holds = cues.filter(({ kind }) => kind === 'hold');
  const holdStartMs = holds[0]?.startMs ?? 0;
  const holdMs = msOf(holds);
  const stop = pick(language.prompts.safety.say, 0);
  const parts = { wayIn: wordsOf(cues, 'setup'), wayOut: wordsOf(cues, 'release'), holdMs };
  const next = after && nextNameOf(after, here, language);
  return {
    step,
    steps: starts.length,
    stretch,
    ...(here.side && { side: here.side }),
    text: textOf({ ...parts, next, stop: step === 1 ? stop : '' }, language, words),
    ...parts,
    gapMs: msOf(cues.filter(({ kind }) => kind === 'gap')),
    during: holds.flatMap(({ startMs, text }) =>
      text === undefined ? [] : [{ atMs: startMs - holdStartMs, text }],
    ),
    stop,
    ...(next !== undefined && { next }),
  };
}

function textOf(
  {
    wayIn,
    wayOut,
    holdMs,
    next,
    stop,
  }: { wayIn: string; wayOut: string; holdMs: number; next: string | undefined; stop: string },
  language: Language,
  words: AssistantWords,
): string {
  const hold = fill(words.hold, { hold: spokenDuration(holdMs, language.words, 1) });
  const release = wayOut === '' ? '' : fill(words.afterHold, { release: wayOut });
  const onward = next === undefined ? words.last : fill(words.next, { name: next });
  return [wayIn, stop, hold, release, onward].filter((part) => part !== '').join(' ');
}

function wordsOf(cues: readonly Cue[], kind: Cue['kind']): string {
  return cues.flatMap((cue) => (cue.kind === kind ? (cue.text ?? []) : [])).join(' ');
}

function msOf(cues: readonly Cue[]): number {
  return cues.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
}
