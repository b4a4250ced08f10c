import { launchTurn, needsCalendar } from '../../core/conversation/launch.js';
import { textOf } from '../../core/conversation/turn.js';
import { type Person, parsePerson } from '../../core/memory/person.js';
import { inItsWay } from '../../core/routine/program.js';
import type { Stretch } from '../../models/content.js';
import { languageOf } from '../../models/languages.js';
import { situationOf } from '../situation.js';

const DAY_MS = 86_400_000;
const NOW_MS = Date.UTC(2026, 10, 24, 12);
const ALL = ['cat-camel', 'childs-pose', 'back-extension'];

/** Somebody with a whole round on each of these days, counted back from today. */
function after(ages: readonly number[], more: Partial<Person> = {}, done = ALL): Person {
  const rounds = ages
    .toSorted((a, b) => b - a)
    .map((age) => ({ ms: NOW_MS - age * DAY_MS, heldMs: 180_000, sets: 1, done }));
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

const CHAIR = ['seated-cat-camel', 'seated-twist', 'chest-opener', 'shoulder-squeezes'];

test('who did the chair round all week is offered a step in it, and goes on with that round', () => {
  const turn = launch(after(FIVE_OF_SEVEN, {}, CHAIR));
  expect(textOf(turn.say)).toContain(
    'The next step in seated twist is thirty seconds on each side.',
  );
  const further = 'twist-longer';
  expect(turn.session.offer?.yes).toEqual({ kind: 'routine', id: 'chair', further });
  expect(turn.session.offer?.no).toMatchObject({ routine: 'chair' });
});

test('in a routine of their own, the step is offered for that', () => {
  const own = ['open-book', 'knee-rolls'];
  const turn = launch(after(FIVE_OF_SEVEN, { own }, own));
  expect(textOf(turn.say)).toContain('The next step in open book is a second hold on each side.');
  expect(turn.session.offer?.yes).toMatchObject({ id: 'own', further: 'open-book-twice' });
});

test('over a towel for a week, the roller is offered once, and each stays what it is', () => {
  const turn = launch(after(FIVE_OF_SEVEN, {}, ['towel-stretch']));
  expect(textOf(turn.say)).toContain(
    'The next step after towel stretch is lying back over a foam roller.',
  );
  expect(turn.session.offer?.yes).toMatchObject({ id: 'roller-stretch' });
  const taken = { further: ['over-the-roller'] };
  expect(launch(after(FIVE_OF_SEVEN, taken, ['towel-stretch'])).did).toBe('welcome');
  const without = { leaveOut: ['roller-stretch'] };
  expect(launch(after(FIVE_OF_SEVEN, without, ['towel-stretch'])).did).toBe('welcome');
});

test('a stretch without a next step leads to no offer', () => {
  expect(launch(after(FIVE_OF_SEVEN, {}, ['cat-camel', 'childs-pose'])).did).toBe('welcome');
});

const { stretches } = languageOf('en-US');
const steps = stretches.flatMap((stretch: Stretch) =>
  (stretch.further ?? []).map((step, index) => ({ id: step.id, step, index, stretch })),
);

test.each(steps)(
  '$id is longer, harder or another stretch, and comes after a week of it',
  (one) => {
    const { stretch, step, index } = one;
    const before = (stretch.further ?? []).slice(0, index).map(({ id }) => id);
    const person = after(FIVE_OF_SEVEN, { further: before }, [stretch.id]);
    expect(launch(person).session.offer?.yes).toMatchObject({ kind: 'routine', further: step.id });
    if ('stretch' in step) {
      expect(stretches.map(({ id }) => id)).toContain(step.stretch);
      return;
    }
    const usual = inItsWay(stretch, { further: before });
    const now = inItsWay(stretch, { further: [...before, step.id] });
    const isLonger = now.holdMs > usual.holdMs || now.passes > usual.passes;
    expect(isLonger || now.position !== usual.position).toBe(true);
  },
);

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
