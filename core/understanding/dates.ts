import { numberAt, tokensOf } from './numbers.js';
import type { Span } from './span.js';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'
  )
    .split(' ')
    .map((word, index) => [word, index < 20 ? index + 1 : 30]),
);
const ORDINAL = Object.keys(ORDINALS).join('|');
const DAY = `(?:(?:twenty|thirty)[- ])?(?:${ORDINAL})|\\d{1,2}(?:st|nd|rd|th)`;
const MONTH = MONTHS.join('|');

/** "The first of December", "December the twenty-fifth", "December first". */
const DATE = new RegExp(
  `\\b(?:(?:the )?(${DAY})(?: of)? (${MONTH})|(${MONTH})(?: the)? (${DAY}))\\b`,
);

const NAMED: Readonly<Record<string, string>> = {
  'christmas day': '12-25',
  'christmas eve': '12-24',
  'boxing day': '12-26',
  "new year's eve": '12-31',
  "new year's day": '01-01',
};

/** The first date of a sentence, as AMAZON.DATE gives it, but without a year: only Alexa knows which. */
export function dates(sentence: string): Span[] {
  const named = Object.keys(NAMED).find((name) => sentence.includes(name));
  if (named !== undefined) return [span(named, NAMED[named] ?? '')];
  const [words, before, month, monthBefore, after] = DATE.exec(sentence) ?? [];
  const day = dayOf(before ?? after ?? '');
  const number = MONTHS.indexOf(month ?? monthBefore ?? '') + 1;
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
function dayOf(words: string): number | undefined {
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const last = words.split(/[- ]/).at(-1) ?? '';
  const tens = words === last ? 0 : (numberAt(tokensOf(words), 0)?.value ?? 0);
  const unit = ORDINALS[last];
  return unit === undefined ? undefined : tens + unit;
}
