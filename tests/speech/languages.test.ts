import { readdirSync, readFileSync } from 'node:fs';
import { toCardinal } from 'n2words/de-DE';
import { counted } from '../../core/conversation/calendar.js';
import { progressOf } from '../../core/conversation/progress.js';
import { spokenRings } from '../../core/conversation/reminders/spoken.js';
import { spokenClockTime, spokenClockTimes } from '../../core/speech/clock-times.js';
import { spokenDuration } from '../../core/speech/durations.js';
import { spokenMs } from '../../core/speech/pace.js';
import { languageOf } from '../../models/languages.js';
import type { Words } from '../../models/words.js';

/** As somebody would write it who adds a language to models/. */
const german: Words = {
  tag: 'de',
  cardinal: (count) => (count === 1 ? 'eine' : toCardinal(count)),
  ordinal: (place) => `${toCardinal(place)}te`,
  fillers: /\bbitte\b/g,
  sets: /\bmal\b/,
  others: /^$/,
  several: /^$/,
  thisOne: /^dies/,
  thatOne: /^das/,
  feet: /fuss|füße/,
  eyes: /^augen?$/,
  eyelids: /^(?:offen|zu)$/,
  bends: /^beuge/,
  wrists: /^handgelenke?$/,
  restsOn: [],
  aroundAName: /(?!)/g,
  onTheBelly: /\bauf dem Bauch\b/,
  times: { once: 'einmal', twice: 'zweimal', some: '{count}-mal', onEachSide: 'je Seite' },
  assent: /^ja\b/,
  before: /\bvorige/,
  mat: /\bmatte\b/,
  carried: /\b(?:baby|kind|handy)\b/,
  someAgain: [],
  noName: /^(?:es|das|dies)\b/,
  ownAge: /^(?!)/,
  inDiary: /^(?!)/,
  stiffJoint: /^(?!)/,
  thisTime: /$^/,
  severalBy: /$^/,
  theEnd: /$^/,
  eachOne: /$^/,
  nextOne: /^(?!)/,
  theNext: /^(?!)/,
  theLast: /^(?!)/,
  described: [],
  ofABirth: /^$/,
  ofOld: /^(?!)/,
  oldAndFine: /^(?!)/,
  notToDo: /^(?!)/,
  joints: [],
  pronoun: /^(?!)/,
  settings: {
    hold: 'Jede Dehnung dauert {hold}.',
    slower: 'Ich spreche langsamer.',
    faster: 'Ich spreche schneller.',
    less: 'Ich sage weniger.',
    more: 'Ich sage mehr.',
    easier: 'Ich nenne das Leichtere.',
    bell: 'Eine Glocke läutet.',
    justBell: 'Nur die Glocke läutet.',
    countDown: 'Ich zähle herunter.',
    leaveOut: 'Wir überspringen {stretches}.',
  },
  round: { none: 'keine Runde', one: 'eine Runde', some: '{count} Runden' },
  day: { none: 'kein Tag', one: 'ein Tag', some: '{count} Tage' },
  clock: {
    noon: 'mittags',
    midnight: 'um Mitternacht',
    morning: 'morgens um {time}',
    afternoon: 'nachmittags um {time}',
    evening: 'abends um {time}',
    past: { few: '{hour} Uhr {minutes}', some: '{hour} Uhr {minutes}' },
  },
  days: {
    daily: 'jeden Tag',
    weekdays: 'werktags',
    weekends: 'am Wochenende',
    weekly: '{days}',
    except: 'jeden Tag außer {days}',
    today: 'heute',
    tomorrow: 'morgen',
    tonight: 'heute Nacht',
    tomorrowNight: 'morgen Nacht',
    once: 'am {days}',
    nextWeek: 'nächsten {days}',
    date: 'am {day} {month}',
    at: '{days} {times}',
    and: ' und ',
    between: ', ',
    names: {
      MO: { one: 'Montag', each: 'montags' },
      TU: { one: 'Dienstag', each: 'dienstags' },
      WE: { one: 'Mittwoch', each: 'mittwochs' },
      TH: { one: 'Donnerstag', each: 'donnerstags' },
      FR: { one: 'Freitag', each: 'freitags' },
      SA: { one: 'Samstag', each: 'samstags' },
      SU: { one: 'Sonntag', each: 'sonntags' },
    },
  },
};

test('durations, times, lists, counts and weekdays are said in the language of the words', () => {
  expect(spokenDuration(85_000, german)).toBe('eine Minute und fünfundzwanzig Sekunden');
  expect(spokenClockTime('18:30', german)).toBe('abends um sechs Uhr dreißig');
  expect(spokenClockTimes(['09:00', '12:00', '18:00'], german)).toBe(
    'morgens um neun, mittags und abends um sechs',
  );
  expect(spokenRings(['MO/09:00', 'TH/09:00', '2026-11-25/18:30'], german, '2026-11-24')).toBe(
    'montags und donnerstags morgens um neun und morgen abends um sechs Uhr dreißig',
  );
  expect(counted(3, german, 'day')).toBe('drei Tage');
  const { week } = progressOf([], Date.UTC(2026, 10, 25, 12), 'Europe/Berlin', german);
  expect(week.map(({ day }) => day)).toEqual(['Do', 'Fr', 'Sa', 'So', 'Mo', 'Di', 'Mi']);
});

test('how long a sentence takes is the language’s own', () => {
  const { pace } = languageOf('en-US');
  const slower = Object.fromEntries(
    Object.entries(pace).map(([name, feature]) => [name, { ...feature, ms: 2 * feature.ms }]),
  );
  const text = 'Breathe out, and round your back up.';
  expect(Math.abs(spokenMs(text, slower) - 2 * spokenMs(text, pace))).toBeLessThanOrEqual(1);
});

test('neither core nor skill knows a language: none is imported, nor words for numbers', () => {
  const sources = ['core', 'lambda/src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')] as const),
  );
  expect(sources.length).toBeGreaterThan(50);
  for (const [file, source] of sources)
    expect([file, /models\/en\/|n2words|languages\.en\b/.test(source)]).toEqual([file, false]);
});
