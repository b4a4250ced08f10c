import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { toCardinal } from 'n2words/en-US';
import type { InteractionModel } from '../../models/upload/interaction-model.js';

/** Words of a sentence that fit a slot type. */
export interface Span {
  type: string;
  words: string;
  /** What the skill is given as the slot's value. */
  value: string;
  /** The id of the slot value that the words resolve to. */
  id?: string;
  name?: string;
}

type Types = InteractionModel['interactionModel']['languageModel']['types'];

/** Finds the longest slot values and the durations in a sentence. */
export function spanFinder(types: Types): (sentence: string) => Span[] {
  const entries = types.flatMap(({ name: type, values }) =>
    values.flatMap(({ id, name }) =>
      [name.value, ...(name.synonyms ?? [])].map((words) => ({
        type,
        id,
        name: name.value,
        words: words.toLowerCase(),
      })),
    ),
  );
  const longestFirst = entries.toSorted((a, b) => b.words.length - a.words.length);
  return (sentence) => {
    const spans: Span[] = durations(sentence);
    let rest = ` ${sentence} `;
    for (const { words } of spans) rest = rest.replace(words, '|');
    for (const entry of longestFirst) {
      const place = ` ${entry.words} `;
      if (spans.some(({ type }) => type === entry.type) || !rest.includes(place)) continue;
      rest = rest.replace(place, ' | ');
      spans.push({ ...entry, value: entry.words });
    }
    return spans;
  };
}

/** A duration has a unit; looking for one first spares the recogniser, which is slow. */
const UNIT = /second|minute|hour|day|week|month|year/;

function durations(sentence: string): Span[] {
  if (!UNIT.test(sentence)) return [];
  const found = recognizeDateTime(sentence, Culture.English).find(
    ({ typeName }) => typeName === 'datetimeV2.duration',
  );
  const seconds: unknown = found?.resolution?.values?.[0]?.value;
  if (found === undefined || typeof seconds !== 'string') return [];
  return [{ type: 'AMAZON.DURATION', words: found.text, value: `PT${seconds}S` }];
}

const CARDINALS = new Map(
  Array.from({ length: 300 }, (_, index) => [toCardinal(index + 1).replace(/-/g, ' '), index + 1]),
);

/** Every number from one to three hundred in a sentence, from left to right. */
export function numbers(sentence: string): Span[] {
  const words = sentence.split(' ');
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(5, words.length - at); length > 0; length -= 1) {
      const said = words.slice(at, at + length).join(' ');
      const value = /^\d+$/.test(said) ? Number(said) : CARDINALS.get(said.replace(/-/g, ' '));
      if (value === undefined) continue;
      spans.push({ type: 'AMAZON.NUMBER', words: said, value: String(value) });
      at += length - 1;
      break;
    }
  }
  return spans;
}

/** Times of day, from left to right, after "at"; in a list, plain hours count too. */
export function clockTimes(sentence: string): Span[] {
  const [, list = ''] = /\bat (.*)$/.exec(sentence) ?? [];
  return list
    .split(/(?: and | )(?=\S)/)
    .flatMap((part, index, parts) => (HOURS.has(part) ? timeFrom(parts, index) : []));
}

/**
 * Plain hours of a sentence, which are times of day only if a sample says so: "no i meant eight".
 * "The six one" has a one that is no hour.
 */
export function plainHours(sentence: string): Span[][] {
  const parts = sentence.split(' ');
  const all = parts.flatMap((part, index) => (HOURS.has(part) ? timeFrom(parts, index) : []));
  return [all, all.filter(({ words }) => words !== 'one')].filter(({ length }) => length > 0);
}

const HOURS = new Map(
  Array.from({ length: 12 }, (_, index) => [toCardinal(index + 1), index + 1] as const),
);

/** "six", "six thirty", "six pm" */
function timeFrom(parts: readonly string[], index: number): Span[] {
  const hour = HOURS.get(parts[index] ?? '') ?? 0;
  const next = parts[index + 1] ?? '';
  const minute = { fifteen: 15, thirty: 30, 'forty-five': 45 }[next];
  const half = minute === undefined ? next : (parts[index + 2] ?? '');
  const afternoon = /^p\.?m/.test(half) && hour < 12 ? 12 : 0;
  const words = [parts[index], minute === undefined ? '' : next, /^[ap]\.?m/.test(half) ? half : '']
    .filter(Boolean)
    .join(' ');
  const value = [hour + afternoon, minute ?? 0].map((part) => String(part).padStart(2, '0'));
  return [{ type: 'AMAZON.TIME', words, value: value.join(':') }];
}
