import type { RequestEnvelope } from 'ask-sdk-model';
import { isTimeZone } from '../../../core/conversation/local-time.js';
import { type LocaleId, locales } from '../../../models/locales.js';
import type { Log } from '../telemetry/telemetry.js';
import type { TimeLeft } from '../time-left.js';

/** How long to wait for the device's settings, in ms. */
const PATIENCE_MS = 1_500;

/** The person's own zone from the device's settings; the locale's if those can't be had. */
export async function timeZoneOf(
  envelope: RequestEnvelope,
  locale: LocaleId,
  timeLeft: TimeLeft,
  log: Log,
): Promise<string> {
  const { device, apiAccessToken } = envelope.context.System;
  const usual = locales[locale].timeZone;
  if (!device?.deviceId || !apiAccessToken) return usual;
  try {
    const { alexaServices } = await import('./services.js');
    const patience = () => Math.min(PATIENCE_MS, timeLeft());
    const settings = alexaServices(envelope, patience)?.getUpsServiceClient();
    const answer = await settings?.getSystemTimeZone(device.deviceId);
    return isTimeZone(answer) ? answer : usual;
  } catch (error) {
    log('settings failed', { error: error instanceof Error ? error.name : typeof error });
    return usual;
  }
}
