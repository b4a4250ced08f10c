import { toCardinal } from 'n2words/en-US';
import type { Words } from '../../../models/content.js';
import { fill } from './text.js';

/** "one minute and twenty seconds": to the nearest five seconds, and never less than that. */
export function spokenDuration(ms: number): string {
  const all = Math.max(5, Math.round(ms / 5_000) * 5);
  const [minutes, seconds] = [Math.floor(all / 60), all % 60];
  const parts = [minutes > 0 && unit(minutes, 'minute'), seconds > 0 && unit(seconds, 'second')];
  return parts.filter((part) => part !== false).join(' and ');
}

/** "forty seconds are left", "one minute is left". */
export function durationLeft(ms: number, { left }: Words): string {
  const duration = spokenDuration(ms);
  return fill(duration === spokenDuration(60_000) ? left.one : left.some, { duration });
}

type Unit = 'minute' | 'second';

/** Made on first need, and once: they take longer to make than all the rest of a sentence. */
const formats = new Map<Unit, Intl.NumberFormat>();

function unit(count: number, name: Unit): string {
  const format =
    formats.get(name) ??
    new Intl.NumberFormat('en', { style: 'unit', unit: name, unitDisplay: 'long' });
  formats.set(name, format);
  return format
    .formatToParts(count)
    .map(({ type, value }) => (type === 'integer' ? toCardinal(count) : value))
    .join('');
}
