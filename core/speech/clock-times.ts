import type { Words } from '../../models/words.js';
import { listOf } from './durations.js';

/** "nine in the morning", "six thirty in the evening", "noon". */
export function spokenClockTime(clockTime: string, { clock, cardinal }: Words): string {
  const [hours = 0, minute = 0] = clockTime.split(':').map(Number);
  if (minute === 0 && hours === 12) return clock.noon;
  if (minute === 0 && hours === 0) return clock.midnight;
  const part = hours < 12 ? clock.morning : hours < 18 ? clock.afternoon : clock.evening;
  const hour = cardinal(hours % 12 || 12);
  const past = minute < 10 ? clock.past.few : clock.past.some;
  const time =
    minute === 0 ? hour : past.replace('{hour}', hour).replace('{minutes}', cardinal(minute));
  return part.replace('{time}', time);
}

/** "nine in the morning and six in the evening" */
export function spokenClockTimes(times: readonly string[], words: Words): string {
  return listOf(
    times.map((time) => spokenClockTime(time, words)),
    words,
  );
}
