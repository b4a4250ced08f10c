import type { Words } from '../../models/words.js';

/** "one minute and twenty seconds": to the nearest five seconds, or as exactly as asked, and never less than five. */
export function spokenDuration(ms: number, words: Words, nearestS: 1 | 5 = 5): string {
  const all = Math.max(5, Math.round(ms / 1_000 / nearestS) * nearestS);
  const [minutes, seconds] = [Math.floor(all / 60), all % 60];
  const parts = [
    ...(minutes > 0 ? [unit(minutes, 'minute', words)] : []),
    ...(seconds > 0 ? [unit(seconds, 'second', words)] : []),
  ];
  return listOf(parts, words);
}

/** "nine, two and six" */
export function listOf(parts: readonly string[], { tag }: Words): string {
  return formatsFor(tag).list.format(parts);
}

function unit(count: number, name: 'minute' | 'second', { tag, cardinal }: Words): string {
  return formatsFor(tag)
    [name].formatToParts(count)
    .map(({ type, value }) => (type === 'integer' ? cardinal(count) : value))
    .join('');
}

interface Formats {
  list: Intl.ListFormat;
  minute: Intl.NumberFormat;
  second: Intl.NumberFormat;
}

/** Intl's formats by language tag: one takes longer to make than a whole answer. */
const formats = new Map<string, Formats>();

function formatsFor(tag: string): Formats {
  const known = formats.get(tag);
  if (known) return known;
  const style = { style: 'unit', unitDisplay: 'long' } as const;
  const made = {
    list: new Intl.ListFormat(tag, { type: 'conjunction' }),
    minute: new Intl.NumberFormat(tag, { ...style, unit: 'minute' }),
    second: new Intl.NumberFormat(tag, { ...style, unit: 'second' }),
  };
  formats.set(tag, made);
  return made;
}
