import type { AssistantWords } from '../../models/assistant.js';
import type { Language, PromptId } from '../../models/languages.js';
import { stretchOf } from '../content.js';
import { ROUTINE_LIMITS_MS } from '../routine/planner.js';
import { HOLD_LIMITS_MS, MAX_SETS } from '../routine/program.js';
import type { Timeline } from '../routine/timeline.js';
import { outlineFor, timelineOf } from '../routine/timelines.js';
import { pick } from '../routine/variety.js';
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
  const id = idFor(named, language, words);
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
