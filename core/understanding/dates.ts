import type { DateWords, NumberWords } from '../../models/reading.js';
import { numberAt, tokensOf } from './numbers.js';
import type { Span } from './span.js';

/** What dates are read by. */
interface DatesRead {
  dates: DateWords;
  numbers: NumberWords;
}

/** The first date of a sentence, as AMAZON.DATE gives it, but without a year: only Alexa knows which. */
export function dates(sentence: string, reading: DatesRead): Span[] {
  const { named, months, date } = reading.dates;
  const name = Object.keys(named).find((one) => sentence.includes(one));
  if (name !== undefined) return [span(name, named[name] ?? '')];
  const { 0: words, groups = {} } = date.exec(sentence) ?? {};
  const { day: before, month, monthBefore, dayAfter } = groups;
  const day = dayOf(before ?? dayAfter ?? '', reading);
  const number = months.indexOf(month ?? monthBefore ?? '') + 1;
  if (words === undefined || day === undefined || number === 0) return [];
  return [span(words, [number, day].map((one) => String(one).padStart(2, '0')).join('-'))];
}

/** February has a twenty-ninth in some years. */
const LEAP_YEAR = 2028;

/** "?" for the thirtieth of February, as Alexa has it for what she can't resolve. */
function span(words: string, day: string): Span {
  const date = new Date(`${LEAP_YEAR}-${day}`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === day;
  return { type: 'AMAZON.DATE', words, value: isDay ? `--${day}` : '?' };
}

/** "Twenty-first", or "21st". */
function dayOf(words: string, { dates: { ordinals }, numbers }: DatesRead): number | undefined {
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const last = words.split(/[- ]/).at(-1) ?? '';
  const tens = words === last ? 0 : (numberAt(tokensOf(words), 0, numbers)?.value ?? 0);
  const unit = ordinals[last];
  return unit === undefined ? undefined : tens + unit;
}
