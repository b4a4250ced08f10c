import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import { stretchOf } from '../../core/content.js';
import { dayOf } from '../../core/conversation/calendar.js';
import { inThisRound } from '../../core/conversation/on-the-mat/stands-for.js';
import { upToNow } from '../../core/conversation/on-the-mat/underway.js';
import type { Search } from '../../core/conversation/search.js';
import type { Situation } from '../../core/conversation/turn.js';
import type { Slot } from '../../core/conversation/wishes.js';
import { withoutFuture } from '../../core/memory/not-yet.js';
import type { Change } from '../../core/memory/people.js';
import type { Person } from '../../core/memory/person.js';
import { parseSession, type Session } from '../../core/memory/session.js';
import { time } from '../../core/memory/time.js';
import { stopClock, UTTERANCE_MS } from '../../core/routine/running.js';
import { languageOf } from '../../models/languages.js';
import { localeId, locales } from '../../models/locales.js';
import type { Alexa } from './alexa/alexa.js';
import { isTouched } from './apl/touch.js';
import { hasScreen } from './envelope.js';
import type { Ports } from './ports.js';
import { searchIn } from './search.js';
import { fitsOneResponse } from './ssml.js';
import { type TimeLeft, timeLeft } from './time-left.js';

/** A request in our own words, worked out once. */
export interface Asked<SlotName extends string = never> {
  situation: Situation;
  /** A slot that was filled. */
  slot: (name: SlotName) => Slot | undefined;
  person: PersonAtHand;
  /** Alexa's own services. */
  alexa: Alexa;
  /** Whether the device shows documents. */
  hasScreen: boolean;
  /** Finds answers to questions in free words. */
  search: () => Promise<Search>;
}

/** The person speaking. A request without a user recalls nobody and saves nothing. */
export interface PersonAtHand {
  /** Whether anything about them can outlive the conversation. */
  keeps: boolean;
  recall(): Promise<Person | undefined>;
  /** The same, for where it matters that the store could not be reached. */
  lookUp(): Promise<Person | 'unreachable' | undefined>;
  /** False if it could not be saved. */
  change(change: Change): Promise<boolean>;
  /** False if it could not be erased. */
  erase(): Promise<boolean>;
  /** Whether something is kept about them, as far as this session knows. */
  isKnown(): boolean;
}

/** As many of the last letters of an id tell two devices, or two voices, apart. */
const ID_END = 12;
/** A voice that Alexa doesn't know. */
const ACCOUNT = 'account';

/** Works out what a request means: who speaks, where they are in a routine, and what they said. Its time starts here. */
export function askedOf(envelope: RequestEnvelope, ports: Ports): Asked<string> {
  const { request, session, context } = envelope;
  const locale = localeId('locale' in request ? request.locale : undefined);
  const language = languageOf(locale);
  const stampedMs = timeOf(request.timestamp);
  const nowMs = stampedMs ?? ports.now();
  const left = timeLeft(ports.uptimeMs);
  const before = parseSession(session?.attributes);
  const { playback, running, narrating } = stopClock(before.playback, stampedMs, language, {
    utteranceMs: isSpoken(request) ? UTTERANCE_MS : 0,
  });
  return {
    situation: {
      session: { ...before, playback },
      running,
      narrating,
      sessionId: (session?.sessionId ?? '').slice(-ID_END),
      speaker: speakerOf(context.System.person),
      language,
      terms: locales[locale].terms,
      emergencyNumber: locales[locale].emergencyNumber,
      nowMs,
      seed: Math.floor(ports.random() * 1_000),
      oneShot: session?.new === true && request.type === 'IntentRequest',
      isFirst: request.type === 'IntentRequest' && isUnknown(session),
      fits: fitsOneResponse,
    },
    slot: slotsIn(request, { running, language }),
    person: personAtHand(
      context.System.user?.userId,
      ports,
      left,
      { ...before, playback },
      { nowMs, language },
    ),
    alexa: ports.alexa(envelope, locale, left, ports.log),
    hasScreen: hasScreen(envelope),
    search: () => searchIn(language, ports.trained),
  };
}

/** Whether nothing was said in it, so that only the table knows what was before. */
function isUnknown(session: RequestEnvelope['session']): boolean {
  return session?.new === true || Object.keys(session?.attributes ?? {}).length === 0;
}

