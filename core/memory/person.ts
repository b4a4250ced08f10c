import * as v from 'valibot';
import { SPEEDS } from '../speech/pace.js';
import { listOf, recordOf } from './readable.js';
import { holdLength, MAX_STRETCHES, narrating, round as roundId, standing, wish } from './run.js';
import { time } from './time.js';

const HOUR_MS = 3_600_000;
/** A routine that was broken off is offered again for a day, and some hours: people come back at the same time, or somewhat later. */
const KEPT_FOR_MS = 27 * HOUR_MS;
/** Until this long after it was broken off, the next launch says that it has run out. */
const MISSED_FOR_MS = 72 * HOUR_MS;
export const TWO_WEEKS_MS = 14 * 86_400_000;
/** More voices than Alexa knows in a household. */
const MAX_SPEAKERS = 10;
const NOTICE_LASTS_MS = 365 * 86_400_000;
/** Rounds of a week, at five a day and more. */
export const MAX_ROUNDS = 50;

/** Of rounds, stretches and ms: no life is long enough for more. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e12));
/** An ISO day. */
const day = v.pipe(v.string(), v.isoDate());
/** If the day of the first welcome can't be read: long ago. */
const LONG_AGO = '2000-01-01';

const round = v.object({
  ms: time,
  heldMs: count,
  /** Which round it is; rounds of an older version have none. */
  id: v.optional(roundId),
  /** How often all of its stretches were done; none for a round that was left unfinished. */
  sets: v.optional(count, 1),
  /** The stretches that were done in it, by id. */
  done: v.optional(v.array(v.string()), []),
  /** Those whose hold was left in the middle, by id. */
  part: v.fallback(v.optional(v.array(v.string())), undefined),
  /** Those of `done` that were left before their end, by id. */
  early: v.fallback(v.optional(v.array(v.string())), undefined),
  /** When it was taken up again on a later day, and what was held and done by then. */
  takenUp: v.fallback(
    v.optional(
      v.object({
        ms: time,
        heldMs: count,
        done: v.array(v.string()),
        part: v.optional(v.array(v.string())),
      }),
    ),
    undefined,
  ),
  /** Which routine it was, and what was asked of it, for "the same again"; rounds of an older version have none. */
  of: v.fallback(v.optional(v.object(wish)), undefined),
});

/** How a person likes it. */
const settings = {
  /** The preferred hold, in ms. */
  holdMs: v.fallback(v.optional(holdLength), undefined),
  /** How fast is spoken, if not at the usual speed. */
  speed: v.fallback(v.optional(v.picklist(SPEEDS)), undefined),
  /** Whether the easier way is wanted. */
  easier: v.fallback(v.optional(v.boolean()), undefined),
  /** The next steps that were taken up, by id. */
  further: v.fallback(v.optional(listOf(v.string())), undefined),
  /** Stretches that are skipped in routines, by id. */
  leaveOut: v.fallback(v.optional(listOf(v.string())), undefined),
  /** The week's plan that runs: when it was started, in ms since 1970. */
  plan: v.fallback(v.optional(v.object({ startedMs: time })), undefined),
  /** A wish about how much is said. */
  talkWish: v.fallback(v.optional(v.picklist(['less', 'more'])), undefined),
  /** A bell marks each hold, */
  bell: v.fallback(v.optional(v.boolean()), undefined),
  /** and nothing else is said in it. */
  justBell: v.fallback(v.optional(v.boolean()), undefined),
  /** The last five seconds of a hold are counted aloud. */
  countDown: v.fallback(v.optional(v.boolean()), undefined),
  /** A routine of their own: its stretches in order, by id. */
  own: v.fallback(
    v.optional(v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(MAX_STRETCHES))),
    undefined,
  ),
};

/** Of this schema, and of older ones once they are brought up to date. */
const SCHEMA = 1;

/** What is kept about a person, and nothing more. Dates are ISO days. */
export const personSchema = v.object({
  schema: v.literal(SCHEMA),
  /** The day of the first welcome. */
  welcomed: v.union([
    day,
    v.pipe(
      v.unknown(),
      v.transform(() => LONG_AGO),
    ),
  ]),
  /** The day of the first routine, on which the safety words were spoken. */
  stretched: v.fallback(v.optional(day), undefined),
  /** The day each voice last heard the notice before a routine; the key is the end of Alexa's id for it. */
  notices: v.fallback(v.optional(recordOf(day)), undefined),
  /** The routine that is under way or was broken off, and when that was saved, in ms since 1970. */
  place: v.fallback(
    v.optional(
      v.object({
        playback: v.variant('state', [narrating, standing]),
        keptMs: time,
        /** It was offered and declined: "resume" still leads there. */
        aside: v.optional(v.boolean()),
      }),
    ),
    undefined,
  ),
  /** How often each stretch was heard to its end, and when last, by its id. */
  practice: v.fallback(v.optional(recordOf(v.object({ times: count, lastMs: time }))), undefined),
  ...settings,
  /** The day on which the offer at a launch was refused. */
  refused: v.fallback(v.optional(day), undefined),
  /** Rounds, the latest last: when they began, in ms since 1970, how long was held, and what was done. */
  rounds: v.fallback(v.optional(listOf(round)), undefined),
  /** How many rounds altogether. */
  total: v.fallback(v.optional(count), undefined),
  /** The day on which a next step was offered. */
  offeredFurther: v.fallback(v.optional(day), undefined),
  /** The last milestone that was told, in rounds. */
  milestone: v.fallback(v.optional(count), undefined),
  /** When they took a rest day, in ms since 1970. */
  restedMs: v.fallback(v.optional(time), undefined),
  /** The day until which nothing is offered; nothing of the reason is kept. */
  quietUntil: v.fallback(v.optional(day), undefined),
  /** Stretches to be left out until then, in ms since 1970; nothing of the reason is kept. */
  skipToday: v.fallback(
    v.optional(v.object({ untilMs: time, stretches: v.array(v.string()) })),
    undefined,
  ),
  /** Whether it was told how a pause ends. */
  pauseTold: v.fallback(v.optional(v.boolean()), undefined),
  /** The settings as they were before the last change, for "no" and "undo". */
  before: v.fallback(v.optional(v.object(settings)), undefined),
});

