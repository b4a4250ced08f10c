import { launchTurn, needsCalendar } from '../../core/conversation/launch.js';
import { textOf } from '../../core/conversation/turn.js';
import { type Person, parsePerson } from '../../core/memory/person.js';
import { situationOf } from '../situation.js';

const DAY_MS = 86_400_000;
const NOW_MS = Date.UTC(2026, 10, 24, 12);
const ALL = ['cat-camel', 'childs-pose', 'back-extension'];

/** Somebody with a whole round on each of these days, counted back from today. */
function after(ages: readonly number[], more: Partial<Person> = {}): Person {
  const rounds = ages
    .toSorted((a, b) => b - a)
    .map((age) => ({ ms: NOW_MS - age * DAY_MS, heldMs: 180_000, sets: 1, done: ALL }));
  const person = parsePerson({ schema: 1, welcomed: '2026-10-01', milestone: 1_000, rounds });
  if (person === undefined) throw new Error('not a person');
  return { ...person, ...more };
}

function launch(person: Person) {
  const situation = situationOf({ nowMs: NOW_MS });
  const timeZone = needsCalendar(person, situation) ? 'Europe/London' : undefined;
  return launchTurn(person, timeZone, situation);
}

const FIVE_OF_SEVEN = [1, 2, 4, 5, 6];

test('five of the last seven days lead to an offer, and "yes" starts with the step', () => {
  const turn = launch(after(FIVE_OF_SEVEN));
  expect(textOf(turn.say)).toBe(
    'Welcome back. You stretched on five of the last seven days. The next step in back extension is one hold of a whole minute.',
  );
  expect(turn.session.offer?.yes).toEqual({
    kind: 'routine',
    id: 'daily',
    further: 'whole-minute',
  });
});

test('after the whole minute comes the press-up, and after that nothing', () => {
  const twice = launch(after(FIVE_OF_SEVEN, { further: ['whole-minute'] }));
  expect(textOf(twice.say)).toContain('The next step in back extension is the press-up.');
  const done = launch(after(FIVE_OF_SEVEN, { further: ['whole-minute', 'press-up'] }));
  expect(done.did).toBe('welcome');
});

test.each([
  ['five days in a row are no week yet', [1, 2, 3, 4, 5], {}],
  ['four of the last seven are too few', [1, 2, 3, 6], {}],
  ['it was offered a week ago', FIVE_OF_SEVEN, { offeredFurther: '2026-11-17' }],
  ['the easier way is wanted', FIVE_OF_SEVEN, { easier: true }],
  ['another hold is wanted', FIVE_OF_SEVEN, { holdMs: 30_000 }],
  ['the stretch is left out', FIVE_OF_SEVEN, { leaveOut: ['back-extension'] }],
  ['the offer at the launch was refused', FIVE_OF_SEVEN, { refused: '2026-11-20' }],
  ['it is a rest day', FIVE_OF_SEVEN, { restedMs: NOW_MS - 3_600_000 }],
  ['there was a warning', FIVE_OF_SEVEN, { quietUntil: '2026-11-26' }],
])('there is no offer if %s', (_, ages, more) => {
  const turn = launch(after(ages, more));
  expect([turn.did, textOf(turn.say)]).toEqual(['welcome', expect.not.stringContaining('step')]);
});
