import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import { locales } from '../../../models/locales.js';
import { PLAN, planDay, planTurn } from '../conversation/plan.js';
import { daysInARowTurn, progressOf, progressTurn } from '../conversation/progress.js';
import type { Asked } from './asked.js';
import { onIntents, type Ports } from './on-intents.js';

/** "How am I doing?", "how many days in a row?" */
export function onProgress(ports: Ports): RequestHandler[] {
  const turns = { ProgressIntent: progressTurn, DaysInARowIntent: daysInARowTurn } as const;
  return Object.entries(turns).map(([intent, turn]) =>
    onIntents(ports, [intent], async (asked, _, input) => {
      const { situation, userId, today } = asked;
      const person = userId === undefined ? undefined : await ports.people.recall(userId);
      const timeZone = await timeZoneOf(asked, input, ports);
      const nowMs = situation.nowMs ?? 0;
      const progress = progressOf(person?.rounds ?? [], nowMs, timeZone);
      if (person?.plan === undefined || userId === undefined) return turn(progress, situation);
      const day = planDay(person.plan.startedMs, nowMs, timeZone);
      if (day > PLAN.days) {
        await ports.people.change(userId, today, (before) => ({ ...before, plan: undefined }));
      }
      return planTurn(day, progress, situation);
    }),
  );
}

/** How long the settings are waited for, in ms. */
const PATIENCE_MS = 1_500;

/** The person's own zone from the device's settings; that of the locale if it cannot be had. */
export async function timeZoneOf(
  asked: Asked,
  input: HandlerInput,
  { log }: Ports,
): Promise<string> {
  const { serviceClientFactory, requestEnvelope } = input;
  const { device, apiAccessToken } = requestEnvelope.context.System;
  const usual = locales[asked.locale].timeZone;
  if (!serviceClientFactory || !device?.deviceId || !apiAccessToken) return usual;
  try {
    const settings = serviceClientFactory.getUpsServiceClient();
    const answer = await Promise.race([settings.getSystemTimeZone(device.deviceId), giveUp()]);
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
