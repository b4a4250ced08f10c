import type { DateWords } from '../../../reading.js';

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
] as const;
const ORDINALS = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8 },
  ...{ ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14 },
  ...{ fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19 },
  ...{ twentieth: 20, thirtieth: 30 },
} as const;
const DAY = `(?:(?:twenty|thirty)[- ])?(?:${Object.keys(ORDINALS).join('|')})|\\d{1,2}(?:st|nd|rd|th)`;
const MONTH = MONTHS.join('|');

export const dates = {
  months: MONTHS,
  ordinals: ORDINALS,
  // "The first of December", "December the twenty-fifth", "December first".
  date: new RegExp(
    `\\b(?:(?:the )?(?<day>${DAY})(?: of)? (?<month>${MONTH})|(?<monthBefore>${MONTH})(?: the)? (?<dayAfter>${DAY}))\\b`,
  ),
  named: {
    'christmas day': '12-25',
    'christmas eve': '12-24',
    'boxing day': '12-26',
    "new year's eve": '12-31',
    "new year's day": '01-01',
  },
} as const satisfies DateWords;
