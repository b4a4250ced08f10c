import { drawings, readyOf } from '../../models/drawings/drawings.js';
import type { Language } from '../../models/languages.js';
import { nextNameOf } from '../routine/lead-words.js';
import { holdAround, isWayOut, type PlayedCue, stretchStarts } from '../routine/playback.js';
import type { Timeline } from '../routine/timeline.js';
import { fill } from '../speech/text.js';
import { type Heading, headingOf } from './heading.js';

/** What the screen shows until `endMs` after the narration began. */
export interface Step extends Heading {
  endMs: number;
  /** The id of a drawing. */
  drawing: string;
  words: string;
  /** The words leave then: they were heard, and stood for four seconds at least. */
  wordsEndMs: number;
  phase: string;
  next: string;
  /** On the way into a pose and in its hold, the seconds are shown that are left of it. */
  stage: 'ready' | 'hold' | 'out';
  /** When the way or the hold ends, and how long it is in all, in ms. */
  untilMs: number;
  wholeMs: number;
  /** Which of the round's exercises it is, from 0. */
  dot: number;
}

/** For reading at a glance. */
const WORDS_MS = 4_000;

/**
 * The narration's cues as steps of a screen; when all are done, that is a step of its own. The
 * timeline is the whole round's.
 */
export function stepsOf(
  cues: readonly PlayedCue[],
  timeline: Pick<Timeline, 'cues'>,
  language: Language,
): Step[] {
  const beginMs = cues[0]?.startMs ?? 0;
  const starts = stretchStarts(timeline);
  const steps: Step[] = [];
  let words = '';
  let wordsEndMs = 0;
  cues.forEach((cue, index) => {
    if (cue.text !== undefined) {
      words = cue.text;
      wordsEndMs = Math.max(cue.endMs, cue.startMs + WORDS_MS) - beginMs;
    }
    const [stage, startMs, untilMs] = stageOf(cues, index);
    const step = {
      ...shown(cue, language),
      endMs: cue.endMs - beginMs,
      words,
      wordsEndMs,
      phase: phaseOf(cue, language),
      next: nextOf(cues, index, language),
      stage,
      untilMs: Math.max(0, untilMs - beginMs),
      wholeMs: Math.max(1, untilMs - startMs),
      dot: Math.max(
        0,
        starts.findLastIndex(({ startMs }) => startMs <= cue.originMs),
      ),
    };
    const before = steps.at(-1);
    if (before && isSame(before, step)) before.endMs = step.endMs;
    else steps.push(step);
  });
  const last = steps.at(-1);
  if (last === undefined) return [];
  const { done } = language.screen;
  return [...steps, { ...last, phase: done, next: '', endMs: last.endMs + 1 }];
}

function shown(cue: PlayedCue, language: Language): Heading & Pick<Step, 'drawing'> {
  const { stretch, kind } = cue;
  const isOnTheWayIn = kind !== 'hold' && !isWayOut(cue);
  const drawing = isOnTheWayIn ? readyOf(stretch) : stretch;
  return { ...headingOf(cue, language), drawing: Object.hasOwn(drawings, stretch) ? drawing : '' };
}

function phaseOf(cue: PlayedCue, { screen }: Language): string {
  if (cue.kind === 'hold') return screen.hold;
  return isWayOut(cue) ? screen.out : screen.ready;
}

function nextOf(cues: readonly PlayedCue[], index: number, language: Language): string {
  const here = cues[index];
  const later = cues
    .slice(index)
    .find(
      ({ stretch, set, side }) =>
        stretch !== here?.stretch || set !== here?.set || side !== here?.side,
    );
  if (later === undefined || here === undefined) return language.screen.last;
  return fill(language.screen.next, { stretch: nextNameOf(later, here, language) });
}

/** What a cue belongs to, and when that begins and ends. */
function stageOf(
  cues: readonly PlayedCue[],
  index: number,
): [stage: Step['stage'], startMs: number, endMs: number] {
  if (cues[index]?.kind === 'hold') {
    const [first, last] = holdAround(cues, index);
    return ['hold', cues[first]?.startMs ?? 0, cues[last]?.endMs ?? 0];
  }
  const [startMs, endMs] = wayIn(cues, index);
  return [endMs > startMs ? 'ready' : 'out', startMs, endMs];
}

/** When the way into a pose that a cue belongs to begins and ends; 0 and 0 elsewhere. */
function wayIn(cues: readonly PlayedCue[], index: number): [number, number] {
  const isWayIn = (at: number) => {
    const cue = cues[at];
    return cue !== undefined && cue.kind !== 'hold' && !isWayOut(cue);
  };
  if (!isWayIn(index)) return [0, 0];
  let [first, after] = [index, index];
  while (isWayIn(first - 1)) first -= 1;
  while (isWayIn(after)) after += 1;
  const isToHold = cues[after]?.kind === 'hold';
  return isToHold ? [cues[first]?.startMs ?? 0, cues[after]?.startMs ?? 0] : [0, 0];
}

function isSame(one: Step, other: Step): boolean {
  return one.words === other.words && one.phase === other.phase && one.name === other.name;
}
