import type { LengthWords, Reading } from '../../models/reading.js';
import { isPointedAt, numberAt, type Token, tokensOf } from './numbers.js';
import type { Span } from './span.js';

/** In seconds; months and years as calendars without days count them. */
const SECONDS = {
  second: 1,
  minute: 60,
  hour: 3_600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
} as const satisfies Record<keyof LengthWords['units'], number>;
const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
] as const satisfies readonly (keyof typeof SECONDS)[];

type Amounts = Pick<Reading, 'numbers' | 'lengths'>;
/** "A few" of something. */
const FEW = 3;

interface Length {
  seconds: number;
  /** The unit, in seconds. */
  unit: number;
  /** The token after it. */
  next: number;
}

/**
 * The first duration of a sentence: "ninety seconds", "a minute and a half", "one minute thirty".
 * "A week ago" and "in ten minutes" are moments; "every two hours" and "twice a week" are how often.
 */
export function durations(sentence: string, words: Amounts): Span[] {
  const { every, countingTimes, momentAfter, ago, more } = words.lengths;
  const found = lengths(sentence, words, ({ before, after, unit }) => {
    const isHowOften = every.test(before) || (unit >= SECONDS.hour && countingTimes.test(before));
    return !isHowOften && !momentAfter.test(before) && !ago.test(after);
  });
  // "Another minute" isn't how long it is, but so much more.
  return found.map((span) => ({ ...span, words: span.words.replace(more, '') }));
}

/** How long it is until something: "in ten minutes", "in about an hour". */
export function delays(sentence: string, words: Amounts): Span[] {
  const { in: isIn, nearly, ago } = words.lengths;
  return lengths(sentence, words, ({ before, after, further }) => {
    const isAfterIn = isIn.test(before) || (isIn.test(further) && nearly.test(before));
    return isAfterIn && !ago.test(after);
  });
}

/** A number in a sentence, in seconds if it has a unit. */
export interface Amount {
  value: number;
  unit: number | undefined;
  from: number;
  to: number;
}

/** All lengths and bare numbers, from left to right. */
export function amounts(sentence: string, words: Amounts): Amount[] {
  const tokens = tokensOf(sentence);
  const found: Amount[] = [];
  let at = 0;
  while (at < tokens.length) {
    const length = lengthAt(tokens, at, words);
    const number = length ? undefined : numberAt(tokens, at, words.numbers);
    const next = length?.next ?? number?.next ?? at + 1;
    const [from = 0, to = 0] = [tokens[at]?.from, tokens[next - 1]?.to];
    if (length) found.push({ value: length.seconds, unit: length.unit, from, to });
    else if (number && !isPointedAt(tokens, at, words.numbers))
      found.push({ value: number.value, unit: undefined, from, to });
    at = next;
  }
  return found;
}

interface Around {
  /** The words next to a length, and the one before those. */
  before: string;
  after: string;
  further: string;
  /** The unit of the length, in seconds. */
  unit: number;
}

/** The first that stands between words such as these. */
function lengths(sentence: string, words: Amounts, isMeant: (around: Around) => boolean): Span[] {
  const tokens = tokensOf(sentence);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = lengthAt(tokens, at, words);
    if (found === undefined) continue;
    const { seconds, unit, next } = found;
    const around = {
      before: textAt(tokens, at - 1),
      after: textAt(tokens, next),
      further: textAt(tokens, at - 2),
      unit,
    };
    if (isMeant(around)) {
      const said = sentence.slice(tokens[at]?.from, tokens[next - 1]?.to);
      return [{ type: 'AMAZON.DURATION', words: said, value: `PT${seconds}S` }];
    }
    at = next - 1;
  }
  return [];
}

/** The duration that begins at a token, with all its parts. */
function lengthAt(tokens: readonly Token[], at: number, words: Amounts): Length | undefined {
  const counted = countAt(tokens, at, words);
  if (counted === undefined) return undefined;
  const unit = secondsIn(textAt(tokens, counted.next), words.lengths);
  if (unit === undefined) return undefined;
  const whole = { seconds: counted.count * unit, unit, next: counted.next + 1 };
  if (isHalf(tokens, whole.next, words.lengths))
    return { ...whole, seconds: whole.seconds + unit / 2, next: whole.next + 3 };
  const rest = restAt(tokens, whole, words);
  return rest === undefined
    ? whole
    : { ...whole, seconds: whole.seconds + rest.seconds, next: rest.next };
}

/** How many of the unit that follows: "two and a half", "half a", "a couple of". */
function countAt(tokens: readonly Token[], at: number, { numbers, lengths: words }: Amounts) {
  const first = textAt(tokens, at);
  const second = textAt(tokens, at + 1);
  const third = textAt(tokens, at + 2);
  const isOne = words.one.includes(first);
  if (first === words.half)
    return { count: 0.5, next: words.articles.includes(second) ? at + 2 : at + 1 };
  if (isOne && second === words.half) return { count: 0.5, next: at + 2 };
  if (isOne && second === words.couple)
    return { count: 2, next: third === words.of ? at + 3 : at + 2 };
  if (isOne && second === words.few) return { count: FEW, next: at + 2 };
  if (isOne && words.whole.includes(second)) return { count: 1, next: at + 2 };
  const quarters = quartersAt(tokens, at, { numbers, lengths: words });
  if (quarters) return quarters;
  // Of what isn't understood as so many quarters, no whole unit is meant.
  if (words.quarter.test(textAt(tokens, at - 2)) && textAt(tokens, at - 1) === words.of)
    return undefined;
  const number = numberAt(tokens, at, numbers);
  if (number === undefined) return isOne ? { count: 1, next: at + 1 } : undefined;
  return isHalf(tokens, number.next, words)
    ? { count: number.value + 0.5, next: number.next + 3 }
    : { count: number.value, next: number.next };
}

/** "A quarter of an", "three quarters of a". */
function quartersAt(tokens: readonly Token[], at: number, { numbers, lengths: words }: Amounts) {
  const isOne = words.one.includes(textAt(tokens, at));
  const number = isOne ? { value: 1, next: at + 1 } : numberAt(tokens, at, numbers);
  if (number === undefined) return undefined;
  const [quarter, of, article] = [0, 1, 2].map((further) => textAt(tokens, number.next + further));
  const isQuarter =
    words.quarter.test(quarter ?? '') && of === words.of && words.articles.includes(article ?? '');
  return isQuarter ? { count: number.value / 4, next: number.next + 3 } : undefined;
}

/** What a longer unit is followed by: "and ten seconds", or the "thirty" of "one minute thirty". */
function restAt(tokens: readonly Token[], { unit, next }: Length, words: Amounts) {
  const isJoined = textAt(tokens, next) === words.lengths.and;
  const rest = lengthAt(tokens, isJoined ? next + 1 : next, words);
  if (rest !== undefined) return rest.unit < unit ? rest : undefined;
  if (unit !== SECONDS.minute && unit !== SECONDS.hour) return undefined;
  const bare = numberAt(tokens, next, words.numbers);
  const isPart = bare !== undefined && bare.value >= 10 && bare.value < 60;
  if (!isPart || textAt(tokens, bare.next) === words.lengths.times) return undefined;
  return { seconds: (bare.value * unit) / 60, next: bare.next };
}

function isHalf(tokens: readonly Token[], at: number, { andAHalf }: LengthWords): boolean {
  return andAHalf.every((word, index) => textAt(tokens, at + index) === word);
}

/** Of a unit, by any of its words. */
function secondsIn(word: string, { units }: LengthWords): number | undefined {
  const unit = UNITS.find((one) => units[one].includes(word));
  return unit && SECONDS[unit];
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}
