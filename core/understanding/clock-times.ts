import type { ClockWords, NumberWords } from '../../models/reading.js';
import { numberAt, tokensOf } from './numbers.js';
import type { Span } from './span.js';

/** What times are read by. */
interface TimesRead {
  clock: ClockWords;
  numbers: NumberWords;
}

/** Times of day, from left to right: with their part of the day, or, as plain hours, after "at". */
export function clockTimes(sentence: string, words: TimesRead): Span[] {
  const at = sentence.search(words.clock.at);
  return times(sentence, words).flatMap(({ bare, index, ...span }) =>
    bare && (at < 0 || index < at) ? [] : [span],
  );
}

/**
 * Times of a sentence, with plain hours, which are times only if a sample says so: "no i meant
 * eight". "The six one" has a one that is no hour.
 */
export function plainHours(sentence: string, words: TimesRead): Span[][] {
  const all = times(sentence, words).map(({ bare, index, ...span }) => span);
  return [all, all.filter((span) => span.words !== words.numbers.one)].filter(
    ({ length }) => length > 0,
  );
}

/** "The evening one", "this morning": the part of the day in a sentence, which is a time only if a sample says so. */
export function partsOfDay(sentence: string, { partOfDay, parts }: ClockWords): Span[] {
  const words = partOfDay.exec(sentence)?.groups?.part ?? '';
  const value = parts[words];
  return value === undefined ? [] : [{ type: 'AMAZON.TIME', words, value }];
}

function times(sentence: string, reading: TimesRead): (Span & { bare: boolean; index: number })[] {
  const { namedTime, named, of24Hours } = reading.clock;
  const byName = [...sentence.matchAll(namedTime)].map(({ groups, index }) => {
    const { named: words = '' } = groups ?? {};
    return { type: 'AMAZON.TIME', words, value: named[words] ?? '', bare: false, index };
  });
  const late = [...sentence.matchAll(of24Hours)].map(({ 0: all, groups, index }) => {
    const { late: words = '' } = groups ?? {};
    return {
      type: 'AMAZON.TIME',
      words,
      value: lateTime(words, reading),
      bare: false,
      index: index + all.indexOf(words),
    };
  });
  const early = hours(sentence, reading).filter(
    ({ index }) => !late.some((one) => one.index <= index && index < one.index + one.words.length),
  );
  return [...byName, ...late, ...early].toSorted((a, b) => a.index - b.index);
}

/** By 24 hours. */
function lateTime(words: string, reading: TimesRead): string {
  const tokens = tokensOf(words.replace(reading.clock.noMinutes, ''));
  const { value: hour = 0, next = 0 } = numberAt(tokens, 0, reading.numbers) ?? {};
  const minute = minuteOf(words.slice(tokens[next]?.from ?? words.length), reading) ?? 0;
  const isMidnight = hour === 24 && minute === 0;
  if (isMidnight) return '00:00';
  return hour > 23 || minute > 59 ? '?' : clockOf(60 * hour + minute);
}

function hours(sentence: string, reading: TimesRead): (Span & { bare: boolean; index: number })[] {
  return [...sentence.matchAll(reading.clock.time)].map((match) => {
    const {
      before,
      past,
      hour = '',
      minute = '',
      clock,
      half,
      after,
      thatDay,
    } = match.groups ?? {};
    const part = after ?? before ?? thatDay;
    const minutes = minuteOf(minute, reading) ?? reading.clock.past[past ?? ''] ?? 0;
    const value = timeOf({ hour, minutes, half: half ?? part }, reading.clock);
    const bare = minute === '' && (past ?? clock ?? half ?? part) === undefined;
    return { type: 'AMAZON.TIME', words: match[0], value, bare, index: match.index };
  });
}

function minuteOf(words: string, { clock, numbers }: TimesRead): number | undefined {
  return numberAt(tokensOf(words.replace(clock.oh, '')), 0, numbers)?.value;
}

/** In minutes. */
const HALF_DAY = 720;
/** "Five at night" is still the evening; "two at night" is after midnight. */
const FIRST_EVENING_MIN = 300;

function timeOf(
  { hour, minutes, half }: { hour: string; minutes: number; half: string | undefined },
  { hours: all, late, night }: ClockWords,
): string {
  const inHalf = (((all.indexOf(hour) + 1) % 12) * 60 + minutes + HALF_DAY) % HALF_DAY;
  const isNight = half === night && inHalf >= FIRST_EVENING_MIN;
  const isLate = isNight || (half !== undefined && late.includes(half));
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
