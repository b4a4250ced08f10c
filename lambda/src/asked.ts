import type { HandlerInput } from 'ask-sdk-core';
import * as v from 'valibot';
import { isHeardToEnd, runningOf, stopClock } from '../../core/conversation/on-the-mat/running.js';
import type { Situation } from '../../core/conversation/turn.js';
import type { Slot } from '../../core/conversation/wishes.js';
import { parseSession } from '../../core/memory/session.js';
import { languageOf } from '../../models/languages.js';
import { type LocaleId, localeId, locales } from '../../models/locales.js';

/** A request in our own words. */
export interface Asked {
  situation: Situation;
  slot(name: string): Slot | undefined;
  userId: string | undefined;
  locale: LocaleId;
  /** A narration was heard to its end since the last request. */
  heardToEnd: boolean;
  /** The day of the request, as an ISO date. */
  today: string;
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

export function askedOf({ requestEnvelope }: HandlerInput, random: () => number): Asked {
  const { request, session, context } = requestEnvelope;
  const locale = localeId('locale' in request ? request.locale : undefined);
  const slots = request.type === 'IntentRequest' ? (request.intent.slots ?? {}) : {};
  const language = languageOf(locale);
  const before = parseSession(session?.attributes);
  const nowMs = timeOf(request.timestamp);
  const now = stopClock({ session: before, nowMs, language });
  const interrupted = before.playback?.placeMs === undefined && now.playback?.placeMs !== undefined;
  return {
    situation: {
      language,
      terms: locales[locale].terms,
      session: now,
      seed: Math.floor(random() * 1_000),
      nowMs,
      oneShot: session?.new === true && request.type === 'IntentRequest',
      narrating: interrupted && runningOf({ session: now, language }) !== undefined,
    },
    heardToEnd: interrupted && isHeardToEnd(now, language),
    slot: (name) => readSlot(Object.hasOwn(slots, name) ? slots[name] : undefined),
    userId: context.System.user?.userId,
    locale,
    today: new Date(nowMs ?? 0).toISOString().slice(0, 10),
  };
}

/** A slot that was filled; undefined for an empty one, and for what is none. */
export function readSlot(slot: unknown): Slot | undefined {
  const parsed = v.safeParse(slotSchema, slot);
  if (!parsed.success) return undefined;
  const matches = parsed.output.resolutions?.resolutionsPerAuthority ?? [];
  const id = matches.find(({ status }) => status.code === 'ER_SUCCESS_MATCH')?.values[0]?.value.id;
  return { said: parsed.output.value, id };
}

function timeOf(timestamp: unknown): number | undefined {
  const ms = typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}
