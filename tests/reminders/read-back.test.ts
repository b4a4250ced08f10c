import fc from 'fast-check';
import { toCardinal, toOrdinal } from 'n2words/en-US';
import { remindTurn } from '../../core/conversation/reminders/ask.js';
import { textOf } from '../../core/conversation/turn.js';
import { triggerFor } from '../../lambda/src/alexa/triggers.js';
import { slotTypes } from '../../models/en/utterances/slots.js';
import { situationOf } from '../situation.js';

const DAY_MS = 86_400_000;
/** Two weeks show whatever recurs by the week. */
const AHEAD_MS = 14 * DAY_MS;
const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const RULE_DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const dateOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const nameOf = (ms: number) => NAMES[new Date(ms).getUTCDay()] ?? '';

/** When the reminders ring that Alexa is asked for, as "2026-11-24T09:00". */
function ringing(rings: readonly string[], nowMs: number): string[] {
  return rings.flatMap((ring) => {
    const { scheduledTime = '', recurrence } = triggerFor(ring, nowMs, 'UTC') ?? {};
    const [rule] = recurrence?.recurrenceRules ?? [];
    const first = scheduledTime.slice(0, 16);
    if (rule === undefined) return first;
    const days = /BYDAY=(\w+)/.exec(rule)?.[1];
    const firstMs = Date.parse(`${first}Z`);
    const all = Array.from({ length: 15 }, (_, day) => firstMs + day * DAY_MS);
    return all
      .filter((ms) => ms <= nowMs + AHEAD_MS)
      .filter((ms) => days === undefined || RULE_DAYS[new Date(ms).getUTCDay()] === days)
      .map((ms) => new Date(ms).toISOString().slice(0, 16));
  });
}

/** The same, as somebody understands it who only hears the words. */
function heard(text: string, nowMs: number): string[] {
  const said = text.replace(/^Just once, /, '').replace(/\.$/, '');
  const parts = said.split(/,(?: and)? (?=(?:on|every|today|tomorrow|tonight|next)\b)/i);
  return parts.flatMap((part) => {
    const [, days = '', times = ''] = /^(.*?) at (.*)$/.exec(part) ?? [];
    return times.split(/, and |, | and /).flatMap((time) => {
      const at = clockOf(time);
      return datesHeard(days.toLowerCase(), at, nowMs).map((ms) => `${dateOf(ms)}T${at}`);
    });
  });
}

