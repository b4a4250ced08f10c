import type { RequestEnvelope } from 'ask-sdk-model';
import type { LocaleId } from '../../../models/locales.js';
import type { Log } from '../telemetry/telemetry.js';
import type { TimeLeft } from '../time-left.js';
import { type Reminders, remindersOf } from './reminders.js';
import { timeZoneOf } from './time-zone.js';

/** Alexa's own services, called on first need. */
export interface Alexa {
  reminders(): Promise<Reminders>;
  /** The person's time zone, an IANA name. */
  timeZone(): Promise<string>;
  locale: LocaleId;
}

export function alexaOf(
  envelope: RequestEnvelope,
  locale: LocaleId,
  timeLeft: TimeLeft,
  log: Log,
): Alexa {
  return {
    reminders: () => remindersOf(envelope, timeLeft),
    timeZone: () => timeZoneOf(envelope, locale, timeLeft, log),
    locale,
  };
}
