import type { RequestEnvelope, services } from 'ask-sdk-model';
import * as v from 'valibot';
import type { Ring } from '../../../core/conversation/reminders/rings.js';
import type {
  ReminderOutcome,
  ReminderRefusal,
  SetOutcome,
} from '../../../core/conversation/reminders/set.js';
import { listOf } from '../../../core/memory/readable.js';
import type { TimeLeft } from '../time-left.js';
import { isOver, type Reminder, reminder, ringsOf, triggerFor, zoneOf } from './triggers.js';

/** The reminders that the skill has set for a person. */
export interface Reminders {
  /** Sets one for each, in place of those before. */
  set(rings: readonly Ring[], before: readonly Ring[], words: ReminderWords): Promise<SetOutcome>;
  /** Those still to ring. */
  list(nowMs: number): Promise<Ring[] | ReminderRefusal>;
  /** Those that were made a moment ago, in a session that is over. */
  justSet(nowMs: number): Promise<Ring[]>;
  /** Cancels all of them, or those that ring then. */
  cancel(rings?: readonly Ring[]): Promise<ReminderOutcome>;
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

/** For requests that give no access to Alexa's services: what the device can do isn't known then. */
const NO_REMINDERS: Reminders = {
  set: async () => ({ outcome: 'failed' }),
  list: async () => 'failed',
  justSet: async () => [],
  cancel: async () => 'failed',
};

/** So long, in ms, "no, make it seven" may be about what was set before. */
const JUST_SET_MS = 3 * 60_000;

/** Kept back for taking back what was begun. */
const UNDO_MS = 1_500;

const alerts = v.object({ alerts: v.optional(listOf(reminder), []) });

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
    async set(rings, before, words) {
      const now = await current(api);
      if (typeof now === 'string') return { outcome: now };
      const { nowMs, timeZone } = words;
      const already = now.filter((one) => isOneOf(rings, one) && zoneOf(one) === timeZone);
      const there = already.flatMap(ringsOf);
      const missing = rings.filter((ring) => !there.includes(ring));
      const triggers = missing.map((ring) => triggerFor(ring, nowMs, timeZone));
      const requests = triggers.flatMap((trigger) => (trigger ? requestFor(trigger, words) : []));
      if (requests.length < missing.length) return { outcome: 'passed' };
      const made = await settled(requests.map((request) => api.createReminder(request)));
      if (made.outcome !== 'done')
        return { outcome: !made.changed || (await undo(now)) ? made.outcome : 'busy' };
      const old = now.filter((one) => isOneOf(before, one));
      const unwanted = old.filter((one) => !already.includes(one));
      if ((await erase(unwanted, api)).outcome !== 'done') return { outcome: 'busy' };
      return { outcome: 'done', replaced: [...new Set(old.flatMap(ringsOf))] };
    },
    async list(nowMs) {
      const now = await current(api);
      if (typeof now === 'string') return now;
      const found = now.filter((one) => !isOver(one, nowMs));
      const rings = [...new Set(found.flatMap(ringsOf))];
      return found.length > 0 && rings.length === 0 ? 'changed' : rings;
    },
    async justSet(nowMs) {
      const now = await current(api);
      if (typeof now === 'string') return [];
      const since = now.filter((one) => Math.abs(nowMs - madeMs(one)) < JUST_SET_MS);
      return [...new Set(since.filter((one) => !isOver(one, nowMs)).flatMap(ringsOf))];
    },
    async cancel(rings) {
      const found = await current(api);
      if (typeof found === 'string') return found;
      if (rings === undefined) return told(await erase(found, api));
      const some = found.filter((one) => ringsOf(one).some((ring) => rings.includes(ring)));
      const meant = some.filter((one) => isOneOf(rings, one));
      return meant.length < some.length ? 'changed' : told(await erase(meant, api));
    },
  };
}

/** Whether all that is known of when it rings is among these. */
function isOneOf(rings: readonly Ring[], one: Reminder): boolean {
  const its = ringsOf(one);
  return its.length > 0 && its.every((ring) => rings.includes(ring));
}

/** When it was made, in ms since 1970; NaN if that can't be read. */
function madeMs({ createdTime = '' }: Reminder): number {
  return Date.parse(createdTime);
}

type Api = services.reminderManagement.ReminderManagementServiceClient;

async function current(api: Api): Promise<Reminder[] | ReminderRefusal> {
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

/** Maps refusals to outcomes. A full device also answers 401 or 403, so the code is checked first. */
function refusalIn(error: unknown): { outcome: ReminderRefusal; status: number } {
  const parsed = v.safeParse(refusal, error);
  const { statusCode: status, response } = parsed.success ? parsed.output : v.parse(refusal, {});
  if (/MAX_REMINDERS/.test(response.code)) return { outcome: 'too-many', status };
  if (/DEVICE_NOT_SUPPORTED/.test(response.code)) return { outcome: 'unsupported', status };
  if (status === 401 || status === 403) return { outcome: 'needs-permission', status };
  return { outcome: status === 429 ? 'busy' : 'failed', status };
}

function requestFor(
  trigger: services.reminderManagement.Trigger,
  { text, locale, nowMs }: ReminderWords,
): services.reminderManagement.ReminderRequest {
  return {
    requestTime: new Date(nowMs).toISOString(),
    trigger,
    alertInfo: { spokenInfo: { content: [{ locale, text }] } },
    pushNotification: { status: 'ENABLED' },
  };
}
