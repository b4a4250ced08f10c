import type { ClockWords } from '../../../reading.js';

const HOURS = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  'twelve',
] as const;
const HOUR = HOURS.join('|');
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
const PART = 'morning|afternoon|evening|night';

/** "Half six" is British. */
const PAST = {
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
} as const;
/** After "me at" alone: "change the one at ten to six" is from ten to six. */
const SHORT_OF = { 'ten to': -10, 'five to': -5 } as const;

export const clock = {
  hours: HOURS,
  // "six", "six thirty", "half past six", "six o'clock", "six pm", "six p m", "eight in the morning", "ten at
  // night", "at night nine"; "tonight" and "this evening" tell the half of the day, and the day, too;
  // "the evening one" is no time.
  time: new RegExp(
    `\\b(?:(?<!\\b(?:this|tomorrow|every|each) )(?<before>${PART})(?: at)? (?!one\\b))?(?<!\\b(?:${TENS})[- ])(?:(?<past>(?<=\\bme at )(?:${Object.keys(SHORT_OF).join('|')})|${Object.keys(PAST).join('|')}) )?(?<hour>${HOUR})(?!${COUNTED}\\b)(?: (?<minute>${MINUTE})(?! (?:second|minute|more)))?` +
      `(?<clock> o'clock)?(?: (?<half>[ap]) ?m\\b| (?:in the |at )(?<after>${PART})|(?= (?:this |to|tomorrow )(?<thatDay>${PART}))|)(?! [ap] ?m)\\b`,
    'g',
  ),
  // "At eighteen thirty"; and what is no time: "at twenty-five", "at six seventy-five".
  of24Hours: new RegExp(
    `\\bat (?<late>(?:${TEENS}|(?:${TENS})(?:[- ](?:${UNITS}))?)(?: (?:hundred|zero|${MINUTE}))?|` +
      `(?:${HOUR}) (?:sixty|seventy|eighty|ninety)(?:[- ](?:${UNITS}))?)(?!${COUNTED}| past | to )\\b`,
    'g',
  ),
  noMinutes: / (?:hundred|zero)$/,
  oh: /^oh /,
  past: { ...PAST, ...SHORT_OF },
  late: ['p', 'afternoon', 'evening'],
  night: 'night',
  partOfDay: new RegExp(`\\b(?<part>${PART})\\b`),
  parts: { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' },
  namedTime: /\b(?:at|for|to) (?<named>noon|midday|midnight)\b/g,
  named: { noon: '12:00', midday: '12:00', midnight: '00:00' },
  at: /\bat /,
} as const satisfies ClockWords;
