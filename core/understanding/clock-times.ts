import { numberAt, tokensOf } from './numbers.js';
import type { Span } from './span.js';

const HOURS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** "Six oh five", "six fifteen", "six forty-five"; "eight ten and four" are three hours. */
const MINUTE = [
  `oh (?:${UNITS}|ten|eleven|twelve)`,
  TEENS,
  `(?:twenty|thirty|forty|fifty)(?:[- ](?:${UNITS}))?`,
].join('|');
/** "Two hours" and "three times" are no times of day, nor is the five of "twenty-five". */
const COUNTED = ' (?:times|hours?|minutes?|seconds?|days?|weeks?|months?)';

/** In minutes from the hour that is named; "half six" is British. */
const PAST: Readonly<Record<string, number>> = {
  'half past': 30,
  half: 30,
  'quarter past': 15,
  'quarter after': 15,
  'quarter to': -15,
  'twenty five past': 25,
  'twenty five to': -25,
  'twenty past': 20,
  'twenty to': -20,
  'ten past': 10,
  'five past': 5,
};
/** After "me at" alone: "change the one at ten to six" is from ten to six. */
const SHORT_OF: Readonly<Record<string, number>> = { 'ten to': -10, 'five to': -5 };

/**
 * "six", "six thirty", "half past six", "six o'clock", "six pm", "six p m", "eight in the morning", "ten at
 * night", "at night nine"; "tonight" and "this evening" tell the half of the day, and the day, too;
 * "the evening one" is no time.
 */
const TIME = new RegExp(
  `\\b(?:(?<!\\b(?:this|tomorrow|every|each) )(morning|afternoon|evening|night)(?: at)? (?!one\\b))?(?<!\\b(?:${TENS})[- ])(?:((?<=\\bme at )(?:${Object.keys(SHORT_OF).join('|')})|${Object.keys(PAST).join('|')}) )?(${[...HOURS.keys()].join('|')})(?!${COUNTED}\\b)(?: (${MINUTE})(?! (?:second|minute|more)))?` +
    "( o'clock)?(?: ([ap]) ?m\\b| (?:in the |at )(morning|afternoon|evening|night)|(?= (?:this |to|tomorrow )(morning|afternoon|evening|night))|)(?! [ap] ?m)\\b",
  'g',
);

/**
 * "At eighteen thirty"; and, as AMAZON.TIME tells it, "?" for what is no time: "at twenty-five",
 * "at six seventy-five".
 */
const OF_24_HOURS = new RegExp(
  `\\bat ((?:${TEENS}|(?:${TENS})(?:[- ](?:${UNITS}))?)(?: (?:hundred|zero|${MINUTE}))?|` +
    `(?:${[...HOURS.keys()].join('|')}) (?:sixty|seventy|eighty|ninety)(?:[- ](?:${UNITS}))?)(?!${COUNTED}| past | to )\\b`,
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

const NAMED: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  midnight: '00:00',
};

function times(sentence: string): (Span & { bare: boolean; index: number })[] {
  const named = [...sentence.matchAll(/\b(?:at|for|to) (noon|midday|midnight)\b/g)].map(
    ({ 1: words = '', index }) => ({
      type: 'AMAZON.TIME',
      words,
      value: NAMED[words] ?? '',
      bare: false,
      index,
    }),
  );
  const late = [...sentence.matchAll(OF_24_HOURS)].map(({ 1: words = '', index }) => ({
    type: 'AMAZON.TIME',
    words,
    value: of24Hours(words),
    bare: false,
    index: index + 'at '.length,
  }));
  const early = hours(sentence).filter(
    ({ index }) => !late.some((one) => one.index <= index && index < one.index + one.words.length),
  );
  return [...named, ...late, ...early].toSorted((a, b) => a.index - b.index);
}

function of24Hours(words: string): string {
  const tokens = tokensOf(words.replace(/ (?:hundred|zero)$/, ''));
  const { value: hour = 0, next = 0 } = numberAt(tokens, 0) ?? {};
  const minute = minuteOf(words.slice(tokens[next]?.from ?? words.length)) ?? 0;
  const isMidnight = hour === 24 && minute === 0;
  if (isMidnight) return '00:00';
  return hour > 23 || minute > 59 ? '?' : clockOf(60 * hour + minute);
}

function hours(sentence: string): (Span & { bare: boolean; index: number })[] {
  return [...sentence.matchAll(TIME)].map((match) => {
    const [words, before, past, hour = '', minute = '', clock, half, after, thatDay] = match;
    const part = after ?? before ?? thatDay;
    const minutes = minuteOf(minute) ?? PAST[past ?? ''] ?? SHORT_OF[past ?? ''] ?? 0;
    const value = timeOf(hour, minutes, half ?? part);
    const bare = minute === '' && (past ?? clock ?? half ?? part) === undefined;
    return { type: 'AMAZON.TIME', words, value, bare, index: match.index };
  });
}

function minuteOf(words: string): number | undefined {
  return numberAt(tokensOf(words.replace(/^oh /, '')), 0)?.value;
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
  return clockOf(isLate || isNoon ? inHalf + HALF_DAY : inHalf);
}

/** Of minutes since midnight. */
function clockOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((one) => String(one).padStart(2, '0'))
    .join(':');
}
