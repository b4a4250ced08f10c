import { lengthSaid } from '../../core/understanding/lengths-said.js';
import { patterns } from '../../models/en/stand-in/patterns/index.js';

test.each([
  ['HoldIntent', 'that is too short make it forty please', { seconds: '40' }],
  ['HoldIntent', 'twenty is too short make it thirty', { seconds: '30' }],
  ['ShorterIntent', 'make it twenty that is too long', { seconds: '20' }],
  ['HoldIntent', 'forty please sixty is too much', { seconds: '40' }],
  ['HoldIntent', 'two minutes is too long make it one', { hold: 'PT60S' }],
  ['HoldIntent', 'a minute is too long make it thirty', { hold: 'PT30S' }],
  ['CannotUnclearIntent', "i can't do sixty so make it forty", { seconds: '40' }],
  ['LongerIntent', "that's too long thirty seconds is enough", { hold: 'PT30S' }],
  ['HoldIntent', 'make this one forty', { thishold: 'PT40S' }],
  ['HoldIntent', 'forty seconds for this one only', { thishold: 'PT40S' }],
])('of %s, the last wish of "%s" counts', (guess, words, values) => {
  expect(lengthSaid(guess, words, patterns)).toEqual({ intent: 'HoldIntent', values });
});

test.each([
  ['FewStretchesIntent', 'no ten is enough', 'CorrectionIntent', { number: '10' }],
  ['LongFollowUpIntent', 'no thirty seconds not minutes', 'CorrectionIntent', { hold: 'PT30S' }],
  ['LongerIntent', 'ten seconds more no make it twenty', 'LongerIntent', { hold: 'PT20S' }],
  ['CorrectionIntent', 'ten more no twenty', 'LongerIntent', { seconds: '20' }],
  ['LongerIntent', 'two more minutes no three', 'LongerIntent', { hold: 'PT180S' }],
  ['LongerIntent', 'five more breaths no three', 'LongerIntent', { breaths: '3' }],
  ['ShorterIntent', 'ten seconds less no twenty', 'ShorterIntent', { hold: 'PT20S' }],
  ['HoldIntent', 'no thirty seconds each', 'HoldIntent', { hold: 'PT30S', stretch: 'each' }],
  ['ShorterIntent', 'bit shorter like forty seconds', 'ShorterIntent', { newhold: 'PT40S' }],
  ['ShorterIntent', 'bit shorter like ten seconds', 'ShorterIntent', { hold: 'PT10S' }],
  ['CorrectionIntent', 'no i mean two minutes in total', 'FinishInIntent', { time: 'PT120S' }],
  ['HoldIntent', 'can we make this a two minute thing', 'FinishInIntent', { time: 'PT120S' }],
  ['RoutineIntent', 'i only got two minutes today', 'FinishInIntent', { time: 'PT120S' }],
  ['StartRoutineIntent', 'five minutes of them', 'RoutineIntent', { time: 'PT300S' }],
  ['HoldIntent', 'is it sixty seconds', 'LengthOfHoldIntent', {}],
  ['CorrectionIntent', 'is it forty now', 'LengthOfHoldIntent', {}],
  [
    'AddReminderIntent',
    'and the others are also sixty',
    'LengthOfHoldIntent',
    { ahead: 'the others' },
  ],
])('of %s, "%s" is %s', (guess, words, intent, values) => {
  expect(lengthSaid(guess, words, patterns)).toEqual({ intent, values });
});

test.each([
  ['EmergencyIntent', 'i was out for two minutes that is too long'],
  ['AMAZON.FallbackIntent', 'my heart stopped for two minutes in total'],
  ['CannotUnclearIntent', "i can't hold it for sixty seconds"],
  ['LongFollowUpIntent', 'is it two weeks'],
  ['LongerIntent', 'too short give me ten more'],
  ['FewStretchesIntent', 'two is enough'],
  ['RemindIntent', 'remind me in two minutes no three'],
])('of %s, "%s" is left as it is', (guess, words) => {
  expect(lengthSaid(guess, words, patterns)).toBeUndefined();
});
