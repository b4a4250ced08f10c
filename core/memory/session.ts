import * as v from 'valibot';
import { MAX_REMINDERS } from '../conversation/times-of-day.js';
import { HOLD_LIMITS_MS, MAX_SETS } from '../routine/program.js';
import { TALK } from '../routine/talk.js';
import { SPEEDS } from '../speech/pace.js';

const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

/** More cues, and longer, than any routine. */
const MAX_CUES = 10_000;
const MAX_MS = 86_400_000;
const MAX_EXERCISES = 50;
const MAX_TOLD = 30;

/** In ms. */
export const holdLength = whole(HOLD_LIMITS_MS.min, HOLD_LIMITS_MS.max);

/** Said on entering a routine at a place: which lead-in, and what it tells. */
const lead = v.variant('id', [
  v.object({
    id: v.picklist([
      'leadBack',
      'leadUndo',
      'leadTimeLeft',
      'leadWhere',
      'leadWholeTime',
      'leadRepeat',
      'leadReady',
      'leadLongest',
    ]),
  }),
  /** The change, or the new length, in ms. */
  v.object({
    id: v.picklist(['leadLonger', 'leadShorter', 'leadHold']),
    ms: whole(0, MAX_MS),
  }),
  /** Words of our own, such as the answer to a setting. */
  v.object({ id: v.literal('leadSaid'), text: v.string() }),
  v.object({
    id: v.literal('leadForm'),
    /** What it tells about the pose. */
    about: v.picklist([
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
  }),
]);

/** A routine or a stretch that somebody asks for; the rest is up to their habits. */
const wish = {
  id: v.string(),
  holdMs: v.optional(holdLength),
  sets: v.optional(whole(1, MAX_SETS)),
};

/** All that a timeline is compiled from: the same run always gives the same timeline. */
const run = v.object({
  ...wish,
  /** Chooses the wordings. */
  seed: whole(0, 1_000),
  /** How much is said, by the stretch's id. */
  talk: v.optional(v.record(v.string(), v.picklist(TALK))),
  /** How fast it is spoken, if not at the usual speed. */
  speed: v.optional(v.picklist(SPEEDS)),
  /** The easier way of each stretch is told. */
  easier: v.optional(v.boolean()),
  /** Stretches that are skipped, by id. */
  leaveOut: v.optional(v.array(v.string())),
  /** Exercises, counted from 0, with a hold of their own. */
  changes: v.optional(
    v.pipe(
      v.array(v.object({ exercise: v.pipe(v.number(), v.integer()), holdMs: holdLength })),
      v.maxLength(MAX_EXERCISES),
    ),
  ),
  /** Whether the safety words are among the cues. */
  opening: v.boolean(),
  /** The question before it was answered with no. */
  screened: v.optional(v.boolean()),
  /** A stretch was skipped: there is no praise for all of them at its end. */
  partly: v.optional(v.boolean()),
});

/** Where a run is entered, in ms from its start, and what is said first. */
const entry = { placeMs: whole(0, MAX_MS), lead: v.optional(lead) };

/** Starts a routine or a stretch. `screened`: the question before it was answered with no. */
const routine = v.object({
  kind: v.literal('routine'),
  ...wish,
  screened: v.optional(v.boolean()),
});

/** Goes on with the routine of `playback`. */
const goOn = v.object({ kind: v.literal('goOn'), ...entry, screened: v.optional(v.boolean()) });

const move = v.variant('kind', [
  v.object({ kind: v.literal('answer'), id: v.string() }),
  v.object({ kind: v.literal('more'), id: v.string() }),
  v.object({ kind: v.literal('advice'), id: v.string() }),
  v.object({ kind: v.literal('prompt'), id: v.string() }),
  v.object({ kind: v.literal('forget') }),
  v.object({ kind: v.literal('pause') }),
  v.object({ kind: v.literal('wait') }),
  v.object({ kind: v.literal('setAside') }),
  v.object({
    kind: v.literal('remind'),
    times: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))), v.maxLength(MAX_REMINDERS)),
  }),
  routine,
  goOn,
]);

/** Which round a narration belongs to: when it was started, in ms since 1970, and in which session. */
const round = v.object({ startedMs: v.pipe(v.number(), v.integer()), session: v.string() });

/** How much of each exercise's hold was heard, in ms, in the order of the run. */
const held = v.pipe(v.array(whole(0, MAX_MS)), v.maxLength(MAX_EXERCISES));

