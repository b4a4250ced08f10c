import type { services } from 'ask-sdk-model';
import * as v from 'valibot';
import { isTimeZone, localTime } from '../../../core/conversation/local-time.js';
import {
  daysOf,
  nextDate,
  RING,
  type Ring,
  timeOf,
} from '../../../core/conversation/reminders/rings.js';
import { listOf } from '../../../core/memory/readable.js';

type Trigger = services.reminderManagement.Trigger;

/** When the Reminders API lets a reminder ring; undefined if that is over. */
export function triggerFor(ring: Ring, nowMs: number, timeZone: string): Trigger | undefined {
  const date = nextDate(ring, localTime(nowMs, timeZone));
  if (date === undefined) return undefined;
  const rule = ruleFor(ring);
  return {
    type: 'SCHEDULED_ABSOLUTE',
    scheduledTime: `${date}T${timeOf(ring)}:00.000`,
    timeZoneId: timeZone,
    ...(rule && { recurrence: { recurrenceRules: [rule] } }),
  };
}

/** Undefined for one that rings once: it has no recurrence. The API refuses several days in a rule. */
export function ruleFor(ring: Ring): string | undefined {
  const days = daysOf(ring);
  if (days.kind === 'once') return undefined;
  const [hour = '', minute = ''] = timeOf(ring).split(':');
  const on = days.kind === 'weekly' ? `FREQ=WEEKLY;BYDAY=${days.day}` : 'FREQ=DAILY';
  return `${on};BYHOUR=${Number(hour)};BYMINUTE=${Number(minute)};BYSECOND=0;INTERVAL=1;`;
}

const text = v.fallback(v.optional(v.string()), undefined);
const recurrence = v.fallback(
  v.optional(v.object({ recurrenceRules: listOf(v.string()) })),
  undefined,
);

/** What is read of a reminder. The person can change it in the Alexa app, so that it may ring otherwise. */
export const reminder = v.object({
  alertToken: text,
  createdTime: text,
  status: text,
  trigger: v.fallback(
    v.optional(v.object({ scheduledTime: text, timeZoneId: text, recurrence })),
    undefined,
  ),
});

export type Reminder = v.InferOutput<typeof reminder>;

/** When a reminder rings, as far as it can be read. */
export function ringsOf({ trigger }: Reminder): Ring[] {
  const rules = trigger?.recurrence?.recurrenceRules;
  if (rules && rules.length > 0) return rules.flatMap(ringsIn);
  const [, date, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(trigger?.scheduledTime ?? '') ?? [];
  const ring = `${date}/${time}`;
  return RING.test(ring) ? [ring] : [];
}

export function zoneOf({ trigger }: Reminder): string | undefined {
  return trigger?.timeZoneId;
}

/** Whether one that was to ring once has rung. */
export function isOver(one: Reminder, nowMs: number): boolean {
  if (one.status === 'COMPLETED') return true;
  const zone = zoneOf(one);
  const now = localTime(nowMs, isTimeZone(zone) ? zone : 'UTC');
  return ringsOf(one).some((ring) => nextDate(ring, now) === undefined);
}

function ringsIn(rule: string): Ring[] {
  const part = (name: string) => new RegExp(`\\b${name}=([A-Z0-9,]+)(?:;|$)`).exec(rule)?.[1] ?? '';
  const time = `${part('BYHOUR').padStart(2, '0')}:${part('BYMINUTE').padStart(2, '0')}`;
  const isEach = /^1?$/.test(part('INTERVAL'));
  const days = part('FREQ') === 'WEEKLY' ? part('BYDAY').split(',') : [];
  const rings =
    part('FREQ') === 'DAILY' && part('BYDAY') === '' ? [time] : days.map((day) => `${day}/${time}`);
  return rings.filter((ring) => isEach && RING.test(ring));
}
