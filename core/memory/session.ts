import * as v from 'valibot';
import { MAX_REMINDERS } from '../conversation/schedule.js';
import { HOLD_LIMITS_MS, MAX_SETS } from '../routine/program.js';
import { TALK } from '../routine/talk.js';
import { SPEEDS } from '../speech/speed.js';

const whole = (min: number, max: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max)));

/** More cues, and longer, than any routine. */
const MAX_CUES = 10_000;
const MAX_MS = 86_400_000;
const MAX_EXERCISES = 50;

const holdLength = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(HOLD_LIMITS_MS.min),
  v.maxValue(HOLD_LIMITS_MS.max),
);

const lead = v.object({
  id: v.picklist([
    'leadBack',
    'leadUndo',
    'leadTimeLeft',
    'leadWhere',
    'leadWait',
    'leadReady',
    'leadLonger',
    'leadShorter',
    'leadLongest',
    'leadHold',
    'leadSlower',
    'leadFaster',
    'leadUsualSpeed',
    'leadForm',
  ]),
  /** What of the pose it tells. */
  about: v.optional(
    v.picklist([
      'pose',
      'hands',
      'knees',
      'spine',
      'head',
      'feel',
      'rightPlace',
      'notFeel',
      'mistake',
      'easier',
    ]),
  ),
  /** The change or the new length that it names, in ms. */
  ms: whole(0, MAX_MS),
});

const routine = v.object({
  kind: v.literal('routine'),
  id: v.string(),
  holdMs: v.optional(holdLength),
  sets: whole(1, MAX_SETS),
  /** Chooses the wordings, so that a routine is the same when it is taken up again. */
  seed: whole(0, 1_000),
  /** How much is said, by the stretch's id. */
  talk: v.optional(v.record(v.string(), v.picklist(TALK))),
  /** How fast it is spoken, if not as usual. */
  speed: v.optional(v.picklist(SPEEDS)),
  /** The easier way is told. */
  easier: v.optional(v.boolean()),
  /** Stretches that are left out. */
  leaveOut: v.optional(v.array(v.string())),
  /** Where in the routine to enter it, in ms; at its beginning if not set. */
  atMs: whole(0, MAX_MS),
  /** What is said first, on entering it there. */
  lead: v.optional(lead),
  /** Exercises, counted from 0, with a hold of their own, in ms. */
  changes: v.optional(
    v.pipe(
      v.array(v.object({ exercise: v.pipe(v.number(), v.integer()), holdMs: holdLength })),
      v.maxLength(MAX_EXERCISES),
    ),
  ),
  /** The cue of the narration at which to go on. */
  from: whole(0, MAX_CUES),
  /** Whether the safety words are among the cues. */
  opening: v.optional(v.boolean()),
  /** Its screening question was answered with no. */
  screened: v.optional(v.boolean()),
});

const move = v.variant('kind', [
  v.object({ kind: v.literal('answer'), id: v.string() }),
  v.object({ kind: v.literal('more'), id: v.string() }),
  v.object({
    kind: v.literal('followUp'),
    id: v.string(),
    aspect: v.picklist(['often', 'long', 'safe', 'why']),
  }),
  v.object({ kind: v.literal('advice'), id: v.string() }),
  v.object({ kind: v.literal('prompt'), id: v.string() }),
  v.object({ kind: v.literal('forget') }),
  v.object({
    kind: v.literal('remind'),
    times: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))), v.maxLength(MAX_REMINDERS)),
  }),
  routine,
]);

/** Everything that one conversation remembers, as it travels in the session attributes. */
const session = v.object({
  /** The answer that "tell me more" is about. */
  topic: v.optional(v.string()),
  /** What "yes" leads to, and, where "no" does not simply decline, what that leads to. */
  offer: v.optional(v.object({ yes: v.optional(move), no: v.optional(move) })),
  /** What "repeat" says again. */
  last: v.optional(move),
  /** The routine that is or was being narrated. */
  playback: v.optional(
    v.object({
      move: routine,
      /** When its first word was heard, on Alexa's clock, in ms since 1970. */
      startedMs: v.pipe(v.number(), v.integer()),
      /** Where the listener was, in ms, when something else was asked. */
      placeMs: whole(0, MAX_MS),
      /** How much of its holds was heard before this narration, or, at a place, by now; in ms. */
      heldMs: whole(0, MAX_MS),
      /** The cue of the narration before which it ended; the last one's end if not set. */
      to: whole(0, MAX_CUES),
    }),
  ),
  /** The way back from the last jump or change. */
  undo: v.optional(routine),
  /** Requests in a row that were not understood. */
  misses: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** Whether the safety words were spoken. */
  safetyHeard: v.optional(v.boolean(), false),
  /** Whether the question about health was answered with no. */
  screened: v.optional(v.boolean(), false),
  /** "Shall we stretch?" was asked at the launch. */
  launchOffer: v.optional(v.boolean(), false),
  /** A wish about how much is said, for this conversation. */
  talkWish: v.optional(v.picklist(['less', 'more'])),
  /** How fast is spoken, if not as usual. */
  speed: v.optional(v.picklist(SPEEDS)),
  /** Whether it was said that something could not be saved. */
  unsavedTold: v.optional(v.boolean(), false),
  /** An offer was declined, and "anything else?" asked. */
  anythingElse: v.optional(v.boolean(), false),
});

export const routineMove = routine;
export { holdLength };

export type Session = v.InferOutput<typeof session>;
export type SessionMove = v.InferOutput<typeof move>;
export type RoutineMove = v.InferOutput<typeof routine>;
export type Lead = v.InferOutput<typeof lead>;

/** What comes back from the device; whatever is not ours starts afresh. */
export function parseSession(attributes: unknown): Session {
  const parsed = v.safeParse(session, attributes);
  return parsed.success ? parsed.output : v.parse(session, {});
}