export type Person = v.InferOutput<typeof personSchema>;

/** Bring items of older versions up to date, one schema at a time. */
const MIGRATIONS: Readonly<Record<number, (old: object) => object>> = {
  /** Before there was a schema, only the two days were kept. */
  0: (old) => ({ ...old, schema: 1 }),
};

/** If the number of the schema can't be read, it is taken for the oldest: all that can be read is kept. */
const ofAnySchema = v.looseObject({
  schema: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

/** Whether a newer version of the skill kept it: it is never written over, since that would lose what it added. */
export function isNewer(attributes: unknown): boolean {
  const stored = v.safeParse(ofAnySchema, attributes);
  return stored.success && stored.output.schema > SCHEMA;
}

/** A stored item; undefined if it isn't one of ours. Of a newer one, all that can be read. */
export function parsePerson(attributes: unknown): Person | undefined {
  const stored = v.safeParse(ofAnySchema, attributes);
  if (!stored.success) return undefined;
  if (stored.output.schema > SCHEMA) return parsePerson({ ...stored.output, schema: SCHEMA });
  const migrate = MIGRATIONS[stored.output.schema];
  if (migrate) return parsePerson(migrate(stored.output));
  const parsed = v.safeParse(personSchema, attributes);
  return parsed.success ? parsed.output : undefined;
}

/** Whether a speaker heard the notice within the year before the day `today`. */
export function hasHeardNotice(
  person: Person | undefined,
  speaker: string,
  today: string,
): boolean {
  const since = Date.parse(today) - Date.parse(person?.notices?.[speaker] ?? '');
  return since >= 0 && since < NOTICE_LASTS_MS;
}

/** The person, after a speaker of that household heard the notice. */
export function withNotice(person: Person, speaker: string, today: string): Person {
  const others = Object.entries(person.notices ?? {}).filter(([other]) => other !== speaker);
  const latest = others.toSorted(([, a], [, b]) => a.localeCompare(b)).slice(1 - MAX_SPEAKERS);
  return { ...person, notices: Object.fromEntries([...latest, [speaker, today]]) };
}

/** The person, in whose name that speaker has to hear the notice again. */
export function withoutNotice(person: Person, speaker: string): Person {
  const { [speaker]: _, ...notices } = person.notices ?? {};
  return person.notices ? { ...person, notices } : person;
}

/** After a warning, nothing is offered for this long. */
export const QUIET_FOR_MS = 3 * 86_400_000;

export function isQuiet(person: Person | undefined, today: string): boolean {
  return person?.quietUntil !== undefined && today < person.quietUntil;
}

/** An offer that was refused rests for two weeks. */
export function isOfferResting({ refused = '' }: Person, today: string): boolean {
  return Date.parse(today) - Date.parse(refused) < TWO_WEEKS_MS;
}

/** The routine that is worth offering: not older than a day. */
export function keptPlace(person: Person | undefined, nowMs: number): Place | undefined {
  const place = person?.place;
  return place && nowMs - place.keptMs < KEPT_FOR_MS ? place : undefined;
}

/** Whether somebody paused or said "later" at a place that has run out in the last days; who stopped there expects nothing. */
export function hasRunOut(person: Person | undefined, nowMs: number): boolean {
  const place = person?.place;
  if (place === undefined || place.aside || place.playback.state !== 'standing') return false;
  if (!place.playback.paused) return false;
  const sinceMs = nowMs - place.keptMs;
  return sinceMs >= KEPT_FOR_MS && sinceMs < MISSED_FOR_MS;
}

export type Place = NonNullable<Person['place']>;
export type Round = NonNullable<Person['rounds']>[number];
export type Settings = Pick<Person, keyof typeof settings>;

/** Changes settings, and keeps what they were before. */
export function withSettings(person: Person, changed: Partial<Settings>): Person {
  return { ...person, ...changed, before: settingsOf(person) };
}

/** Takes the last change of settings back. */
export function withSettingsBefore({ before, ...person }: Person): Person {
  return before === undefined ? person : { ...person, ...settingsOf(before) };
}

/** All settings, also those that aren't set. */
function settingsOf(from: Settings): Settings {
  const { holdMs, speed, easier, further, leaveOut, plan, talkWish, own } = from;
  const { bell, justBell, countDown } = from;
  const usual = { holdMs, speed, easier, further, leaveOut, plan, talkWish, own };
  return { ...usual, bell, justBell, countDown };
}
