import type { RequestEnvelope, services } from 'ask-sdk-model';
import * as v from 'valibot';
import type { ReminderOutcome } from '../../../core/conversation/reminders.js';
import type { ClockTime } from '../../../core/conversation/times-of-day.js';
import { listOf } from '../../../core/memory/readable.js';
import type { TimeLeft } from '../time-left.js';
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

/** Kept back for taking back what was begun. */
const UNDO_MS = 1_500;

const rules = v.object({
  recurrence: v.object({ recurrenceRules: listOf(v.string()) }),
});

/** What is read of a reminder. The person can change it in the Alexa app, so that it may ring otherwise than daily. */
const reminder = v.object({
  alertToken: v.fallback(v.optional(v.string()), undefined),
  trigger: v.fallback(v.optional(rules), undefined),
});
const alerts = v.object({ alerts: v.optional(listOf(reminder), []) });

type Reminder = v.InferOutput<typeof reminder>;

/** Alexa's Reminders API, through the SDK's client for this request. */
export async function remindersOf(
  envelope: RequestEnvelope,
  timeLeft: TimeLeft,
): Promise<Reminders> {
  const { alexaServices } = await import('./services.js');
  const usual = alexaServices(envelope, () => timeLeft() - UNDO_MS);
  const undoing = alexaServices(envelope, timeLeft);
  if (usual === undefined || undoing === undefined) return NO_REMINDERS;
  const api = usual.getReminderManagementServiceClient();
  /** What was set since. Alexa is asked, since a call without an answer may have set one, too. */
  const undo = async (before: readonly Reminder[]): Promise<boolean> => {
    const again = undoing.getReminderManagementServiceClient();
    const now = await current(again);
    if (typeof now === 'string') return false;
    const known = before.map(({ alertToken }) => alertToken);
    const since = now.filter(({ alertToken }) => !known.includes(alertToken));
    return (await erase(since, again)).outcome === 'done';
  };
  return {
    async set(times, words) {
      const before = await current(api);
      if (typeof before === 'string') return before;
      const made = await settled(times.map((time) => api.createReminder(requestFor(time, words))));
      if (made.outcome !== 'done')
        return !made.changed || (await undo(before)) ? made.outcome : 'busy';
      return (await erase(before, api)).outcome === 'done' ? 'done' : 'busy';
    },
    async list() {
      const found = await current(api);
      if (typeof found === 'string') return found;
      const times = [...new Set(found.flatMap(timesOf))];
      return found.length > 0 && times.length === 0 ? 'not-daily' : times;
    },
    async cancel(at) {
      const found = await current(api);
      if (typeof found === 'string') return found;
      const meant = found.filter((one) => at === undefined || timesOf(one).includes(at));
      return told(await erase(meant, api));
    },
  };
}

type Api = services.reminderManagement.ReminderManagementServiceClient;

async function current(api: Api): Promise<Reminder[] | Refusal> {
  try {
    return v.parse(alerts, await api.getReminders()).alerts;
  } catch (error) {
    return refusalIn(error).outcome;
  }
}

/** One that is no longer there needs no deleting. */
function erase(reminders: readonly Reminder[], api: Api): Promise<Settled> {
  const tokens = reminders.flatMap(({ alertToken }) => alertToken ?? []);
  return settled(
    tokens.map((token) =>
      api.deleteReminder(token).catch((error: unknown) => {
        if (refusalIn(error).status !== 404) throw error;
      }),
    ),
  );
}

interface Settled {
  outcome: ReminderOutcome;
  /** Whether anything changed, or may have, since a call had no answer. */
  changed: boolean;
}

/** What came of several calls: the first refusal, if there is one. */
async function settled(calls: readonly Promise<unknown>[]): Promise<Settled> {
  const refusals = (await Promise.allSettled(calls)).flatMap((one) =>
    one.status === 'rejected' ? [refusalIn(one.reason)] : [],
  );
  const [first] = refusals;
  const allRefused = refusals.length === calls.length && refusals.every(({ status }) => status > 0);
  return { outcome: first?.outcome ?? 'done', changed: !allRefused };
}

/** "Busy" is the one answer that says nothing about what has changed. Asking again then does it all. */
function told({ outcome, changed }: Settled): ReminderOutcome {
  return outcome === 'done' || !changed ? outcome : 'busy';
}

type Refusal = Exclude<ReminderOutcome, 'done'>;

/** Maps refusals to outcomes. A full device also answers 401 or 403, so the code is checked first. */
function refusalIn(error: unknown): { outcome: Refusal; status: number } {
  const parsed = v.safeParse(refusal, error);
  const { statusCode: status, response } = parsed.success ? parsed.output : v.parse(refusal, {});
  if (/MAX_REMINDERS/.test(response.code)) return { outcome: 'too-many', status };
  if (/DEVICE_NOT_SUPPORTED/.test(response.code)) return { outcome: 'unsupported', status };
  if (status === 401 || status === 403) return { outcome: 'needs-permission', status };
  return { outcome: status === 429 ? 'busy' : 'failed', status };
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

/** The times of day at which it rings every day. */
function timesOf({ trigger }: Reminder): ClockTime[] {
  return (trigger?.recurrence.recurrenceRules ?? []).flatMap((rule) => {
    const [, hour = ''] = /\bBYHOUR=([01]?\d|2[0-3])(?:;|$)/.exec(rule) ?? [];
    const [, minute = ''] = /\bBYMINUTE=([0-5]?\d)(?:;|$)/.exec(rule) ?? [];
    const isDaily = /\bFREQ=DAILY\b/.test(rule) && hour !== '' && minute !== '';
    return isDaily ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` : [];
  });
}
