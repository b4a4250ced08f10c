import * as v from 'valibot';
import { HOLD_LIMITS_MS, MAX_SETS } from '../routine/program.js';
import { TALK } from '../routine/talk.js';
import { SPEEDS } from '../speech/pace.js';
import { time } from './time.js';

const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

/** More cues, and longer, than any routine. */
const MAX_CUES = 10_000;
const MAX_MS = 86_400_000;
/** Five sets of a long routine with both sides. */
const MAX_EXERCISES = 200;

/** An id of ours: longer ones were made up. */
const id = v.pipe(v.string(), v.maxLength(200));
const ids = v.pipe(v.array(id), v.maxLength(MAX_EXERCISES));

/** In ms. */
export const holdLength = whole(HOLD_LIMITS_MS.min, HOLD_LIMITS_MS.max);

/** What has to be said before a lead-in, and after it. */
const around = {
  first: v.optional(v.pipe(v.string(), v.maxLength(300))),
  last: v.optional(v.pipe(v.string(), v.maxLength(300))),
};

/** Said on entering a routine at a place: which lead-in, and what it tells. */
const lead = v.variant('id', [
  v.object({
    id: v.picklist([
      'leadBack',
      'leadReturn',
      'leadWay',
      'leadUndo',
      'leadSide',
      'leadTimeLeft',
      'leadWhere',
      'leadNext',
      'leadWholeTime',
      'leadRepeat',
      'leadReady',
      'leadLongest',
    ]),
    ...around,
  }),
  /** The stretch so many ahead. */
  v.object({ id: v.literal('leadAfterNext'), ahead: whole(2, MAX_EXERCISES), ...around }),
  /** The change, or the new length, in ms. */
  v.object({
    id: v.picklist(['leadLonger', 'leadBreaths', 'leadShorter', 'leadThisLong', 'leadHold']),
    ms: whole(0, MAX_MS),
    ...around,
  }),
  /** Words of our own, such as the answer to a setting. */
  v.object({
    id: v.literal('leadSaid'),
    text: v.pipe(v.string(), v.maxLength(1_000)),
    /** It tells nothing that anybody would want to hear again. */
    small: v.optional(v.boolean()),
    ...around,
  }),
  v.object({
    id: v.literal('leadForm'),
    /** What it tells about the pose. */
    about: v.picklist([
      'pose',
      'hands',
      'knees',
      'spine',
      'head',
      'breath',
      'eyes',
      'shoulders',
      'feel',
      'goodFor',
      'forThat',
      'forAnother',
      'rightPlace',
      'notFeel',
      'mistake',
      'easier',
      'avoid',
    ]),
    /** It was told before in this conversation. */
    again: v.optional(v.boolean()),
    ...around,
  }),
]);

/** More stretches than any routine has. */
export const MAX_STRETCHES = 20;

/** What somebody asks of a routine: how long it takes in ms, how many stretches, in which order. */
export const ask = v.object({
  ms: v.optional(whole(0, MAX_MS)),
  count: v.optional(whole(1, MAX_STRETCHES)),
  first: v.optional(v.string()),
  from: v.optional(whole(-MAX_STRETCHES, MAX_STRETCHES)),
  without: v.optional(v.array(v.string())),
  only: v.optional(v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(MAX_STRETCHES))),
  often: v.optional(v.object({ stretch: id, sets: whole(1, MAX_SETS) })),
});

/** A routine or a stretch that somebody asks for; the rest is up to their habits. */
export const wish = {
  id,
  holdMs: v.optional(holdLength),
  sets: v.optional(whole(1, MAX_SETS)),
  ask: v.optional(ask),
};

