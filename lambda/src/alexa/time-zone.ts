import type { HandlerInput } from 'ask-sdk-core';
import { locales } from '../../../models/locales.js';
import type { Asked } from '../asked.js';
import type { Ports } from '../handlers/on-intents.js';

/** How long the settings are waited for, in ms. */
const PATIENCE_MS = 1_500;

/** The person's own zone from the device's settings; that of the locale if it cannot be had. */
export async function timeZoneOf(
  asked: Asked,
  { requestEnvelope }: HandlerInput,
  { log }: Ports,
): Promise<string> {
  const { device, apiAccessToken } = requestEnvelope.context.System;
  const usual = locales[asked.locale].timeZone;
  if (!device?.deviceId || !apiAccessToken) return usual;
  try {
    const { alexaServices } = await import('./services.js');
    const settings = alexaServices(requestEnvelope)?.getUpsServiceClient();
    const answer = await Promise.race([settings?.getSystemTimeZone(device.deviceId), giveUp()]);
    return isTimeZone(answer) ? answer : usual;
  } catch (error) {
    log('settings failed', { error: error instanceof Error ? error.name : typeof error });
    return usual;
  }
}

function giveUp(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS, undefined).unref();
  });
}

function isTimeZone(name: unknown): name is string {
  if (typeof name !== 'string') return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
