import { moveReminderTurn } from '../../core/conversation/reminders/move.js';
import { otherTimeTurn } from '../../core/conversation/reminders/other-time.js';
import { reminderAt } from '../../core/conversation/reminders/which.js';
import { clockTimes } from '../../core/understanding/clock-times.js';
import { values } from '../../models/en/stand-in/patterns/values.js';
import { situationOf } from '../situation.js';

const moved = (from: string, to: string, found: readonly string[]) => {
  const wish = { from: { said: from }, to: { said: to }, day: undefined, occasion: undefined };
  const { offer } = moveReminderTurn(wish, found, situationOf()).session;
  return offer?.yes?.kind === 'remind' ? offer.yes.times : undefined;
};

test.each([
  ['06:00', '07:00', ['18:00'], ['19:00']],
  ['09:00', '10:00', ['09:00', '18:00'], ['10:00', '18:00']],
  ['21:00', '00:00', ['21:00'], ['00:00']],
  ['EV', '08:00', ['09:00', '18:30'], ['09:00', '20:00']],
  ['EV', '08:00', ['MO/09:00', 'MO/18:30', 'TH/18:30'], ['MO/09:00', 'MO/20:00', 'TH/20:00']],
  ['09:00', '10:00', ['18:00', '2026-11-25/09:00'], ['2026-11-25/10:00']],
])('the reminder at %s moves to %s', (from, to, found, times) => {
  expect(moved(from, to, found)).toEqual(times);
});

test.each([
  [['09:00', '19:00'], '07:00', ['07:00', '09:00']],
  [['09:00', '19:00'], '20:00', ['09:00', '20:00']],
  [['19:00'], '07:00', ['07:00']],
  [['MO/09:00', 'TH/09:00'], '08:00', ['MO/08:00', 'TH/08:00']],
  [['2026-11-25/21:00'], '20:00', ['2026-11-25/20:00']],
])('after %s was read back, "no, %s" makes it %s', (times, said, now) => {
  const session = { ...situationOf().session, offer: { yes: { kind: 'remind', times } } as const };
  const { offer } = otherTimeTurn({ said }, situationOf({ session })).session;
  expect(offer?.yes).toEqual({ kind: 'remind', times: now });
});

test.each([
  ['MO', '09:00'],
  ['AF', undefined],
  ['EV', '18:00'],
  ['NI', '00:00'],
])('of nine, six and midnight, %s means %s', (said, time) => {
  expect(reminderAt(said, ['09:00', '18:00', '00:00'])).toBe(time);
});

test.each([
  ['twelve am', '00:00'],
  ['twelve pm', '12:00'],
  ['quarter to twelve pm', '23:45'],
  ["twelve o'clock", '12:00'],
  ['noon', '12:00'],
  ['six oh five', '06:05'],
  ['seven tonight', '19:00'],
  ['quarter to one pm', '12:45'],
  ['half past six in the evening', '18:30'],
])('"%s" is %s', (said, time) => {
  expect(clockTimes(`at ${said}`, values).map(({ value }) => value)).toEqual([time]);
});

test.each([
  ['five to nine', '08:55'],
  ['ten to six in the evening', '17:50'],
])('"remind me at %s" is %s', (said, time) => {
  expect(clockTimes(`remind me at ${said}`, values).map(({ value }) => value)).toEqual([time]);
});

test('"change the one at ten to six" tells two times', () => {
  expect(clockTimes('change the one at ten to six', values).map(({ value }) => value)).toEqual([
    '10:00',
    '06:00',
  ]);
});
