import { afterAside, isTheQuestion } from '../../core/understanding/asides.js';
import { patterns } from '../../models/en/stand-in/patterns/index.js';
import { understandingOf } from '../../simulator/desk.js';

test.each([
  ['sorry which one am i on', 'which one am i on'],
  ['sorry i missed that what do i do with my hands', 'what do i do with my hands'],
  ["hang on i wasn't listening which side is it", 'which side is it'],
  ["wait i've no mat is the carpet all right", 'is the carpet all right'],
  ["hang on does it matter if i'm in socks", "does it matter if i'm in socks"],
  ['hang on can i have a minute', undefined],
  ['sorry what', undefined],
  ['sorry forty', undefined],
  ['which one am i on', undefined],
])('what is asked in "%s" is %s', (words, question) => {
  expect(afterAside(words, patterns.asides)).toBe(question);
});

test('a question never outweighs a danger', () => {
  const asked = { intent: 'WhereAmIIntent', confidence: 1 };
  expect(isTheQuestion('EmergencyIntent', asked)).toBe(false);
  expect(isTheQuestion('CorrectionIntent', asked)).toBe(true);
});

test.each([
  ["that's enough for today, remind me tomorrow at six", 'tomorrow'],
  ["i'm done for today, remind me on monday at nine", 'next-MO'],
  ['remind me today at six', 'today'],
])('"%s" is for %s', (said, day) => {
  const { intent, slots } = understandingOf('en-US').understand(said);
  expect(intent).toBe('RemindIntent');
  expect(slots.days?.id).toBe(day);
});