/** Whenever somebody is looked up, what was done by now is counted. */
function personAtHand(
  id: string | undefined,
  { people }: Ports,
  left: TimeLeft,
  session: Session,
  now: Pick<Situation, 'nowMs' | 'language'>,
): PersonAtHand {
  if (id === undefined) return NOBODY;
  const { playback: live } = session;
  let { known } = session;
  const lookUp = async () => {
    const person = await people.recall(id, left);
    if (typeof person !== 'object') return person;
    known = true;
    return upToNow(withoutFuture(person, now.nowMs), live, now);
  };
  return {
    keeps: people.keeps,
    lookUp,
    async recall() {
      const person = await lookUp();
      return person === 'unreachable' ? undefined : person;
    },
    async change(change) {
      const welcomed = known ? undefined : dayOf(now.nowMs);
      const saved = await people.change(id, left, welcomed, (person) =>
        change(upToNow(person, live, now)),
      );
      known ||= saved;
      return saved;
    },
    async erase() {
      const erased = await people.erase(id, left);
      if (erased) known = false;
      return erased;
    },
    isKnown: () => known,
  };
}

const NOBODY: PersonAtHand = {
  keeps: false,
  recall: async () => undefined,
  lookUp: async () => undefined,
  change: async () => true,
  erase: async () => true,
  isKnown: () => false,
};

const withPerson = v.object({ personId: v.pipe(v.string(), v.nonEmpty()) });

function speakerOf(person: unknown): string {
  const known = v.safeParse(withPerson, person);
  return known.success ? known.output.personId.slice(-ID_END) : ACCOUNT;
}

/** Whether it took words to ask: not a touch, nor a session that ended in silence. */
function isSpoken(request: RequestEnvelope['request']): boolean {
  if (request.type === 'SessionEndedRequest') return request.reason === 'USER_INITIATED';
  return request.type === 'IntentRequest' && !isTouched(request);
}

function timeOf(timestamp: unknown): number | undefined {
  const ms = typeof timestamp === 'string' ? Date.parse(timestamp) : undefined;
  return v.is(time, ms) ? ms : undefined;
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

/** The slots for stretches: `stretch`, `stretchb` and so on. */
const FOR_STRETCHES = /^stretch/;

function slotsIn(
  request: RequestEnvelope['request'],
  now: Pick<Situation, 'running' | 'language'>,
): (name: string) => Slot | undefined {
  const { language } = now;
  const slots = request.type === 'IntentRequest' ? (request.intent.slots ?? {}) : {};
  // A newer model can be live before its code: what only it has is words.
  const isOurs = (name: string, { id }: Slot) =>
    id !== undefined && !(FOR_STRETCHES.test(name) && stretchOf(id, language) === undefined);
  // "Do cat-camel on the floor", in a chair, says where.
  const isElsewhere = readSlot(slots.routine)?.id !== undefined;
  return (name) => {
    const slot = readSlot(Object.hasOwn(slots, name) ? slots[name] : undefined);
    if (slot === undefined || isOurs(name, slot))
      return FOR_STRETCHES.test(name) && !isElsewhere ? inThisRound(slot, now) : slot;
    const said = slot.said.replace(language.words.fillers, ' ').replace(/\s+/g, ' ').trim();
    return said === '' ? undefined : { said };
  };
}

/** More letters than are said in one breath. Of more, the beginning and the end are read: reports stand there. */
const MAX_SAID = 500;

/** A slot that was filled; undefined for an empty one, and for anything that isn't a slot. */
export function readSlot(slot: unknown): Slot | undefined {
  const parsed = v.safeParse(slotSchema, slot);
  if (!parsed.success) return undefined;
  const matches = parsed.output.resolutions?.resolutionsPerAuthority ?? [];
  const id = matches.find(({ status }) => status.code === 'ER_SUCCESS_MATCH')?.values[0]?.value.id;
  return { said: shortened(parsed.output.value).toWellFormed(), id };
}

function shortened(said: string): string {
  if (said.length <= MAX_SAID) return said;
  return `${said.slice(0, MAX_SAID / 2)} ${said.slice(1 - MAX_SAID / 2)}`;
}