const narrating = v.object({
  state: v.literal('narrating'),
  run,
  ...entry,
  /** When its first word was heard, on Alexa's clock, in ms since 1970. */
  startedMs: v.pipe(v.number(), v.integer()),
  /** How many of the cues from there on are narrated in this response. */
  cues: whole(0, MAX_CUES),
  round,
  /** What was held before this narration. */
  held,
});

/** Something else was asked: the listener is at `placeMs`, and the clock stands still. */
const standing = v.object({
  state: v.literal('standing'),
  run,
  placeMs: whole(0, MAX_MS),
  round,
  held,
  /** "Pause": until they say otherwise, people want to be left alone. */
  paused: v.optional(v.boolean(), false),
});

/** It was heard to its end, or left with its last stretch. */
const ended = v.object({ state: v.literal('ended'), run, round, held });

const playback = v.variant('state', [narrating, standing, ended]);

/** Everything that one conversation remembers, as it travels in the session attributes. */
const session = v.object({
  /** The answer that "tell me more" is about. */
  topic: v.optional(v.string()),
  /** What "yes" leads to, and, where "no" doesn't simply decline, what that leads to. */
  offer: v.optional(v.object({ yes: v.optional(move), no: v.optional(move) })),
  /** The last words, and the question after them: what "repeat" says again. */
  said: v.optional(
    v.object({
      text: v.string(),
      question: v.optional(v.object({ ask: v.string(), reprompt: v.string() })),
    }),
  ),
  /** What has been told in this conversation, as `answer:cause` or `more:cause`. */
  told: v.optional(v.pipe(v.array(v.string()), v.maxLength(MAX_TOLD)), []),
  /** What "the first one" and "the second one" mean. */
  choices: v.optional(v.array(move), []),
  /** A question about health stands between this and its start. */
  starting: v.optional(v.variant('kind', [routine, goOn])),
  /** The routine that is or was being narrated. */
  playback: v.optional(playback),
  /** The way back from the last jump or change. */
  undo: v.optional(v.object({ run, placeMs: whole(0, MAX_MS) })),
  /** Requests in a row that were not understood. */
  misses: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** A setting was changed in the last turn: "no" takes it back. */
  justSet: v.optional(v.boolean(), false),
  /** Whether it was told how a pause ends. */
  pauseTold: v.optional(v.boolean(), false),
  /** What the screen shows, by its token: touches of an older one are out of date. */
  screen: v.optional(v.string()),
  /** Whether the safety words were spoken. */
  safetyHeard: v.optional(v.boolean(), false),
  /** Whether the question about health was answered with no. */
  screened: v.optional(v.boolean(), false),
  /** "Shall we stretch?" was asked at the launch. */
  launchOffer: v.optional(v.boolean(), false),
  /** A wish about how much is said, for this conversation. */
  talkWish: v.optional(v.picklist(['less', 'more'])),
  /** How fast is spoken, if not at the usual speed. */
  speed: v.optional(v.picklist(SPEEDS)),
  /** Whether it was said that something could not be saved. */
  unsavedTold: v.optional(v.boolean(), false),
  /** An offer was declined, and "anything else?" asked. */
  anythingElse: v.optional(v.boolean(), false),
});

/** What is kept of a routine between sessions. */
export const keptPlayback = v.variant('state', [narrating, standing]);
export const roundSchema = round;

export type Session = v.InferOutput<typeof session>;
export type SessionMove = v.InferOutput<typeof move>;
export type Wish = v.InferOutput<typeof routine>;
export type GoOn = v.InferOutput<typeof goOn>;
export type Playback = v.InferOutput<typeof playback>;
export type Narrating = v.InferOutput<typeof narrating>;
export type Standing = v.InferOutput<typeof standing>;
export type Ended = v.InferOutput<typeof ended>;
export type RoundId = v.InferOutput<typeof round>;
export type Run = v.InferOutput<typeof run>;
export type Lead = v.InferOutput<typeof lead>;
/** What a lead-in can tell about a pose. */
export type FormTopic = Extract<Lead, { id: 'leadForm' }>['about'];

/** Reads session attributes as they come back from the device; anything else is a new session. */
export function parseSession(attributes: unknown): Session {
  const parsed = v.safeParse(session, attributes);
  return parsed.success ? parsed.output : v.parse(session, {});
}

/** After something was understood and answered: what was pending is over. */
export function settled(session: Session): Session {
  return {
    ...session,
    misses: 0,
    anythingElse: false,
    launchOffer: false,
    justSet: false,
    choices: [],
  };
}

/** Adds to what was told in this conversation; the oldest is forgotten first. */
export function telling(what: string, { told }: Pick<Session, 'told'>): string[] {
  return [...told.filter((one) => one !== what), what].slice(-MAX_TOLD);
}
