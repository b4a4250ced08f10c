import * as v from 'valibot';
import type { Mind } from '../../core/assistant/ask.js';
import { canCoach, nameFor } from '../../core/assistant/choices.js';
import { noticeBefore, roundOf, roundTimeline } from '../../core/assistant/rounds.js';
import { fields } from '../prose.js';
import { SCREEN_URI } from '../resources/uris.js';
import { roundFields } from './fields.js';
import type { Tool } from './tool.js';

const cue = v.object({
  start_ms: v.number(),
  end_ms: v.number(),
  kind: v.picklist(['opening', 'setup', 'gap', 'hold', 'release', 'close']),
  stretch: v.string(),
  set: v.number(),
  text: v.optional(v.string()),
});
const output = v.object({
  text: v.pipe(v.string(), v.description(fields.text)),
  routine: v.string(),
  name: v.string(),
  hold_seconds: v.optional(v.number()),
  sets: v.optional(v.number()),
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
    answer({ routine, hold_seconds, sets }) {
      const holdMs = hold_seconds === undefined ? undefined : hold_seconds * 1_000;
      const round = roundOf(routine, { holdMs, sets }, language, words);
      if ('refused' in round) return round;
      const { totalMs, cues } = roundTimeline(round, language);
      const notice = noticeBefore(round, language);
      return {
        text: notice ? `${notice.text} ${notice.ask}` : canCoach(round.id, { language, words }),
        routine: round.id,
        name: nameFor(round.id, language),
        ...(hold_seconds !== undefined && { hold_seconds }),
        ...(sets !== undefined && { sets }),
        total_ms: totalMs,
        cues: cues.map(({ startMs, endMs, kind, stretch, set, text }) => ({
          start_ms: startMs,
          end_ms: endMs,
          kind,
          stretch,
          set,
          ...(text !== undefined && { text }),
        })),
      };
    },
  } satisfies Tool<typeof input, typeof output>;
}
