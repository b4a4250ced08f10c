import type { Words } from '../../models/words.js';
import { remembering } from './remembering.js';
import { fill } from './text.js';

/** "one minute and twenty seconds": to the nearest five seconds, and never less than that. */
export function spokenDuration(ms: number, words: Words): string {
  return inWords(words)(Math.max(5, Math.round(ms / 5_000) * 5));
}

const inWords = remembering((words: Words) =>
  remembering((all: number) => {
    const [minutes, seconds] = [Math.floor(all / 60), all % 60];
    const parts = [
      minutes > 0 && unit(minutes, 'minute', words),
      seconds > 0 && unit(seconds, 'second', words),
    ];
    return listOf(
      parts.filter((part) => part !== false),
      words,
    );
  }),
);

/** "forty seconds are left", "one minute is left". */
export function durationLeft(ms: number, words: Words): string {
  const duration = spokenDuration(ms, words);
  const { one, some } = words.left;
  return fill(duration === spokenDuration(60_000, words) ? one : some, { duration });
}

/** "nine, two and six" */
export function listOf(parts: readonly string[], { tag }: Words): string {
  return listFormat(tag).format(parts);
}

type Unit = 'minute' | 'second';

/** Made on first need, and once: they take longer to make than all the rest of a sentence. */
const listFormat = remembering((tag: string) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const unitFormat = {
  minute: remembering((tag: string) => numberFormat(tag, 'minute')),
  second: remembering((tag: string) => numberFormat(tag, 'second')),
};

function numberFormat(tag: string, unit: Unit): Intl.NumberFormat {
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' });
}

function unit(count: number, name: Unit, { tag, cardinal }: Words): string {
  return unitFormat[name](tag)
    .formatToParts(count)
    .map(({ type, value }) => (type === 'integer' ? cardinal(count) : value))
    .join('');
}
