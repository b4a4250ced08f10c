import type { Span } from './span.js';

const HOURS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const MINUTES: Readonly<Record<string, number>> = {
  fifteen: 15,
  thirty: 30,
  'forty-five': 45,
  'forty five': 45,
};

/** In minutes from the hour that is named; "half six" is British. */
const PAST: Readonly<Record<string, number>> = {
  'half past': 30,
  half: 30,
  'quarter past': 15,
  'quarter after': 15,
  'quarter to': -15,
  'twenty past': 20,
  'ten past': 10,
};

/**
 * "six", "six thirty", "half past six", "six o'clock", "six pm", "eight in the morning", "ten at
 * night", "at night nine"; "the evening one" is no time.
 */
const TIME = new RegExp(
  `\\b(?:(morning|afternoon|evening|night)(?: at)? (?!one\\b))?(?:(${Object.keys(PAST).join('|')}) )?(${[...HOURS.keys()].join('|')})(?: (${Object.keys(MINUTES).join('|')}))?` +
    "( o'clock)?(?: ([ap])\\.?m\\b\\.?| (?:in the |this |at |to)(morning|afternoon|evening|night))?(?! [ap]\\.?m)\\b",
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

/** "The evening one", "this morning": what AMAZON.TIME calls parts of the day. */
const PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

/** The part of the day in a sentence, which is a time only if a sample says so. */
export function partsOfDay(sentence: string): Span[] {
  const [words, part = ''] = /\b(morning|afternoon|evening|night)\b/.exec(sentence) ?? [];
  const value = PARTS[part];
  return words === undefined || value === undefined ? [] : [{ type: 'AMAZON.TIME', words, value }];
}

function times(sentence: string): (Span & { bare: boolean; index: number })[] {
  return [...sentence.matchAll(TIME)].map((match) => {
    const [words, before, past, hour = '', minute = '', clock, half, after] = match;
    const part = after ?? before;
    const minutes = MINUTES[minute] ?? PAST[past ?? ''] ?? 0;
    const value = timeOf(hour, minutes, half ?? part);
    const bare = (past ?? clock ?? half ?? part) === undefined;
    return { type: 'AMAZON.TIME', words, value, bare, index: match.index };
  });
}

/** In minutes. */
const HALF_DAY = 720;
/** "Five at night" is still the evening; "two at night" is after midnight. */
const FIRST_EVENING_MIN = 300;

function timeOf(hour: string, minutes: number, half: string | undefined): string {
  const inHalf = (((HOURS.get(hour) ?? 0) % 12) * 60 + minutes + HALF_DAY) % HALF_DAY;
  const isNight = half === 'night' && inHalf >= FIRST_EVENING_MIN;
  const isLate = isNight || half === 'p' || half === 'afternoon' || half === 'evening';
  // Twelve, and what is left of it, is noon unless it is said to be in the morning.
  const isNoon = half === undefined && inHalf < 60;
  const all = isLate || isNoon ? inHalf + HALF_DAY : inHalf;
  return [Math.floor(all / 60), all % 60].map((one) => String(one).padStart(2, '0')).join(':');
}
