import { type LocaleId, localeId, locales } from '../../models/locales.js';
import { isTimeZone } from '../alexa-service.js';

/** A moment in an answer, in ms after it begins or before it ends. */
export type Moment = { after: 'beginning'; ms: number } | { before: 'end'; ms: number };

/** What the person does, or what happens meanwhile. */
export type Direction =
  | { kind: 'say'; words: string; at: Moment }
  /** Nobody answers; without a moment, until the Echo gives up. */
  | { kind: 'silence'; at: Moment | undefined }
  | { kind: 'exit' }
  | { kind: 'hear' }
  | { kind: 'pass'; ms: number }
  | { kind: 'zone'; zone: string };

/** One line of a play. Transcripts include Alexa's answers, which aren't played. */
export type Line =
  | Direction
  | { kind: 'heading'; name: string }
  | { kind: 'locale'; locale: LocaleId }
  | { kind: 'answer' }
  | { kind: 'comment' };

/** The input makes no sense; the message says why, in one line. */
export class Nonsense extends Error {}

/** Plain words wait until the previous answer has been heard. */
const ONCE_HEARD: Moment = { before: 'end', ms: 0 };

/** Adds to a Nonsense where it was found. */
export function within<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Nonsense ? new Nonsense(`${place}: ${error.message}`) : error;
  }
}

/** Reads a single line, in the notation of docs/plays.md. */
export function parseLine(text: string): Line {
  const line = text.trim();
  if (line === '') return { kind: 'comment' };
  if (line.startsWith('## ')) return { kind: 'heading', name: line.slice(3).trim() };
  if (line.startsWith('#')) return { kind: 'comment' };
  if (/^A:(\s|$)/.test(line) || line === '(closed)') return { kind: 'answer' };
  if (line.startsWith('@')) return { kind: 'locale', locale: localeNamed(line.slice(1).trim()) };
  return parseDirection(line.replace(/^U:\s*/, ''));
}

/** Reads lines in order: a play has one locale, set before anything happens. */
export function lineReader(): (text: string, place?: string) => Line {
  let begun = false;
  return (text, place = text.trim()) => {
    const line = within(place, () => parseLine(text));
    if (line.kind === 'locale' && begun)
      throw new Nonsense(`${place}: the locale is set once, before the first words of a play`);
    if (line.kind === 'heading') begun = false;
    else if (isDirection(line)) begun = true;
    return line;
  };
}

/** Whether a line has something to play. */
export function isDirection(line: Line): line is Direction {
  const { kind } = line;
  return !(kind === 'heading' || kind === 'locale' || kind === 'answer' || kind === 'comment');
}

function parseDirection(line: string): Direction {
  if (!line.startsWith('[')) return saying(line, ONCE_HEARD);
  const [, inside = '', after = ''] = /^\[([^\]]*)\](.*)$/.exec(line) ?? [];
  const [name = '', ...others] = inside.trim().split(/\s+/);
  const argument = others.join(' ');
  if (name === 'at') return saying(after, momentOf(argument));
  const direction = after.trim() === '' ? directionOf(name, argument) : undefined;
  if (direction) return direction;
  throw new Nonsense(
    'unknown direction; use [at 1:02] words, [at end-3] words, [silence], [silence at 1:02], ' +
      '[hear], [exit], [+ 24:00], [+ 1 day] or [zone Asia/Tokyo]',
  );
}

function directionOf(name: string, argument: string): Direction | undefined {
  if (name === '+') return { kind: 'pass', ms: daysOrHours(argument) };
  if (name === 'zone') return { kind: 'zone', zone: zoneNamed(argument) };
  if (name === 'silence' && argument.startsWith('at '))
    return { kind: 'silence', at: momentOf(argument.slice(3)) };
  if (argument !== '') return undefined;
  if (name === 'silence') return { kind: 'silence', at: undefined };
  return name === 'hear' || name === 'exit' ? { kind: name } : undefined;
}

function saying(text: string, at: Moment): Direction {
  const words = text.trim();
  if (words === '') throw new Nonsense('there are no words to say');
  return { kind: 'say', words, at };
}

function momentOf(text: string): Moment {
  const [, seconds] = /^end\s*-\s*(\d{1,5})$/.exec(text) ?? [];
  if (seconds !== undefined) return { before: 'end', ms: Number(seconds) * 1_000 };
  const ms = sixties(text, 'minutes and seconds like 1:02, or end-3') * 1_000;
  return { after: 'beginning', ms };
}

const DAY_MS = 86_400_000;

function daysOrHours(text: string): number {
  const [, days] = /^(\d{1,4}) days?$/.exec(text) ?? [];
  if (days !== undefined) return Number(days) * DAY_MS;
  return sixties(text, 'hours and minutes like 24:00, or days like 1 day') * 60_000;
}

/** Seconds in `m:ss`, or minutes in `h:mm`. */
function sixties(text: string, expected: string): number {
  const [, big, small] = /^(\d{1,5}):([0-5]\d)$/.exec(text) ?? [];
  if (big === undefined) throw new Nonsense(`"${text}" is not a time; use ${expected}`);
  return Number(big) * 60 + Number(small);
}

/** The name, if it is a time zone. Throws Nonsense otherwise. */
export function zoneNamed(name: string): string {
  if (isTimeZone(name)) return name;
  throw new Nonsense(`"${name}" is not a time zone; use a name like Europe/London`);
}

/** The name, if it is one of our locales. Throws Nonsense otherwise. */
export function localeNamed(name: string): LocaleId {
  const locale = localeId(name);
  if (locale === name) return locale;
  throw new Nonsense(`"${name}" is not a locale; use one of ${Object.keys(locales).join(', ')}`);
}
