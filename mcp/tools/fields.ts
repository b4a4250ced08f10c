import * as v from 'valibot';
import type { Mind } from '../../core/assistant/ask.js';
import type { Reply } from '../../core/assistant/reply.js';
import type { RoundWish } from '../../core/assistant/rounds.js';
import { HOLD_LIMITS_MS, MAX_SETS } from '../../core/routine/program.js';
import { fields } from '../prose.js';

export const locale = v.optional(v.pipe(v.string(), v.description(fields.locale)));

/** Which round, and how; the limits are told in words of their own. */
export function roundFields({ language, words }: Pick<Mind, 'language' | 'words'>) {
  const [unclear] = language.prompts.holdUnclear.say;
  const [short] = language.prompts.holdTooShort.say;
  const [long] = language.prompts.holdTooLong.say;
  const [sets] = language.prompts.setsUnclear.say;
  const { timeUnclear } = language.prompts;
  const minutes = `${timeUnclear.say[0]} ${timeUnclear.ask}`;
  return {
    routine: v.pipe(v.string(words.noSuchStretch), v.description(fields.routine)),
    hold_seconds: v.optional(
      v.pipe(
        v.number(unclear),
        v.integer(unclear),
        v.minValue(HOLD_LIMITS_MS.min / 1_000, short),
        v.maxValue(HOLD_LIMITS_MS.max / 1_000, long),
        v.description(fields.holdSeconds),
      ),
    ),
    sets: v.optional(
      v.pipe(
        v.number(sets),
        v.integer(sets),
        v.minValue(1, sets),
        v.maxValue(MAX_SETS, sets),
        v.description(fields.sets),
      ),
    ),
    minutes: v.optional(v.pipe(v.number(minutes), v.description(fields.wholeMinutes))),
  };
}

/** What was asked of a round, in ms. */
export function wishOf({
  hold_seconds,
  sets,
  minutes,
}: {
  hold_seconds?: number | undefined;
  sets?: number | undefined;
  minutes?: number | undefined;
}): RoundWish {
  return {
    sets,
    holdMs: hold_seconds === undefined ? undefined : hold_seconds * 1_000,
    totalMs: minutes === undefined ? undefined : Math.round(minutes * 60_000),
  };
}

export const LEVELS = [
  'emergency',
  'crisis',
  'urgent',
  'clinician',
  'stop-stretch',
  'none',
] as const satisfies readonly Reply['level'][];

/** What comes of words and of signs. */
export const reply = v.object({
  text: v.pipe(v.string(), v.description(fields.text)),
  level: v.pipe(v.picklist(LEVELS), v.description(fields.level)),
  kind: v.picklist(['report', 'answer', 'guide', 'question']),
  did: v.pipe(v.string(), v.description(fields.did)),
  id: v.optional(v.string()),
  title: v.optional(v.string()),
  sources: v.pipe(v.array(v.string()), v.description(fields.sources)),
  next_ask: v.optional(v.pipe(v.string(), v.description(fields.nextAsk))),
  next_tool: v.optional(
    v.pipe(v.picklist(['answer_question', 'coach_step']), v.description(fields.nextTool)),
  ),
  next_id: v.optional(v.pipe(v.string(), v.description(fields.nextId))),
  next_minutes: v.optional(v.pipe(v.number(), v.description(fields.nextMinutes))),
  related: v.array(v.object({ id: v.string(), title: v.string() })),
});

export function replyAsData({ next, ...told }: Reply): v.InferOutput<typeof reply> {
  if (next === undefined) return told;
  const tool = next.kind === 'answer' ? 'answer_question' : 'coach_step';
  const { ask, id, totalMs } = next;
  return {
    ...told,
    next_ask: ask,
    next_tool: tool,
    next_id: id,
    ...(totalMs !== undefined && { next_minutes: totalMs / 60_000 }),
  };
}
