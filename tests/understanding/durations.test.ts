import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import fc from 'fast-check';
import { toCardinal } from 'n2words/en-US';
import { durations } from '../../core/understanding/durations.js';
import { numbers } from '../../core/understanding/numbers.js';
import { reading } from '../../models/en/reading/index.js';

/** The first duration, as Microsoft's recognisers read it. */
function theirs(sentence: string) {
  const found = recognizeDateTime(sentence, Culture.English).find(
    ({ typeName }) => typeName === 'datetimeV2.duration',
  );
  const seconds: unknown = found?.resolution?.values?.[0]?.value;
  return found === undefined ? [] : [{ words: found.text, value: `PT${String(seconds)}S` }];
}

const ours = (sentence: string) =>
  durations(sentence, reading).map(({ words, value }) => ({ words, value }));

const unit = fc.constantFrom('second', 'minute', 'hour', 'day', 'week', 'month', 'year');
const count = fc.oneof(fc.constant(0), fc.integer({ min: 2, max: 300 }));
const said = fc
  .tuple(count, fc.constantFrom('figures', 'words', 'plain words'))
  .map(([value, how]) => {
    if (how === 'figures') return String(value);
    const words = toCardinal(value);
    return how === 'words' ? words : words.replace(/-/g, ' ');
  });
const length = fc.oneof(
  fc.tuple(said, unit).map(([number, one]) => `${number} ${one}s`),
  fc.tuple(said, unit).map(([number, one]) => `${number} and a half ${one}s`),
  fc.tuple(said, unit).map(([number, one]) => `${number} ${one}s and a half`),
  unit.map((one) => `${one === 'hour' ? 'an' : 'a'} ${one}`),
  unit.map((one) => `${one === 'hour' ? 'an' : 'a'} ${one} and a half`),
  unit.map((one) => `half ${one === 'hour' ? 'an' : 'a'} ${one}`),
  unit.map((one) => `one and a half ${one}s`),
  unit.map((one) => `a couple of ${one}s`),
);
const around = fc.constantFrom(
  ...['{}', 'hold it for {}', 'do cobra for {} twice', 'make that {} please', 'not {}', '{} ago'],
);

test('what Microsoft reads as a duration is read alike', () => {
  fc.assert(
    fc.property(length, around, (duration, sentence) => {
      const whole = sentence.replace('{}', duration);
      expect(ours(whole)).toEqual(theirs(whole));
    }),
    { numRuns: 300 },
  );
});

test('words without a unit are no duration', () => {
  const words = fc.constantFrom('the', 'first', 'one', 'twenty', 'and', 'a', 'half', 'times', '30');
  fc.assert(
    fc.property(fc.array(words), (some) => {
      expect(ours(some.join(' '))).toEqual([]);
    }),
  );
});

test.each([
  ['one minute thirty', 90],
  ['a minute thirty', 90],
  ['an hour thirty', 5_400],
  ['one minute and thirty seconds', 90],
  ['two minutes thirty seconds', 150],
  ['two hours and five minutes', 7_500],
  ['a whole minute', 60],
  ['a hundred seconds', 100],
  ['thirty-second', 30],
])('"%s" is one duration', (words, seconds) => {
  expect(ours(`hold it for ${words} please`)).toEqual([{ words, value: `PT${seconds}S` }]);
});

test.each([
  ['cobra for a minute twenty times', 'a minute'],
  ['ten seconds and a minute', 'ten seconds'],
  ['a minute three times', 'a minute'],
])('in "%s" the duration is "%s"', (sentence, words) => {
  expect(ours(sentence)).toMatchObject([{ words }]);
});

test.each(['in ten minutes', 'the second one', 'every second day', 'next week'])(
  '"%s" is no duration',
  (sentence) => {
    expect(ours(sentence)).toEqual([]);
  },
);

test.each(['do each one twice', 'longer on this one', 'the next one', 'another one please'])(
  '"%s" has no number in it',
  (said) => {
    expect(numbers(said, reading.numbers)).toEqual([]);
  },
);

test('each number from one to three hundred is read, however it is written', () => {
  for (let value = 1; value <= 300; value += 1) {
    for (const words of [toCardinal(value), toCardinal(value).replace(/-/g, ' '), String(value)])
      expect(numbers(`do ${words} more`, reading.numbers)).toEqual([
        { type: 'AMAZON.NUMBER', words, value: String(value) },
      ]);
  }
});

test.each([
  ['a hundred and twenty seconds', 'PT120S'],
  ['a hundred twenty seconds', 'PT120S'],
  ['a hundred seconds', 'PT100S'],
])('"%s" is %s', (said, value) => {
  expect(ours(said).map((one) => one.value)).toEqual([value]);
});

test.each([
  ['three quarters of a minute', 'PT45S'],
  ['a quarter of an hour', 'PT900S'],
  ['a quarter of a minute', 'PT15S'],
])('"%s" is a part of the whole', (said, value) => {
  expect(ours(said).map((one) => one.value)).toEqual([value]);
});

test('"the quarters of an hour" is not taken for a whole one', () => {
  expect(ours('the quarters of an hour')).toEqual([]);
});
