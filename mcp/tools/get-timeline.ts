import * as v from 'valibot';
import type { Mind } from '../../core/assistant/ask.js';
import { canCoach, nameFor } from '../../core/assistant/choices.js';
import { noticeBefore, roundOf, roundTimeline } from '../../core/assistant/rounds.js';
import { fields } from '../prose.js';
import { SCREEN_URI } from '../resources/uris.js';
import { roundFields, wishOf } from './fields.js';
import type { Tool } from './tool.js';

const cue = v.object({
  start_ms: v.number(),
  end_ms: v.number(),
  kind: v.picklist(['opening', 'setup', 'gap', 'hold', 'release', 'close']),
  stretch: v.string(),
  set: v.number(),
  side: v.optional(v.pipe(v.picklist(['first', 'other']), v.description(fields.side))),
  text: v.optional(v.string()),
});
const output = v.object({
  text: v.pipe(v.string(), v.description(fields.text)),
  routine: v.string(),
  name: v.string(),
  hold_seconds: v.optional(v.number()),
  sets: v.optional(v.number()),
  minutes: v.optional(v.number()),
  total_ms: v.number(),
  cues: v.array(cue),
});

export function getTimeline({ language, words }: Mind) {
  const input = v.object(roundFields({ language, words }), words.noSuchStretch);
  return {
    name: 'get_timeline',
    input,
    output,
    screen: SCREEN_URI,
    answer({ routine, ...wish }) {
      const round = roundOf(routine, wishOf(wish), language, words);
      if ('refused' in round) return round;
      const { totalMs, cues } = roundTimeline(round, language);
      const notice = noticeBefore(round, language);
      const { hold_seconds, sets, minutes } = wish;
      return {
        text: notice
          ? `${notice.text} ${notice.ask}`
          : canCoach(round.id, { language, words }, round.ask?.ms),
        routine: round.id,
        name: nameFor(round.id, language),
        ...(hold_seconds !== undefined && { hold_seconds }),
        ...(sets !== undefined && { sets }),
        ...(minutes !== undefined && { minutes }),
        total_ms: totalMs,
        cues: cues.map(({ startMs, endMs, kind, stretch, set, side, text }) => ({
          start_ms: startMs,
          end_ms: endMs,
          kind,
          stretch,
          set,
          ...(side && { side }),
          ...(text !== undefined && { text }),
        })),
      };
    },
  } satisfies Tool<typeof input, typeof output>;
}
