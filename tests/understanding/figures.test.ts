import { heard } from '../../core/understanding/heard.js';
import { reading } from '../../models/en/reading/index.js';
import { understandingOf } from '../../simulator/desk.js';

test.each([
  ['Remind me at 7 am and 9 pm', 'remind me at seven am and nine pm'],
  ['at 7am', 'at seven am'],
  ['at 7 a.m. please', 'at seven am please'],
  ['6:30', 'six thirty'],
  ['at 6.45', 'at six forty five'],
  ['at 18:30', 'at six thirty pm'],
  ['at 0:15', 'at twelve fifteen am'],
  ['at 6:05', 'at six oh five'],
  ['7 o clock', "seven o'clock"],
  ['30s', 'thirty seconds'],
  ['5 minutes', 'five minutes'],
  ['call 999', 'call 999'],
  ["i'm in my 60s", "i'm in my 60s"],
])('"%s" typed is heard as "%s"', (typed, words) => {
  expect(heard(typed, reading)).toBe(words);
});

const { understand } = understandingOf('en-US');

test.each([
  ['remind me at 7 am and 9 pm', 'remind me at seven am and nine pm'],
  ['remind me at 6:30', 'remind me at six thirty'],
  ['remind me at 18:30', 'remind me at six thirty pm'],
  ["set a reminder for 7 o'clock", "set a reminder for seven o'clock"],
  ['make it 30 seconds', 'make it thirty seconds'],
  ['5 minutes', 'five minutes'],
  ['remind me in 20 min', 'remind me in twenty min'],
])('"%s" is understood as "%s"', (typed, spoken) => {
  expect(understand(typed)).toEqual(understand(spoken));
});
