import fc from 'fast-check';
import { MAX_REMINDERS, timesOfDay } from '../../core/conversation/times-of-day.js';
import { spokenClockTime } from '../../core/speech/clock-times.js';
import { dailyRule, nextLocal } from '../../lambda/src/alexa/daily.js';
import { languageOf } from '../../models/languages.js';

test.each([
  [['09:00', '06:00'], undefined, ['09:00', '18:00']],
  [['09:00'], 3, ['09:00']],
  [['MO', 'EV'], undefined, ['09:00', '18:00']],
  [['21:00', '08:00'], undefined, ['20:00', '21:00']],
  [[], 3, ['09:00', '14:00', '19:00']],
  [[], undefined, []],
  [['soon', '25:00', '9'], undefined, []],
  [['09:00', '09:00'], undefined, ['09:00']],
])('%j, %s times a day: at %j', (said, count, expected) => {
  expect(timesOfDay(said, count)).toEqual(expected);
});

test('whatever is said, the times are valid, in order, each once, and never too many', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('09:00', '11:59', '23:59', 'NI'))),
      fc.integer(),
      (said, count) => {
        const times = timesOfDay(said, count);
        expect(times.length).toBeLessThanOrEqual(MAX_REMINDERS);
        expect(times).toEqual([...new Set(times)].sort());
        for (const time of times) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      },
    ),
  );
});

test('the first ring is the next such time in the person’s own zone', () => {
  const now = Date.UTC(2026, 10, 24, 23, 30);
  expect(nextLocal('19:00', now, 'America/New_York')).toBe('2026-11-24T19:00:00.000');
  expect(nextLocal('18:00', now, 'America/New_York')).toBe('2026-11-25T18:00:00.000');
  expect(nextLocal('09:00', now, 'Pacific/Auckland')).toBe('2026-11-26T09:00:00.000');
});

test.each([
  ['09:00', 'nine in the morning'],
  ['12:00', 'noon'],
  ['18:30', 'six thirty in the evening'],
  ['14:05', 'two oh five in the afternoon'],
  ['00:00', 'midnight'],
])('%s is said as "%s"', (time, words) => {
  expect(spokenClockTime(time, languageOf('en-US').words)).toBe(words);
});

test('a rule has one time of day', () => {
  expect(dailyRule('09:05')).toBe('FREQ=DAILY;BYHOUR=9;BYMINUTE=5;BYSECOND=0;INTERVAL=1;');
});
