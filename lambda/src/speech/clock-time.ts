import { toCardinal } from 'n2words/en-US';
import type { Words } from '../../../models/content.js';

/** "nine in the morning", "six thirty in the evening", "noon". */
export function spokenClockTime(clockTime: string, { clock }: Words): string {
  const [hour = 0, minute = 0] = clockTime.split(':').map(Number);
  if (minute === 0 && hour === 12) return clock.noon;
  if (minute === 0 && hour === 0) return clock.midnight;
  const part = hour < 12 ? clock.morning : hour < 18 ? clock.afternoon : clock.evening;
  const minutes = toCardinal(minute);
  const past = minute < 10 ? clock.fewMinutes.replace('{minutes}', minutes) : minutes;
  const hours = toCardinal(hour % 12 || 12);
  return part.replace('{time}', minute === 0 ? hours : `${hours} ${past}`);
}

/** "nine in the morning and six in the evening" */
export function spokenClockTimes(times: readonly string[], words: Words): string {
  const spoken = times.map((time) => spokenClockTime(time, words));
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(spoken);
}
