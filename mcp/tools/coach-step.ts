import * as v from 'valibot';
import type { Mind } from '../../core/assistant/ask.js';
import { nameFor } from '../../core/assistant/choices.js';
import { noticeBefore, roundOf } from '../../core/assistant/rounds.js';
import { stepOf } from '../../core/assistant/steps.js';
import { sideNameOf } from '../../core/content.js';
import { fields } from '../prose.js';
import { drawingsOf } from '../resources/uris.js';
import { roundFields, wishOf } from './fields.js';
import type { Tool } from './tool.js';

const output = v.object({
  text: v.pipe(v.string(), v.description(fields.text)),
  routine: v.string(),
  phase: v.picklist(['notice', 'step']),
  step: v.number(),
  steps: v.optional(v.number()),
  stretch: v.optional(v.string()),
  name: v.string(),
  side: v.optional(v.pipe(v.picklist(['first', 'other']), v.description(fields.side))),
  get_ready_seconds: v.optional(v.number()),
  hold_seconds: v.optional(v.number()),
  during_hold: v.optional(
    v.pipe(
      v.array(v.object({ at_seconds: v.number(), say: v.string() })),
      v.description(fields.duringHold),
    ),
  ),
  after_hold: v.optional(v.string()),
  stop_if: v.string(),
  easier: v.optional(v.string()),
  who_should_skip_it: v.optional(v.string()),
  next_step: v.optional(v.number()),
  next_notice: v.optional(v.literal('heard')),
  next_name: v.optional(v.string()),
  drawing_ready: v.optional(v.pipe(v.string(), v.description(fields.drawingReady))),
  drawing: v.optional(v.pipe(v.string(), v.description(fields.drawing))),
});

const seconds = (ms: number) => Math.round(ms / 100) / 10;

export function coachStep({ language, words }: Mind) {
  const input = v.object(
    {
      ...roundFields({ language, words }),
      step: v.optional(
        v.pipe(
          v.number(words.whichStep),
          v.integer(words.whichStep),
          v.minValue(1, words.whichStep),
          v.description(fields.step),
        ),
      ),
      notice: v.optional(v.pipe(v.picklist(['heard']), v.description(fields.notice))),
    },
    words.noSuchStretch,
  );
  return {
    name: 'coach_step',
    input,
    output,
    answer({ routine, step = 1, notice, ...wish }) {
      const round = roundOf(routine, wishOf(wish), language, words);
      if ('refused' in round) return round;
      const coached = stepOf(round, step, language, words);
      if ('refused' in coached) return coached;
      const { stretch, side, stop } = coached;
      const before = noticeBefore(step === 1 ? round : { id: stretch.id }, language);
      const isDue = step === 1 || stretch.notice !== undefined;
      if (before && isDue && notice === undefined)
        return {
          text: `${before.text} ${stop} ${before.ask}`,
          routine: round.id,
          phase: 'notice',
          step,
          name: nameFor(round.id, language),
          stop_if: stop,
          next_step: step,
          next_notice: 'heard',
        };
      const { text, steps, gapMs, holdMs: heldMs, during, wayOut, next } = coached;
      return {
        text,
        routine: round.id,
        phase: 'step',
        step,
        steps,
        stretch: stretch.id,
        name: sideNameOf({ stretch: stretch.id, side }, language),
        ...(side && { side }),
        get_ready_seconds: seconds(gapMs),
        hold_seconds: seconds(heldMs),
        during_hold: during.map(({ atMs, text: say }) => ({ at_seconds: seconds(atMs), say })),
        ...(wayOut !== '' && { after_hold: wayOut }),
        stop_if: stop,
        easier: stretch.easier,
        who_should_skip_it: stretch.avoid,
        ...(next !== undefined && {
          next_step: step + 1,
          next_name: next,
        }),
        ...drawingsOf(stretch.id),
      };
    },
  } satisfies Tool<typeof input, typeof output>;
}
