import type { RequestEnvelope, services } from 'ask-sdk-model';
import * as v from 'valibot';
import type { ReminderOutcome } from '../../../core/conversation/reminders.js';
import type { ClockTime } from '../../../core/conversation/times-of-day.js';
import { dailyRule, nextLocal } from './daily.js';

/** The reminders that the skill has set for a person. */
export interface Reminders {
  /** Sets one for each time, replacing those set before. */
  set(times: readonly ClockTime[], words: ReminderWords): Promise<ReminderOutcome>;
  list(): Promise<ClockTime[] | Exclude<ReminderOutcome, 'done'>>;
  /** Cancels all of them, or those at one time of day. */
  cancel(at?: ClockTime): Promise<ReminderOutcome>;
}

export interface ReminderWords {
  text: string;
  locale: string;
  timeZone: string;
  nowMs: number;
}

const refusal = v.object({
  statusCode: v.optional(v.number(), 0),
  response: v.optional(v.object({ code: v.optional(v.string(), '') }), {}),
});

/** For requests that give no access to Alexa's services. */
const NO_REMINDERS: Reminders = {
  set: async () => 'unsupported',
  list: async () => 'unsupported',
  cancel: async () => 'unsupported',
};

/** Alexa's Reminders API, through the SDK's client for this request. */
export async function remindersOf(envelope: RequestEnvelope): Promise<Reminders> {
  const { alexaServices } = await import('./services.js');
  const found = alexaServices(envelope);
  if (found === undefined) return NO_REMINDERS;
  const client = () => found.getReminderManagementServiceClient();
  const current = async () => (await client().getReminders()).alerts ?? [];
  const erase = async (alerts: services.reminderManagement.Reminder[]) => {
    for (const { alertToken } of alerts) if (alertToken) await client().deleteReminder(alertToken);
  };
  return {
    set: (times, words) =>
      attempt<ReminderOutcome>(async () => {
        const before = await current();
        for (const time of times) await client().createReminder(requestFor(time, words));
        await erase(before);
        return 'done';
      }),
    list: () => attempt(async () => (await current()).flatMap(timeOf)),
    cancel: (at) =>
      attempt<ReminderOutcome>(async () => {
        const all = await current();
        await erase(all.filter((one) => at === undefined || timeOf(one).includes(at)));
        return 'done';
      }),
  };
}

/** Maps refusals to outcomes. A full device also answers 401 or 403, so the code is checked first. */
async function attempt<T>(task: () => Promise<T>): Promise<T | Exclude<ReminderOutcome, 'done'>> {
  try {
    return await task();
  } catch (error) {
    const parsed = v.safeParse(refusal, error);
    const { statusCode, response } = parsed.success ? parsed.output : v.parse(refusal, {});
    if (/MAX_REMINDERS/.test(response.code)) return 'too-many';
    if (/DEVICE_NOT_SUPPORTED/.test(response.code)) return 'unsupported';
    if (statusCode === 401 || statusCode === 403) return 'needs-permission';
    return statusCode === 429 ? 'busy' : 'failed';
  }
}

function requestFor(
  time: ClockTime,
  { text, locale, timeZone, nowMs }: ReminderWords,
): services.reminderManagement.ReminderRequest {
  return {
    requestTime: new Date(nowMs).toISOString(),
    trigger: {
      type: 'SCHEDULED_ABSOLUTE',
      scheduledTime: nextLocal(time, nowMs, timeZone),
      timeZoneId: timeZone,
      recurrence: { recurrenceRules: [dailyRule(time)] },
    },
    alertInfo: { spokenInfo: { content: [{ locale, text }] } },
    pushNotification: { status: 'ENABLED' },
  };
}

function timeOf({ trigger }: services.reminderManagement.Reminder): ClockTime[] {
  return (trigger?.recurrence?.recurrenceRules ?? []).flatMap((rule) => {
    const [, hour] = /BYHOUR=(\d+)/.exec(rule) ?? [];
    const [, minute] = /BYMINUTE=(\d+)/.exec(rule) ?? [];
    return hour && minute ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` : [];
  });
}
