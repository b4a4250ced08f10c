import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import { dayOf } from '../../core/conversation/calendar.js';
import type { Situation } from '../../core/conversation/turn.js';
import type { Slot } from '../../core/conversation/wishes.js';
import type { Change } from '../../core/memory/people.js';
import type { Person } from '../../core/memory/person.js';
import { parseSession } from '../../core/memory/session.js';
import { type Listening, stopClock } from '../../core/routine/running.js';
import { languageOf } from '../../models/languages.js';
import { localeId, locales } from '../../models/locales.js';
import { type Alexa, alexaOf } from './alexa/alexa.js';
import type { Ports } from './ports.js';
import { fitsOneResponse } from './ssml.js';

/** A request in our own words, worked out once. */
export interface Asked<SlotName extends string = never> {
  situation: Situation;
  /** A slot that was filled. */
  slot: (name: SlotName) => Slot | undefined;
  person: PersonAtHand;
  /** Alexa's own services. */
  alexa: Alexa;
  /** A routine was heard to its end since the last request. */
  heardToEnd: boolean;
}

/** Whoever is speaking. Without a user there is nobody to recall, and nothing to keep. */
export interface PersonAtHand {
  recall(): Promise<Person | undefined>;
  /** False if it could not be saved. */
  change(change: Change): Promise<boolean>;
  /** False if it could not be erased. */
  erase(): Promise<boolean>;
}

/** Works out what a request means: who speaks, where they are in a routine, and what they said. */
export function askedOf(envelope: RequestEnvelope, ports: Ports): Asked<string> {
  const { request, session, context } = envelope;
  const locale = localeId('locale' in request ? request.locale : undefined);
  const language = languageOf(locale);
  const stampedMs = timeOf(request.timestamp);
  const nowMs = stampedMs ?? ports.now();
  const { heardToEnd, ...listening }: Listening = stopClock(
    parseSession(session?.attributes),
    stampedMs,
    language,
  );
  return {
    situation: {
      ...listening,
      language,
      terms: locales[locale].terms,
      nowMs,
      seed: Math.floor(ports.random() * 1_000),
      oneShot: session?.new === true && request.type === 'IntentRequest',
      fits: fitsOneResponse,
    },
    heardToEnd,
    slot: slotsIn(request),
    person: personAtHand(context.System.user?.userId, dayOf(nowMs), ports),
    alexa: alexaOf(envelope, locale, ports.log),
  };
}

function personAtHand(id: string | undefined, today: string, { people }: Ports): PersonAtHand {
  if (id === undefined)
    return { recall: async () => undefined, change: async () => true, erase: async () => true };
  return {
    recall: () => people.recall(id),
    change: (change) => people.change(id, today, change),
    erase: () => people.erase(id),
  };
}

function timeOf(timestamp: unknown): number | undefined {
  const ms = typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

const resolution = v.object({
  resolutionsPerAuthority: v.array(
    v.object({
      status: v.object({ code: v.string() }),
      values: v.optional(v.array(v.object({ value: v.object({ id: v.string() }) })), []),
    }),
  ),
});

const slotSchema = v.object({
  value: v.pipe(v.string(), v.nonEmpty()),
  resolutions: v.fallback(v.optional(resolution), undefined),
});

function slotsIn(request: RequestEnvelope['request']): (name: string) => Slot | undefined {
  const slots = request.type === 'IntentRequest' ? (request.intent.slots ?? {}) : {};
  return (name) => readSlot(Object.hasOwn(slots, name) ? slots[name] : undefined);
}

/** A slot that was filled; undefined for an empty one, and for anything that isn't a slot. */
export function readSlot(slot: unknown): Slot | undefined {
  const parsed = v.safeParse(slotSchema, slot);
  if (!parsed.success) return undefined;
  const matches = parsed.output.resolutions?.resolutionsPerAuthority ?? [];
  const id = matches.find(({ status }) => status.code === 'ER_SUCCESS_MATCH')?.values[0]?.value.id;
  return { said: parsed.output.value, id };
}
