import * as v from 'valibot';
import { type LocaleId, locales } from '../models/locales.js';
import type { KeptSession } from '../simulator/device.js';
import { placeOf } from './place.js';

const settings = v.object({
  /** Whether the coach speaks. */
  aloud: v.fallback(v.optional(v.boolean(), true), true),
  voice: v.fallback(v.optional(v.string(), ''), ''),
  rate: v.fallback(v.optional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)), 1), 1),
  bell: v.fallback(v.optional(v.boolean(), false), false),
  vibration: v.fallback(v.optional(v.boolean(), false), false),
  /** Chosen by hand; otherwise it is worked out. */
  place: v.fallback(
    v.optional(v.custom<LocaleId>((id) => typeof id === 'string' && Object.hasOwn(locales, id))),
    undefined,
  ),
});

export type Settings = v.InferOutput<typeof settings>;

const session = v.object({
  session: v.object({ sessionId: v.string(), attributes: v.looseObject({}) }),
  /** How far it was heard, on the coach's clock, in ms since 1970. */
  heardMs: v.number(),
});

/** A conversation that was broken off, and until when it was heard. */
export interface BrokenOff {
  session: KeptSession;
  heardMs: number;
}

export function readSettings(): Settings {
  return v.parse(settings, read('settings') ?? {});
}

export function keepSettings(changed: Settings): void {
  write('settings', changed);
}

export function localeFrom({ place }: Settings): LocaleId {
  return place ?? placeOf(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages);
}

export function brokenOff(): BrokenOff | undefined {
  const parsed = v.safeParse(session, read('session'));
  return parsed.success ? parsed.output : undefined;
}

export function keepSession(now: BrokenOff | undefined): void {
  write('session', now);
}

/** Without storage, as in some private windows, nothing outlives the page. */
function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // As above.
  }
}
