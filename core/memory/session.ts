import * as v from 'valibot';
import { isTimeZone } from '../conversation/local-time.js';
import { SPEEDS } from '../speech/pace.js';
import { goOn, MAX_LISTED, move, offer, question, rings, routine, short, spoken } from './move.js';
import { held, holdLength, placeMs, playback, run, standing } from './run.js';
import { time } from './time.js';

const MAX_TOLD = 30;

const ORDERS = ['time', 'count', 'more', 'sets', 'hold', 'reminder'] as const;
/** Changes of a routine on the way that another number corrects. */
const CHANGES = [
  'longer',
  'shorter',
  'length',
  'hold',
  'each',
  'ahead',
  'sets',
  'rest',
  'count',
] as const;

/** Everything that one conversation remembers, as it travels in the session attributes. */
const session = v.object({
  /** The answer that "tell me more" is about. */
  topic: v.optional(short),
  offer: v.optional(offer),
  /** The last words, and the question after them: what "repeat" says again, unless they told nothing (`small`). */
  said: v.optional(
    v.object({
      text: spoken,
      question: v.optional(question),
      small: v.optional(v.boolean()),
    }),
  ),
  /** The last words that told something, in place of small ones. Those of a narration (`narrated`) count only once it is over. */
  lastTold: v.optional(
    v.object({
      text: spoken,
      narrated: v.optional(v.boolean()),
      question: v.optional(question),
      offer: v.optional(offer),
    }),
  ),
  /** What has been told in this conversation, as `answer:cause` or `more:cause`. */
  told: v.optional(v.pipe(v.array(short), v.maxLength(MAX_TOLD)), []),
  /** What "the first one" and "the second one" mean. */
  choices: v.optional(v.pipe(v.array(move), v.maxLength(MAX_LISTED)), []),
  /** A notice, and "shall we start?", stand between this and its start. */
  starting: v.optional(v.variant('kind', [routine, goOn])),
  /** The routine that is or was being narrated. */
  playback: v.optional(playback),
  /** The routine that waits while somebody rests, does another stretch, or should ask a doctor first. */
  later: v.optional(standing),
  /** The way back from the last jump, or what it was before the last change or setting. */
  undo: v.optional(
    v.object({
      run,
      placeMs,
      of: v.optional(v.picklist(['jump', 'change', 'setting', 'pain']), 'jump'),
      /** What was held by then: a stretch that is taken up again, or a false alarm, has it back. */
      held: v.optional(held),
      /** What was changed, for "no, fifteen". */
      by: v.optional(v.picklist(CHANGES)),
      /** How long each hold was before it was put right, in ms: "no, just this one" leaves the others so. */
      eachMs: v.optional(holdLength),
    }),
  ),
  /** How many stretches ahead "what's next?" told last, where the clock stands still: "and after that?" goes on from there. */
  nextTold: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** The stretches of an earlier round that were named in the last turn, by id: "the last one" is of those. */
  reported: v.optional(v.pipe(v.array(short), v.maxLength(MAX_LISTED)), []),
  /** A hold, and how long it is or was made, was told in the last turn: "a bit longer" in a pause is of that. */
  holdTold: v.optional(v.boolean(), false),
  /** In which exercise it told that, by its number from 0. */
  nextToldIn: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** Requests in a row that were not understood. */
  misses: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** The setting that was changed in the last turn, and when, in ms since 1970: "no" takes it back. */
  justSet: v.optional(
    v.object({
      atMs: time,
      /** A kept hold, a bell, another setting, a change for this time alone, or a move in the round. */
      what: v.picklist(['plan', 'hold', 'bell', 'other', 'change', 'jump']),
      /** A narration goes on after it, and may end with a question of its own. */
      inPassing: v.boolean(),
    }),
  ),
  /** What the last order was about: how long in all, how many stretches, in all or after this one (`more`), how many sets, each hold, or a reminder. A bare number corrects that. */
  order: v.optional(v.picklist(ORDERS)),
  /** "What times would you like?" was asked in the last turn. */
  askedTimes: v.optional(v.boolean(), false),
  /** "Which stretches would you like in it?" was asked in the last turn, of one's own routine. */
  askedStretches: v.optional(v.boolean(), false),
  /** One's own routine was read back in the last turn: what is added or left out next is meant for it. */
  ownTold: v.optional(v.boolean(), false),
  /** The days that were told with it, by their ids. */
  askedDays: v.optional(v.pipe(v.array(short), v.maxLength(MAX_LISTED)), []),
  /** The times that were told, while the days were asked for. */
  askedAt: v.optional(v.pipe(v.array(short), v.maxLength(MAX_LISTED)), []),
  /** The person's time zone, once it was asked for. */
  timeZone: v.fallback(
    v.optional(
      v.pipe(
        short,
        v.check((zone) => isTimeZone(zone)),
      ),
    ),
    undefined,
  ),
  /** The reminders that were set in the last turn: "undo" cancels them. */
  justReminded: v.optional(rings, []),
  /** Those that they replaced: "undo" sets them again. */
  remindedBefore: v.optional(rings, []),
  /** The reminders as they were last told, for another time instead of one of them. */
  remindersTold: v.optional(rings, []),
  /** Stretches that hurt in this conversation, by id: they are skipped in it. */
  sore: v.optional(v.pipe(v.array(short), v.maxLength(MAX_LISTED)), []),
  /** What they told that they have, or had, and where their body can't get, by id: stretches that it rules out aren't begun. Never stored. */
  conditions: v.optional(v.pipe(v.array(short), v.maxLength(MAX_LISTED)), []),
  /** Those that were asked about, by id, and may be theirs: before the next start they are told to say so. */
  askedAbout: v.optional(v.pipe(v.array(short), v.maxLength(MAX_LISTED)), []),
  /** Those told in the last turn: "I was wrong" takes them back. */
  justTold: v.optional(v.pipe(v.array(short), v.maxLength(MAX_LISTED)), []),
  /** What was about to start when they felt unwell: "it's gone now" leads back to it. */
  notYet: v.optional(routine),
  /** What was about to start when a condition was told: a doctor's leave leads back to it. */
  untilADoctor: v.optional(routine),
  /** Where the routine was that a condition set aside. */
  beforeTold: v.optional(v.object({ run, placeMs, held: v.optional(held, []) })),
  /** After a warning, nothing is offered that invites to stretch. */
  quiet: v.optional(v.boolean(), false),
  /**
   * The level of the warning behind that, or that there was one in the last days (`earlier`), and
   * that this conversation began with it (`stillAbout`): no reason is kept. `passed`: it is over,
   * they say; `withdrawn`: there was nothing to it.
   */
  warned: v.optional(
    v.picklist([
      'emergency',
      'crisis',
      'urgent',
      'clinician',
      'earlier',
      'stillAbout',
      'passed',
      'withdrawn',
    ]),
  ),
  /** Since that, a doctor or a nurse has seen them and agreed. */
  doctorAgreed: v.optional(v.boolean(), false),
  /** In the days after it, nothing but a welcome was said yet. */
  welcomed: v.optional(v.boolean(), false),
  /** Whether it was told how a pause ends. */
  pauseTold: v.optional(v.boolean(), false),
  /** What the screen shows, by its token: touches of an older one are out of date. */
  screen: v.optional(short),
  /** The rounds of the last seven days, as they were when a routine began: a screen shows them at its end. */
  week: v.optional(
    v.pipe(
      v.array(v.object({ day: short, rounds: v.number(), today: v.boolean() })),
      v.maxLength(7),
    ),
    [],
  ),
  /** Whether the safety words were spoken. */
  safetyHeard: v.optional(v.boolean(), false),
  /** They stretched in another conversation: what they told then is gone. */
  metBefore: v.optional(v.boolean(), false),
  /** Whether the notice before a first routine was heard, and answered with yes. */
  noticeHeard: v.optional(v.boolean(), false),
  /** A task started it: Alexa is told when it is over. */
  task: v.optional(v.boolean(), false),
  /** "Shall we stretch?" was asked at the launch. */
  launchOffer: v.optional(v.boolean(), false),
  /** A wish about how much is said, for this conversation. */
  talkWish: v.optional(v.picklist(['less', 'more'])),
  /** What of the voice was changed last: "speak as before" is about that. */
  voiceSet: v.optional(v.picklist(['talk', 'speed'])),
  /** How fast is spoken, if not at the usual speed. */
  speed: v.optional(v.picklist(SPEEDS)),
  /** Something is kept about them: if it is gone later, they had it erased. */
  known: v.optional(v.boolean(), false),
  /** Whether it was said that something could not be saved. */
  unsavedTold: v.optional(v.boolean(), false),
});

export type Order = (typeof ORDERS)[number];
export type ChangeBy = (typeof CHANGES)[number];
export type Session = v.InferOutput<typeof session>;

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
    nextTold: 0,
    reported: [],
    holdTold: false,
    justTold: [],
    launchOffer: false,
    welcomed: false,
    justSet: undefined,
    justReminded: [],
    remindedBefore: [],
    askedTimes: false,
    askedDays: [],
    askedAt: [],
    askedStretches: false,
    ownTold: false,
    choices: [],
  };
}

/** Adds to what was told in this conversation; the oldest is forgotten first. */
export function telling(what: string, { told }: Pick<Session, 'told'>): string[] {
  return [...told.filter((one) => one !== what), what].slice(-MAX_TOLD);
}
