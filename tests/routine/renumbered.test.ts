import fc from 'fast-check';
import { exercisesOf } from '../../core/routine/program.js';
import { changesMoved, heldMoved, numbersBefore } from '../../core/routine/renumbered.js';
import { languageOf } from '../../models/languages.js';

const language = languageOf('en-US');
const { stretches } = language;
const ids = stretches.filter(({ notice }) => notice === undefined).map(({ id }) => id);

/** A round, the same stretches in another order, and a time held for each of its exercises. */
const reordered = fc
  .uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 6 })
  .chain((some) =>
    fc.record({
      some: fc.constant(some),
      other: fc.shuffledSubarray(some, { minLength: some.length }),
      sets: fc.integer({ min: 1, max: 3 }),
    }),
  );

test('in another order, each hold keeps its own length and what was held of it', () => {
  fc.assert(
    fc.property(reordered, ({ some, other, sets }) => {
      const run = { id: 'full', stretches: some, sets };
      const all = exercisesOf(run, language.routines, stretches);
      const changes = all.map((_, exercise) => ({ exercise, holdMs: 10_000 + 1_000 * exercise }));
      const held = all.map((_, exercise) => 100 * (exercise + 1));
      const now = { ...run, stretches: other };
      const numbers = numbersBefore(run, now, language);
      const there = exercisesOf(
        { ...now, changes: changesMoved(changes, numbers) },
        language.routines,
        stretches,
      );
      const heldThere = heldMoved(held, numbers);
      const before = all.map(({ stretch, side, set }, at) => [
        `${stretch.id} ${side} ${set}`,
        10_000 + 1_000 * at,
        held[at],
      ]);
      const after = there.map(({ stretch, side, set, holdMs }, at) => [
        `${stretch.id} ${side} ${set}`,
        holdMs,
        heldThere[at],
      ]);
      expect(after.toSorted()).toEqual(before.toSorted());
    }),
  );
});

test('what is new in a round was not held, and what left it takes its length along', () => {
  const [first = '', second = '', third = ''] = ids;
  const before = { id: 'full', stretches: [first, second] };
  const numbers = numbersBefore(before, { ...before, stretches: [third, first] }, language);
  const from = numbers.findIndex((number) => number !== undefined);
  expect(
    heldMoved([5_000], numbers)
      .slice(0, from)
      .every((ms) => ms === 0),
  ).toBe(true);
  expect(heldMoved([5_000], numbers)[from]).toBe(5_000);
  const last = exercisesOf(before, language.routines, stretches).length - 1;
  expect(changesMoved([{ exercise: last, holdMs: 20_000 }], numbers)).toEqual([]);
});
