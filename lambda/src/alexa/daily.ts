import type { ClockTime } from '../../../core/conversation/times-of-day.js';

/** The recurrence rule of a daily reminder, in the format of the Reminders API. */
export function dailyRule(time: ClockTime): string {
  const [hour = '', minute = ''] = time.split(':');
  return `FREQ=DAILY;BYHOUR=${Number(hour)};BYMINUTE=${Number(minute)};BYSECOND=0;INTERVAL=1;`;
}

/** The next such time after `nowMs`, as a local time in the zone, without an offset. */
export function nextLocal(time: ClockTime, nowMs: number, timeZone: string): string {
  const local = (ms: number) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
      .format(ms)
      .split(' ');
  const [today = '', now = ''] = local(nowMs);
  if (time > now) return `${today}T${time}:00.000`;
  const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000);
  return `${tomorrow.toISOString().slice(0, 10)}T${time}:00.000`;
}