function clockOf(words: string): string {
  if (words === 'noon') return '12:00';
  if (words === 'midnight') return '00:00';
  const [, time = '', part] = /^(.*) in the (morning|afternoon|evening)$/.exec(words) ?? [];
  const [hour = 0, minute = 0] = time.replace(' oh ', ' ').split(' ').map(numberOf);
  const hours = (hour % 12) + (part === 'morning' ? 0 : 12);
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function numberOf(word: string): number {
  return Array.from({ length: 60 }, (_, number) => toCardinal(number)).indexOf(word);
}

function datesHeard(days: string, at: string, nowMs: number): number[] {
  const today = Date.parse(dateOf(nowMs));
  const ahead = Array.from({ length: 15 }, (_, day) => today + day * DAY_MS);
  const rung = (ms: number) => Date.parse(`${dateOf(ms)}T${at}Z`);
  const coming = ahead.filter((ms) => rung(ms) > nowMs && rung(ms) <= nowMs + AHEAD_MS);
  const isSmall = at < '05:00';
  if (days === 'today') return [today];
  if (days === 'tonight') return [isSmall ? today + DAY_MS : today];
  if (days === 'tomorrow') return [today + DAY_MS];
  if (days === 'tomorrow night') return [today + 2 * DAY_MS];
  if (days === 'every day') return coming;
  if (days === 'on weekdays') return coming.filter((ms) => !/^S/.test(nameOf(ms)));
  const [, not] = /^every day except (.*)$/.exec(days) ?? [];
  if (not) return coming.filter((ms) => nameOf(ms).toLowerCase() !== not);
  const [, next] = /^next (.*)$/.exec(days) ?? [];
  if (next) return ahead.slice(7, 8).filter((ms) => nameOf(ms).toLowerCase() === next);
  const [, day, month] = /^on the (.*) of (\w+)$/.exec(days) ?? [];
  if (day) return [dateHeard(day, month ?? '', today)];
  const names = days.replace(/^on /, '').split(/, and |, | and /);
  if (names.every((name) => name.endsWith('s')))
    return coming.filter((ms) => names.includes(`${nameOf(ms).toLowerCase()}s`));
  return ahead.slice(2, 7).filter((ms) => names.includes(nameOf(ms).toLowerCase()));
}

function dateHeard(day: string, month: string, today: number): number {
  const year = Array.from({ length: 366 }, (_, after) => today + after * DAY_MS);
  const monthOf = (ms: number) =>
    new Date(ms).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  const found = year.find(
    (ms) => toOrdinal(new Date(ms).getUTCDate()) === day && monthOf(ms).toLowerCase() === month,
  );
  return found ?? Number.NaN;
}

const dayIds = (slotTypes.BACK_COACH_DAYS ?? []).map(({ id, value }) => ({ id, said: value }));
const days = fc.oneof(
  fc.constant([]),
  fc.uniqueArray(fc.constantFrom(...dayIds), { minLength: 1, maxLength: 4 }),
);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((all) => ({ said: all.map((one) => String(one).padStart(2, '0')).join(':') }));
const date = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((one) => ({ said: `-${one.toISOString().slice(4, 10)}` }));
const wish = fc.record({
  days,
  times: fc.array(clock, { minLength: 1, maxLength: 3 }),
  date: fc.option(date, { nil: undefined, freq: 6 }),
  occasion: fc.option(fc.constantFrom({ said: '', id: 'EV' }, { said: '', id: '07:00' }), {
    nil: undefined,
    freq: 6,
  }),
  secondDays: fc.option(fc.constantFrom(...dayIds), { nil: undefined, freq: 6 }),
});
const moment = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) });

test('what is read back is what will ring', () => {
  let readBack = 0;
  fc.assert(
    fc.property(wish, moment, (wished, nowMs) => {
      const turn = remindTurn(wished, situationOf({ nowMs }));
      const { offer, askedTimes } = turn.session;
      if (offer?.yes?.kind !== 'remind') return askedTimes;
      readBack += 1;
      // "I can't do every other day, but I can remind you on Mondays": from there on it is read back.
      const text = textOf(turn.say).replace(/^I can't .* (?:remind you|I can do is) /, '');
      const rings = ringing(offer.yes.times, nowMs);
      expect([...new Set(heard(text, nowMs))].toSorted()).toEqual([...new Set(rings)].toSorted());
      return rings.length > 0;
    }),
    { numRuns: 500 },
  );
  expect(readBack).toBeGreaterThan(300);
});

test.each(dayIds.filter(({ id }) => /^[A-Z]{2}-[A-Z]{2}$/.test(id)))(
  '$said: on all days from the one to the other',
  ({ said, id }) => {
    const { offer } = remindTurn(
      { days: [{ said, id }], times: [{ said: '09:00' }] },
      situationOf(),
    ).session;
    const [from = '', to = ''] = said.split(' to ');
    const twice = [...NAMES, ...NAMES].map((name) => name.toLowerCase());
    const first = twice.indexOf(from);
    const those = twice.slice(first, twice.indexOf(to, first) + 1);
    const all = those.map((name) => `${name.slice(0, 2).toUpperCase()}/09:00`);
    const times = all.length === 7 ? ['09:00'] : all.toSorted();
    expect(offer?.yes).toMatchObject({ kind: 'remind', times: expect.arrayContaining(times) });
    expect(offer?.yes?.kind === 'remind' && offer.yes.times).toHaveLength(times.length);
  },
);
