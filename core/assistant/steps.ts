import type { AssistantWords } from '../../models/assistant.js';
import type { Stretch } from '../../models/content.js';
import type { Language } from '../../models/languages.js';
import { stretchOf } from '../content.js';
import { nextNameOf } from '../routine/lead-words.js';
import { stretchStarts } from '../routine/playback.js';
import type { Cue, Side } from '../routine/timeline.js';
import { timelineOf } from '../routine/timelines.js';
import { pick } from '../routine/variety.js';
import { spokenDuration } from '../speech/durations.js';
import { fill } from '../speech/text.js';
import { type Round, unknownIn } from './fitting.js';
import { noticeBefore, type Refused } from './rounds.js';

/** What is said this early in a hold says how to do it; most assistants can't speak into a silence. */
const OPENING_MS = 10_000;

/** One stretch of a round, to be coached in a turn of its own. */
export interface CoachedStep {
  /** From 1. */
  step: number;
  steps: number;
  stretch: Stretch;
  /** Of a stretch that is done on one side and then on the other. */
  side?: Side;
  /** The way in, what to do there and for how long, the way out, and what comes next: to be spoken. */
  text: string;
  /** Time to get there, in ms, before the hold. */
  gapMs: number;
  holdMs: number;
  /** What else may be said in the hold, at so many ms after it began. */
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
  const isNew = starts.findIndex((start) => start.stretch === stretch.id) === step - 1;
  const caution = stretch.caution?.text ?? '';
  const said = saidIn(cues).filter(({ text }) => text !== caution);
  const opening = said.filter(({ atMs }) => atMs < OPENING_MS);
  const holdMs = msOf(cues, 'hold');
  const hold = fill(words.hold, { hold: spokenDuration(holdMs, language.words, 1) });
  const stop = pick(language.prompts.safety.say, 0);
  const wayOut = wordsOf(cues, 'release');
  const next = after && nextNameOf(after, here, language);
  const text = [
    wordsOf(cues, 'setup'),
    ...opening.map((cue) => cue.text),
    hold,
    isNew ? caution : '',
    // With a notice, it has been said there.
    step === 1 && noticeBefore(round, language) === undefined ? stop : '',
    wayOut === '' ? '' : fill(words.afterHold, { release: wayOut }),
    next === undefined ? words.last : fill(words.next, { name: next }),
  ];
  return {
    step,
    steps: starts.length,
    stretch,
    ...(here.side && { side: here.side }),
    text: text.filter((part) => part !== '').join(' '),
    gapMs: msOf(cues, 'gap'),
    holdMs,
    during: said.slice(opening.length),
    wayOut,
    stop,
    ...(next !== undefined && { next }),
  };
}

/** What is said in a hold, at so many ms after it began. */
function saidIn(cues: readonly Cue[]): { atMs: number; text: string }[] {
  const holds = cues.filter(({ kind }) => kind === 'hold');
  const beganMs = holds[0]?.startMs ?? 0;
  return holds.flatMap(({ startMs, text }) =>
    text === undefined ? [] : [{ atMs: startMs - beganMs, text }],
  );
}

function wordsOf(cues: readonly Cue[], kind: Cue['kind']): string {
  return cues.flatMap((cue) => (cue.kind === kind ? (cue.text ?? []) : [])).join(' ');
}

function msOf(cues: readonly Cue[], kind: Cue['kind']): number {
  const those = cues.filter((cue) => cue.kind === kind);
  return those.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
}
