import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { toCardinal } from 'n2words/en-US';
import type { InteractionModel } from '../../models/upload/interaction-model.js';

/** Words of a sentence that fit a slot type. */
export interface Span {
  type: string;
  words: string;
  /** The slot value that the skill gets. */
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

/** Every duration has a unit. Checking for one first avoids the slow recogniser. */
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

const HOURS = new Map(
  Array.from({ length: 12 }, (_, index) => [toCardinal(index + 1), index + 1] as const),
);
const MINUTES: Readonly<Record<string, number>> = { fifteen: 15, thirty: 30, 'forty-five': 45 };

/** In minutes from the hour that is named. */
const PAST: Readonly<Record<string, number>> = {
  'half past': 30,
  'quarter past': 15,
  'quarter to': -15,
};

/** "six", "six thirty", "half past six", "six o'clock", "six pm", "eight in the morning" */
const TIME = new RegExp(
  `\\b(?:(${Object.keys(PAST).join('|')}) )?(${[...HOURS.keys()].join('|')})(?: (${Object.keys(MINUTES).join('|')}))?` +
    "( o'clock)?(?: ([ap])\\.?m\\b\\.?| in the (morning|afternoon|evening))?(?! [ap]\\.?m)\\b",
  'g',
);

/** Times of day, from left to right: with their part of the day, or, as plain hours, after "at". */
export function clockTimes(sentence: string): Span[] {
  const at = sentence.search(/\bat /);
  return times(sentence).flatMap(({ bare, index, ...span }) =>
    bare && (at < 0 || index < at) ? [] : [span],
  );
}

/**
 * Times of a sentence, with plain hours, which are times only if a sample says so: "no i meant
 * eight". "The six one" has a one that is no hour.
 */
export function plainHours(sentence: string): Span[][] {
  const all = times(sentence).map(({ bare, index, ...span }) => span);
  return [all, all.filter(({ words }) => words !== 'one')].filter(({ length }) => length > 0);
}

function times(sentence: string): (Span & { bare: boolean; index: number })[] {
  return [...sentence.matchAll(TIME)].map((match) => {
    const [words, past, hour = '', minute = '', clock, half, part] = match;
    const minutes = MINUTES[minute] ?? PAST[past ?? ''] ?? 0;
    const value = timeOf(hour, minutes, half ?? part);
    const bare = (past ?? clock ?? half ?? part) === undefined;
    return { type: 'AMAZON.TIME', words, value, bare, index: match.index };
  });
}

function timeOf(hour: string, minutes: number, half: string | undefined): string {
  const isLate = half === 'p' || half === 'afternoon' || half === 'evening';
  const hours = (HOURS.get(hour) ?? 0) % 12 || 12;
  const all = (isLate && hours < 12 ? hours + 12 : hours) * 60 + minutes;
  return [Math.floor(all / 60), all % 60].map((one) => String(one).padStart(2, '0')).join(':');
}
