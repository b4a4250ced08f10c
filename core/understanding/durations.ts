import { isPointedAt, numberAt, type Token, tokensOf } from './numbers.js';
import type { Span } from './span.js';

/** In seconds; months and years as calendars without days count them. */
const SECONDS = {
  second: 1,
  sec: 1,
  minute: 60,
  min: 60,
  hour: 3_600,
  hr: 3_600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
} as const;
const UNITS = new Map(
  Object.entries(SECONDS).flatMap(([unit, seconds]) => [
    [unit, seconds],
    [`${unit}s`, seconds],
  ]),
);
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
export function durations(sentence: string): Span[] {
  const found = lengths(sentence, ({ before, after, unit }) => {
    const isHowOften =
      before === 'every' || (unit >= SECONDS.hour && /^(once|twice|thrice|times)$/.test(before));
    return !isHowOften && !/^(in|next|last)$/.test(before) && after !== 'ago';
  });
  // "Another minute" isn't how long it is, but so much more.
  return found.map((span) => ({ ...span, words: span.words.replace(/^another /i, '') }));
}

/** How long it is until something: "in ten minutes", "in about an hour". */
export function delays(sentence: string): Span[] {
  return lengths(sentence, ({ before, after, further }) => {
    const isAfterIn = before === 'in' || (further === 'in' && /^(about|around|just)$/.test(before));
    return isAfterIn && after !== 'ago';
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
export function amounts(sentence: string): Amount[] {
  const tokens = tokensOf(sentence);
  const found: Amount[] = [];
  let at = 0;
  while (at < tokens.length) {
    const length = lengthAt(tokens, at);
    const number = length ? undefined : numberAt(tokens, at);
    const next = length?.next ?? number?.next ?? at + 1;
    const [from = 0, to = 0] = [tokens[at]?.from, tokens[next - 1]?.to];
    if (length) found.push({ value: length.seconds, unit: length.unit, from, to });
    else if (number && !isPointedAt(tokens, at))
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
function lengths(sentence: string, isMeant: (around: Around) => boolean): Span[] {
  const tokens = tokensOf(sentence);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = lengthAt(tokens, at);
    if (found === undefined) continue;
    const { seconds, unit, next } = found;
    const around = {
      before: textAt(tokens, at - 1),
      after: textAt(tokens, next),
      further: textAt(tokens, at - 2),
      unit,
    };
    if (isMeant(around)) {
      const words = sentence.slice(tokens[at]?.from, tokens[next - 1]?.to);
      return [{ type: 'AMAZON.DURATION', words, value: `PT${seconds}S` }];
    }
    at = next - 1;
  }
  return [];
}

/** The duration that begins at a token, with all its parts. */
function lengthAt(tokens: readonly Token[], at: number): Length | undefined {
  const counted = countAt(tokens, at);
  if (counted === undefined) return undefined;
  const unit = UNITS.get(textAt(tokens, counted.next));
  if (unit === undefined) return undefined;
  const whole = { seconds: counted.count * unit, unit, next: counted.next + 1 };
  if (isHalf(tokens, whole.next))
    return { ...whole, seconds: whole.seconds + unit / 2, next: whole.next + 3 };
  const rest = restAt(tokens, whole);
  return rest === undefined
    ? whole
    : { ...whole, seconds: whole.seconds + rest.seconds, next: rest.next };
}

/** How many of the unit that follows: "two and a half", "half a", "a couple of". */
function countAt(tokens: readonly Token[], at: number) {
  const [first, second, third] = [at, at + 1, at + 2].map((one) => textAt(tokens, one));
  const isOne = first === 'a' || first === 'an' || first === 'another';
  if (first === 'half')
    return { count: 0.5, next: second === 'a' || second === 'an' ? at + 2 : at + 1 };
  if (isOne && second === 'half') return { count: 0.5, next: at + 2 };
  if (isOne && second === 'couple') return { count: 2, next: third === 'of' ? at + 3 : at + 2 };
  if (isOne && second === 'few') return { count: FEW, next: at + 2 };
  if (isOne && (second === 'full' || second === 'whole')) return { count: 1, next: at + 2 };
  // "Three quarters of a minute" and "a quarter of an hour" aren't told apart from whole ones.
  if (/^quarters?$/.test(textAt(tokens, at - 2)) && textAt(tokens, at - 1) === 'of')
    return undefined;
  const number = numberAt(tokens, at);
  if (number === undefined) return isOne ? { count: 1, next: at + 1 } : undefined;
  return isHalf(tokens, number.next)
    ? { count: number.value + 0.5, next: number.next + 3 }
    : { count: number.value, next: number.next };
}

/** What a longer unit is followed by: "and ten seconds", or the "thirty" of "one minute thirty". */
function restAt(tokens: readonly Token[], { unit, next }: Length) {
  const rest = lengthAt(tokens, textAt(tokens, next) === 'and' ? next + 1 : next);
  if (rest !== undefined) return rest.unit < unit ? rest : undefined;
  if (unit !== SECONDS.minute && unit !== SECONDS.hour) return undefined;
  const bare = numberAt(tokens, next);
  const isPart = bare !== undefined && bare.value >= 10 && bare.value < 60;
  if (!isPart || textAt(tokens, bare.next) === 'times') return undefined;
  return { seconds: (bare.value * unit) / 60, next: bare.next };
}

function isHalf(tokens: readonly Token[], at: number): boolean {
  const [and, a, half] = [at, at + 1, at + 2].map((one) => textAt(tokens, one));
  return and === 'and' && a === 'a' && half === 'half';
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}
