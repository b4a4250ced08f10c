import type { Language, PromptId } from '../../models/languages.js';
import { spokenDuration } from '../speech/durations.js';
import { fill } from '../speech/text.js';
import type { Choice } from './program.js';
import type { Exercise } from './timeline.js';

const MINUTE_MS = 60_000;
/** Getting into a pose, and out of it, takes about as long as this; less where it was explained before. */
const AROUND_MS = { first: 18_000, again: 10_000 } as const;

function aboutMs(exercises: readonly Exercise[]): number {
  return exercises.reduce((sum, { holdMs, set, side }) => {
    const isAgain = set > 1 || side === 'other';
    return sum + holdMs + AROUND_MS[isAgain ? 'again' : 'first'];
  }, 0);
}

/** How much of an outline is said: `brief` leaves out the holds; `named` names a stretch by itself, which wasn't named just before. */
export type Outlined = 'full' | 'brief' | 'named';

/** "Three stretches, one minute each, about four minutes": what people want to know first. */
export function outlineOf(
  { holdMs, sets = 1, ask }: Choice,
  exercises: readonly Exercise[],
  how: Outlined,
  language: Language,
): string {
  const { words, prompts } = language;
  const [first] = exercises;
  if (first === undefined) return '';
  const stretches = exercises.filter(({ side }) => side !== 'other');
  const count = stretches.filter(isNext).length / sets;
  // Several times through, it lasts longer than was asked for once.
  const wishedMs = sets > 1 ? undefined : ask?.ms;
  const isWish = holdMs !== undefined || sets > 1;
  const alike = exercises.every(({ holdMs, side }) => holdMs === first.holdMs && !side);
  const values = {
    stretch: first.stretch.name,
    count: words.cardinal(count),
    sets: words.cardinal(sets),
    hold: spokenDuration(first.holdMs, words, 1),
    holds: words.cardinal(stretches.length),
    total: spokenDuration(
      wishedMs ?? Math.max(1, Math.round(aboutMs(exercises) / MINUTE_MS)) * MINUTE_MS,
      words,
    ),
  };
  const isOne = exercises.every(({ stretch }) => stretch === first.stretch);
  const isTimed = wishedMs !== undefined;
  const brief = how === 'brief' || first.talk !== 'full';
  const few = isTimed || (brief && !isWish);
  const prompt =
    isOne && how === 'named'
      ? namedPrompt({
          isTimed,
          sided: first.side !== undefined,
          sets: stretches.length,
          holds: exercises.length,
        })
      : isOne && first.side
        ? sidesPrompt(few, stretches.length)
        : promptFor({ isOne, alike, brief: few, sets, holds: exercises.length });
  return fill(prompts[prompt].say[0], values);
}

/** Of one stretch, by its name. */
function namedPrompt({
  isTimed,
  sided,
  sets,
  holds,
}: {
  isTimed: boolean;
  sided: boolean;
  sets: number;
  holds: number;
}): PromptId {
  if (isTimed) return 'planTimed';
  if (sided) return sets > 1 ? 'planSidesSets' : 'planSides';
  return holds === 1 ? 'planHold' : 'planHolds';
}

/** Another stretch, rather than one more pass of the same. */
function isNext({ stretch, set }: Exercise, index: number, all: readonly Exercise[]): boolean {
  const before = all[index - 1];
  return before?.stretch !== stretch || before.set !== set;
}

/** Of one stretch that has sides. */
function sidesPrompt(brief: boolean, times: number): PromptId {
  if (times > 1) return 'outlineSidesSets';
  return brief ? 'outlineSidesBrief' : 'outlineSides';
}

function promptFor({
  isOne,
  alike,
  brief,
  sets,
  holds,
}: {
  isOne: boolean;
  alike: boolean;
  brief: boolean;
  sets: number;
  holds: number;
}): PromptId {
  if (isOne && brief) return holds === 1 ? 'outlineHoldBrief' : 'outlineHoldsBrief';
  if (isOne) return holds === 1 ? 'outlineHold' : 'outlineHolds';
  if (sets > 1) return alike && !brief ? 'outlineSets' : 'outlineSetsBrief';
  return brief || !alike ? 'outlineBrief' : 'outline';
}