/** All that a timeline is compiled from: the same run always gives the same timeline. */
export const run = v.object({
  ...wish,
  /** Stretches in an order of their own, instead of the routine's, by id. */
  stretches: v.optional(v.pipe(v.array(v.string()), v.maxLength(MAX_STRETCHES))),
  /** Chooses the wordings. */
  seed: whole(0, 1_000),
  /** How much is said, by the stretch's id. */
  talk: v.optional(v.record(id, v.picklist(TALK))),
  /** Stretches that the person hasn't done yet, by id: who should skip them is told, however little is said. */
  unknown: v.optional(ids),
  /** How fast it is spoken, if not at the usual speed. */
  speed: v.optional(v.picklist(SPEEDS)),
  /** The easier way of each stretch is told. */
  easier: v.optional(v.boolean()),
  /** Stretches whose easier way was asked for and told, by id: their own cue about it is quiet. */
  easierTold: v.optional(ids),
  /** The next steps that were taken up, by id. */
  further: v.optional(ids),
  /** A bell marks each hold, */
  bell: v.optional(v.boolean()),
  /** and nothing else is said in it. */
  justBell: v.optional(v.boolean()),
  /** The last five seconds of each hold are counted aloud. */
  countDown: v.optional(v.boolean()),
  /** Stretches that are skipped, by id. */
  leaveOut: v.optional(ids),
  /** All that it had, before it was cut to a few on the way. */
  all: v.optional(ids),
  /** Those that are skipped this time only: the round isn't whole. */
  skipped: v.optional(ids),
  /** Those that were skipped in the middle of it, by id: who goes back behind them doesn't come to them again. */
  passedOver: v.optional(ids),
  /** Stretches that are done on their first side alone this time, by id. */
  oneSided: v.optional(ids),
  /** Exercises, counted from 0, with a hold of their own. */
  changes: v.optional(
    v.pipe(
      v.array(v.object({ exercise: v.pipe(v.number(), v.integer()), holdMs: holdLength })),
      v.maxLength(MAX_EXERCISES),
    ),
  ),
  /** The hold of another round, in ms, if one was asked for on the way. */
  nextHoldMs: v.optional(holdLength),
  /** Whether the safety words are among the cues. */
  opening: v.boolean(),
  /** The plan and the safety words were heard: going back to the beginning doesn't say them again. */
  told: v.optional(v.boolean()),
  /** The notice before it was heard, and answered with yes. */
  noticeHeard: v.optional(v.boolean()),
  /** A stretch was skipped: there is no praise for all of them at its end, unless what was `passed` is done after all. */
  partly: v.optional(v.union([v.boolean(), v.picklist(['ordered', 'passed'])])),
});

/** A place in a run, in ms from its start. */
export const placeMs = whole(0, MAX_MS);

/** Where a run is entered, and what is said first. */
export const entry = { placeMs, lead: v.optional(lead) };

/** Which round a narration belongs to: when it was started, in ms since 1970, and in which session. */
export const round = v.object({
  startedMs: time,
  session: id,
  /** What was held of stretches before they were left out of it on the way, in ms, by id. */
  gone: v.optional(v.record(id, whole(0, MAX_MS))),
});

/** How much of each exercise's hold was heard, in ms, in the order of the run. */
export const held = v.pipe(v.array(whole(0, MAX_MS)), v.maxLength(MAX_EXERCISES));

export const narrating = v.object({
  state: v.literal('narrating'),
  run,
  ...entry,
  /** When its first word was heard, on Alexa's clock, in ms since 1970. */
  startedMs: time,
  /** How many of the cues from there on are narrated in this response. */
  cues: whole(0, MAX_CUES),
  round,
  /** What was held before this narration. */
  held,
});

/** Something else was asked: the listener is at `placeMs`, and the clock stands still. */
export const standing = v.object({
  state: v.literal('standing'),
  run,
  placeMs,
  round,
  held,
  /** "Pause": until they say otherwise, people want to be left alone. */
  paused: v.optional(v.boolean(), false),
  /** It was left in another conversation: the way into the pose is told before it goes on. */
  leftBefore: v.optional(v.boolean()),
});

/** It was heard to its end, or left with its last stretch. */
const ended = v.object({ state: v.literal('ended'), run, round, held });

export const playback = v.variant('state', [narrating, standing, ended]);

export type Playback = v.InferOutput<typeof playback>;
export type Narrating = v.InferOutput<typeof narrating>;
export type Standing = v.InferOutput<typeof standing>;
export type RoundId = v.InferOutput<typeof round>;
export type Run = v.InferOutput<typeof run>;
export type Lead = v.InferOutput<typeof lead>;
/** What a lead-in can tell about a pose. */
export type FormTopic = Extract<Lead, { id: 'leadForm' }>['about'];
