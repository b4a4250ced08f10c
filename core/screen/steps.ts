import { drawings, readyOf } from '../../models/drawings/drawings.js';
import type { Language } from '../../models/languages.js';
import { sideNameOf } from '../content.js';
import { nextNameOf } from '../routine/lead-ins.js';
import { holdAround, isWayOut } from '../routine/playback.js';
import type { Cue } from '../routine/timeline.js';
import { fill } from '../speech/text.js';

/** What the screen shows until `endMs` after the narration began. */
export interface Step {
  endMs: number;
  name: string;
  /** The id of a drawing. */
  drawing: string;
  words: string;
  phase: string;
  next: string;
  /** A hold with its end and its length, in ms; the seconds that are left are shown. */
  untilHoldEnds: boolean;
  holdEndMs: number;
  holdMs: number;
}

/** The narration's cues as steps of a screen; when all are done, that is a step of its own. */
export function stepsOf(cues: readonly Cue[], language: Language): Step[] {
  const beginMs = cues[0]?.startMs ?? 0;
  const steps: Step[] = [];
  let words = '';
  cues.forEach((cue, index) => {
    words = cue.text ?? words;
    const [holdStartMs, holdEndMs] = holdOf(cues, index);
    const step = {
      ...shown(cue, language),
      endMs: cue.endMs - beginMs,
      words,
      phase: phaseOf(cue, language),
      next: nextOf(cues, index, language),
      untilHoldEnds: cue.kind === 'hold',
      holdEndMs: holdEndMs - beginMs,
      holdMs: Math.max(1, holdEndMs - holdStartMs),
    };
    const before = steps.at(-1);
    if (before && isSame(before, step)) before.endMs = step.endMs;
    else steps.push(step);
  });
  const last = steps.at(-1);
  if (last === undefined) return [];
  return [...steps, { ...last, phase: language.screen.done, next: '', endMs: last.endMs + 1 }];
}

function shown(cue: Cue, language: Language): Pick<Step, 'name' | 'drawing'> {
  const { stretch, kind } = cue;
  const name = sideNameOf(cue, language);
  const isOnTheWayIn = kind !== 'hold' && !isWayOut(cue);
  const drawing = isOnTheWayIn ? readyOf(stretch) : stretch;
  return { name: fill(name, {}), drawing: Object.hasOwn(drawings, stretch) ? drawing : '' };
}

function phaseOf(cue: Cue, { screen }: Language): string {
  if (cue.kind === 'hold') return screen.hold;
  return isWayOut(cue) ? screen.out : screen.ready;
}

function nextOf(cues: readonly Cue[], index: number, language: Language): string {
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

/** When the hold begins and ends that a cue belongs to; 0 and 0 outside of holds. */
function holdOf(cues: readonly Cue[], index: number): [number, number] {
  if (cues[index]?.kind !== 'hold') return [0, 0];
  const [first, last] = holdAround(cues, index);
  return [cues[first]?.startMs ?? 0, cues[last]?.endMs ?? 0];
}

function isSame(one: Step, other: Step): boolean {
  return one.words === other.words && one.phase === other.phase && one.name === other.name;
}
