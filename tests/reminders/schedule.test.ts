import fc from 'fast-check';
import * as v from 'valibot';
import { daysWished, ringsOn } from '../../core/conversation/reminders/days.js';
import { spokenRings } from '../../core/conversation/reminders/spoken.js';
import { MAX_REMINDERS, timesOfDay } from '../../core/conversation/reminders/times-of-day.js';
import { spokenClockTime } from '../../core/speech/clock-times.js';
import { reminder, ringsOf, ruleFor, triggerFor } from '../../lambda/src/alexa/triggers.js';
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

// Tuesday evening in New York, Wednesday in Auckland.
const NOW = Date.UTC(2026, 10, 24, 23, 30);

test.each([
  ['19:00', 'America/New_York', '2026-11-24T19:00'],
  ['18:00', 'America/New_York', '2026-11-25T18:00'],
  ['09:00', 'Pacific/Auckland', '2026-11-26T09:00'],
  ['TU/19:00', 'America/New_York', '2026-11-24T19:00'],
  ['TU/18:00', 'America/New_York', '2026-12-01T18:00'],
  ['MO/09:00', 'Pacific/Auckland', '2026-11-30T09:00'],
  ['2026-11-25/09:00', 'America/New_York', '2026-11-25T09:00'],
  ['2026-11-24/18:30', 'America/New_York', undefined],
])('%s in %s rings next at %s', (ring, timeZone, expected) => {
  const at = triggerFor(ring, NOW, timeZone)?.scheduledTime;
  expect(at).toBe(expected && `${expected}:00.000`);
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

test.each([
  ['09:05', 'FREQ=DAILY;BYHOUR=9;BYMINUTE=5;BYSECOND=0;INTERVAL=1;'],
  ['MO/18:00', 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=18;BYMINUTE=0;BYSECOND=0;INTERVAL=1;'],
  ['2026-11-25/09:00', undefined],
])('%s recurs by %s, and is read back as it was', (ring, rule) => {
  expect(ruleFor(ring)).toBe(rule);
  const trigger = { ...triggerFor(ring, NOW, 'UTC') };
  expect(ringsOf(v.parse(reminder, { trigger }))).toEqual([ring]);
});

test.each([
  [['daily'], undefined],
  [['weekdays'], ['MO', 'TU', 'WE', 'TH', 'FR']],
  [
    ['MO', 'TH'],
    ['MO', 'TH'],
  ],
  [
    ['not-SA', 'SU'],
    ['MO', 'TU', 'WE', 'TH', 'FR'],
  ],
  [['daily', 'MO'], ['MO']],
  [['not-SU'], ['MO', 'TU', 'WE', 'TH', 'FR', 'SA']],
  [
    ['weekdays', 'not-WE'],
    ['MO', 'TU', 'TH', 'FR'],
  ],
])('%j means %j', (ids, days) => {
  const wish = daysWished(ids);
  expect(wish).toEqual(days && { kind: 'weekly', days });
});

/** Tuesday, at two in the afternoon. */
const AFTERNOON = { date: '2026-11-24', clock: '14:00' };

test.each([
  [['tomorrow'], '09:00', ['2026-11-25/09:00']],
  [['tomorrow-EV'], '06:00', ['2026-11-25/18:00']],
  [['today-EV'], '00:00', ['2026-11-25/00:00']],
  [['today-EV'], '12:00', ['2026-11-25/00:00']],
  [['today-EV'], '13:00', ['2026-11-25/01:00']],
  [['tomorrow-EV'], '13:00', ['2026-11-26/01:00']],
  [['today'], '00:00', ['2026-11-25/00:00']],
  [['today'], '07:00', ['2026-11-24/19:00']],
  [['today'], '13:00', []],
  [['once'], '09:00', ['2026-11-24/21:00']],
  [['once'], '13:00', ['2026-11-25/13:00']],
  [['next-TU'], '18:00', ['2026-11-24/18:00']],
  [['next-TU'], '09:00', ['2026-12-01/09:00']],
  [['next-MO', 'TH'], '09:00', ['2026-11-30/09:00', '2026-11-26/09:00']],
])('%j at %s is %j', (ids, time, rings) => {
  const wish = daysWished(ids);
  expect(ringsOn(wish, [time], AFTERNOON)).toEqual(rings);
});

test.each([
  [['09:00', '18:00'], 'every day at nine in the morning and six in the evening'],
  [
    ['MO/08:00', 'TU/08:00', 'WE/08:00', 'TH/08:00', 'FR/08:00'],
    'on weekdays at eight in the morning',
  ],
  [['SU/10:00', 'SA/10:00'], 'on Saturdays and Sundays at ten in the morning'],
  [
    ['MO', 'TU', 'WE', 'TH', 'FR', 'SA'].map((day) => `${day}/12:00`),
    'every day except Sunday at noon',
  ],
  [['MO/18:00', 'MO/09:00'], 'on Mondays at nine in the morning and six in the evening'],
  [['2026-11-24/19:00'], 'today at seven in the evening'],
  [['2026-11-27/09:00', '2026-11-30/09:00'], 'on Friday and Monday at nine in the morning'],
  [
    ['09:00', '2026-11-25/07:00'],
    'every day at nine in the morning, and tomorrow at seven in the morning',
  ],
  [['2027-01-01/07:00'], 'on the first of January at seven in the morning'],
  [
    ['09:00', '2026-11-25/07:00', '2026-11-27/18:00'],
    'every day at nine in the morning, tomorrow at seven in the morning, and on Friday at six in the evening',
  ],
])('%j is said as "%s"', (rings, words) => {
  expect(spokenRings(rings, languageOf('en-US').words, '2026-11-24')).toBe(words);
});
