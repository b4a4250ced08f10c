import * as v from 'valibot';
import { SPEEDS } from '../speech/pace.js';
import { holdLength, runSchema } from './session.js';

/** A routine that was broken off is offered again for a day. */
const KEPT_FOR_MS = 86_400_000;
const TWO_WEEKS_MS = 14 * 86_400_000;
const SCREENED_FOR_MS = 365 * 86_400_000;
/** Rounds of a week, at five a day and more. */
const MAX_ROUNDS = 50;

/** In ms since 1970, as far as a Date reaches. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));

/** What is kept about a person, and nothing more. Dates are ISO days. */
const person = v.object({
  schema: v.literal(1),
  /** The day of the first welcome. */
  welcomed: v.string(),
  /** The day of the first routine, on which the safety words were spoken. */
  stretched: v.optional(v.string()),
  /** The day on which the question about health was last answered with no; nothing else of it is kept. */
  screened: v.optional(v.string()),
  /** Where a routine was broken off, in ms from its start; when, in ms since 1970; and how much was held by then. */
  place: v.fallback(
    v.optional(v.object({ run: runSchema, placeMs: time, keptMs: time, heldMs: time })),
    undefined,
  ),
  /** How often each stretch was heard to its end, and when last, by its id. */
  practice: v.fallback(
    v.optional(v.record(v.string(), v.object({ times: time, lastMs: time }))),
    undefined,
  ),
  /** The preferred hold, in ms. */
  holdMs: v.fallback(v.optional(holdLength), undefined),
  /** How fast is spoken, if not as usual. */
  speed: v.fallback(v.optional(v.picklist(SPEEDS)), undefined),
  /** Whether the easier way is wanted. */
  easier: v.fallback(v.optional(v.boolean()), undefined),
  /** Stretches that are left out of routines, by id. */
  leaveOut: v.fallback(v.optional(v.array(v.string())), undefined),
  /** The week's plan that runs: when it was started, in ms since 1970. */
  plan: v.fallback(v.optional(v.object({ startedMs: time })), undefined),
  /** The day on which the offer at a launch was refused. */
  refused: v.optional(v.string()),
  /** A wish about how much is said. */
  talkWish: v.fallback(v.optional(v.picklist(['less', 'more'])), undefined),
  /** Rounds that were heard to their end: when, in ms since 1970, and how long was held. The latest last. */
  rounds: v.fallback(
    v.optional(v.pipe(v.array(v.object({ ms: time, heldMs: time })), v.maxLength(MAX_ROUNDS))),
    undefined,
  ),
});

export type Person = v.InferOutput<typeof person>;

/** Where people are kept. All calls reject when the store cannot be reached. */
export interface PersonStore {
  /** `version` is to be given back with `save`; 0 for somebody who is not there. */
  load(id: string): Promise<{ person: Person | undefined; version: number }>;
  /** False, and nothing saved, if somebody else saved since that version. */
  save(id: string, person: Person, version: number): Promise<boolean>;
  erase(id: string): Promise<void>;
}

/** What was kept by an older version, a step at a time up to the schema of today. */
const MIGRATIONS: Readonly<Record<number, (old: object) => object>> = {
  /** Before there was a schema, only the two days were kept. */
  0: (old) => ({ ...old, schema: 1 }),
};

const ofAnySchema = v.looseObject({ schema: v.optional(v.number(), 0) });

/** A stored item; one that is not ours counts as a person not met yet. */
export function parsePerson(attributes: unknown): Person | undefined {
  const stored = v.safeParse(ofAnySchema, attributes);
  if (!stored.success) return undefined;
  const migrate = MIGRATIONS[stored.output.schema];
  if (migrate) return parsePerson(migrate(stored.output));
  const parsed = v.safeParse(person, attributes);
  return parsed.success ? parsed.output : undefined;
}

/** Whether the question about health was answered within the year before the day `today`. */
export function isScreened(person: Person | undefined, today: string): boolean {
  const since = Date.parse(today) - Date.parse(person?.screened ?? '');
  return since >= 0 && since < SCREENED_FOR_MS;
}

/** An offer that was refused rests for two weeks. */
export function isOfferResting({ refused = '' }: Person, today: string): boolean {
  return Date.parse(today) - Date.parse(refused) < TWO_WEEKS_MS;
}

/** Whether the last round was two weeks ago or more. */
export function isComingBack({ rounds = [] }: Person, nowMs: number): boolean {
  const last = rounds.at(-1);
  return last !== undefined && nowMs - last.ms >= TWO_WEEKS_MS;
}

/** The place that is worth offering: not older than a day. */
export function keptPlace(person: Person | undefined, nowMs: number): Person['place'] {
  const place = person?.place;
  return place && nowMs - place.keptMs < KEPT_FOR_MS ? place : undefined;
}

export type Place = NonNullable<Person['place']>;
export type Round = NonNullable<Person['rounds']>[number];

/** The person after one more round of these stretches; the same one, sent twice, is counted once. */
export function withRound(person: Person, round: Round, stretches: readonly string[]): Person {
  if (person.rounds?.some(({ ms }) => ms === round.ms)) return person;
  const practised = [...new Set(stretches)].map((id) => {
    const times = (person.practice?.[id]?.times ?? 0) + 1;
    return [id, { times, lastMs: round.ms }] as const;
  });
  return {
    ...person,
    rounds: [...(person.rounds ?? []), round].slice(-MAX_ROUNDS),
    refused: undefined,
    practice: { ...person.practice, ...Object.fromEntries(practised) },
  };
}
