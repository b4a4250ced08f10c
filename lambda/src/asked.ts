import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import type { Search } from '../../core/conversation/search.js';
import type { Situation } from '../../core/conversation/turn.js';
import type { Slot } from '../../core/conversation/wishes.js';
import { parseSession } from '../../core/memory/session.js';
import { time } from '../../core/memory/time.js';
import { stopClock, UTTERANCE_MS } from '../../core/routine/running.js';
import { languageOf } from '../../models/languages.js';
import { localeId, locales } from '../../models/locales.js';
import type { Alexa } from './alexa/alexa.js';
import { isTouched } from './apl/touch.js';
import { hasScreen } from './envelope.js';
import { type PersonAtHand, personAtHand } from './person-at-hand.js';
import type { Ports } from './ports.js';
import { searchIn } from './search.js';
import { slotsIn } from './slots.js';
import { fitsOneResponse } from './ssml.js';
import { timeLeft } from './time-left.js';

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
    slot: slotsIn(request, { running, session: { ...before, playback }, language }),
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
