import { toCardinal } from 'n2words/en-US';

/** "nine in the morning", "six thirty in the evening", "noon". */
export function spokenClockTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour === 12) return 'noon';
  if (minute === 0 && hour === 0) return 'midnight';
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  const words = [toCardinal(hour % 12 || 12), minuteWords(minute)].filter(Boolean).join(' ');
  return `${words} in the ${part}`;
}

/** "nine in the morning and six in the evening" */
export function spokenClockTimes(times: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(times.map(spokenClockTime));
}

function minuteWords(minute: number): string {
  if (minute === 0) return '';
  return minute < 10 ? `oh ${toCardinal(minute)}` : toCardinal(minute);
}
