import fc from 'fast-check';
import { inOrder, planned, plannedFrom, ROUTINE_LIMITS_MS } from '../../core/routine/planner.js';
import { exercisesOf } from '../../core/routine/program.js';
import { timelineOf } from '../../core/routine/timelines.js';
import { languageOf } from '../../models/languages.js';
import { fixtureLanguage } from '../fixtures/language.js';

const language = languageOf('en-US');
const { routines, stretches } = language;
const ids = stretches.filter(({ notice }) => notice === undefined).map(({ id }) => id);
const anyRoutine = fc.constantFrom(...routines);
const anyRun = fc.record({
  seed: fc.nat({ max: 999 }),
  opening: fc.boolean(),
  speed: fc.constantFrom(undefined, 'slower' as const, 'faster' as const),
});
const anySkip = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 6 });
const isFloor = (id: string) => {
  const posture = stretches.find((stretch) => stretch.id === id)?.posture;
  return posture === 'lying' || posture === 'kneeling';
};

test('a routine that was given a time takes it, within ten seconds', () => {
  fc.assert(
    fc.property(
      anyRoutine,
      anyRun,
      fc.integer({ min: ROUTINE_LIMITS_MS.min / 1_000, max: ROUTINE_LIMITS_MS.max / 1_000 }),
      (routine, some, seconds) => {
        const ms = seconds * 1_000;
        const run = { ...some, id: routine.id, ask: { ms } };
        const made = { ...run, ...planned(routine, run, [], language) };
        const { totalMs } = timelineOf(made, language, run.opening);
        expect([routine.id, ms, Math.abs(totalMs - ms) <= 10_000, totalMs]).toEqual([
          routine.id,
          ms,
          true,
          totalMs,
        ]);
      },
    ),
    { numRuns: 60 },
  );
});

test('both sides are held alike, and no hold is hurried or endured', () => {
  fc.assert(
    fc.property(anyRoutine, anyRun, fc.integer({ min: 60, max: 1_200 }), (routine, some, s) => {
      const run = { ...some, id: routine.id, ask: { ms: s * 1_000 } };
      const made = { ...run, ...planned(routine, run, [], language) };
      const exercises = exercisesOf(made, routines, stretches);
      exercises.forEach(({ side, holdMs }, index) => {
        if (side === 'other') expect(exercises[index - 1]?.holdMs).toBe(holdMs);
        expect(holdMs).toBeGreaterThanOrEqual(10_000);
        expect(holdMs).toBeLessThanOrEqual(120_000);
      });
    }),
    { numRuns: 60 },
  );
});

test('what is left out, sore or not wanted stays out, unless nothing else is left', () => {
  fc.assert(
    fc.property(
      anyRoutine,
      anySkip,
      fc.option(fc.constantFrom(...ids), { nil: undefined }),
      fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
      (routine, skip, without, count) => {
        const ask = { count, without: without === undefined ? undefined : [without] };
        const run = { id: routine.id, seed: 0, opening: false, ask };
        const { stretches: made = [] } = planned(routine, run, skip, language);
        const unwanted = [...skip, ...(without ? [without] : [])];
        const all = [...routine.stretches, ...(routine.more ?? [])];
        expect(made.length).toBeGreaterThan(0);
        if (!all.every((id) => unwanted.includes(id)) && made.some((id) => unwanted.includes(id)))
          expect(routine.stretches.every((id) => unwanted.includes(id))).toBe(true);
        if (count !== undefined) expect(made.length).toBeLessThanOrEqual(count);
      },
    ),
  );
});

test('nobody gets down to the floor twice, and what is wanted first comes first', () => {
  fc.assert(
    fc.property(anyRoutine, fc.constantFrom(...ids), (routine, first) => {
      const run = { id: routine.id, seed: 0, opening: false, ask: { first } };
      const { stretches: made = [] } = planned(routine, run, [], language);
      expect(made[0]).toBe(first);
      expect(new Set(made)).toEqual(new Set([first, ...routine.stretches]));
      expect(timesDown(made)).toBeLessThanOrEqual(1);
    }),
  );
});

test('any stretches can be put in such an order, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 12 }), (some) => {
      const ordered = inOrder(some, stretches);
      expect(ordered.toSorted()).toEqual(some.toSorted());
      expect(ordered[0]).toBe(some[0]);
      expect(timesDown(ordered)).toBeLessThanOrEqual(1);
    }),
  );
});

test('"from the second one" and "the last one" are counted from its beginning', () => {
  const from = (place: number) => {
    const run = { id: 'three', seed: 0, opening: false, ask: { from: place } };
    const routine = { stretches: ['lie', 'kneel', 'sway'] as const };
    return planned(routine, run, [], fixtureLanguage).stretches;
  };
  expect([from(1), from(2), from(-1)]).toEqual([
    ['lie', 'kneel', 'sway'],
    ['kneel', 'sway'],
    ['sway'],
  ]);
});

test.each(routines.map((routine) => [routine.id, routine] as const))(
  'in "%s" as it is, nobody gets down to the floor twice',
  (_, routine) => expect(timesDown(routine.stretches)).toBeLessThanOrEqual(1),
);

/** How often somebody who stands gets down to the floor. */
function timesDown(made: readonly string[]): number {
  return made.filter((id, index) => isFloor(id) && !isFloor(made[index - 1] ?? '')).length;
}

test('planned anew on the way, what was begun stays as it is, and the rest takes the time', () => {
  fc.assert(
    fc.property(
      anyRoutine,
      anyRun,
      fc.integer({ min: 60, max: 1_200 }),
      fc.nat({ max: 6 }),
      fc.integer({ min: 60, max: 1_200 }),
      (routine, some, firstS, index, thenS) => {
        const first = { ...some, id: routine.id, ask: { ms: firstS * 1_000 } };
        const run = { ...first, ...planned(routine, first, [], language), told: true };
        const before = exercisesOf(run, routines, stretches).filter(({ set }) => set === 1);
        const at = index % before.length;
        const begun = {
          stretches: [...new Set(before.slice(0, at + 1).map(({ stretch }) => stretch.id))],
          set: 1,
          holds: before.slice(0, at + 1).map(({ holdMs }, exercise) => ({ exercise, holdMs })),
        };
        const ms = thenS * 1_000;
        const plan = plannedFrom(routine, { ...run, ask: { ms } }, begun, language);
        const now = { ...run, sets: undefined, ...plan };
        const after = exercisesOf(now, routines, stretches);
        expect(after.slice(0, at + 1).map(({ stretch, holdMs }) => [stretch.id, holdMs])).toEqual(
          before.slice(0, at + 1).map(({ stretch, holdMs }) => [stretch.id, holdMs]),
        );
        expect(new Set(now.stretches).size).toBe(now.stretches?.length);
        const missedMs = Math.abs(timelineOf(now, language, run.opening).totalMs - ms);
        const isNearTheEnd = (plan.stretches ?? []).length <= begun.stretches.length + 1;
        expect([routine.id, firstS, at, thenS, isNearTheEnd || missedMs <= 10_000]).toEqual([
          routine.id,
          firstS,
          at,
          thenS,
          true,
        ]);
      },
    ),
    { numRuns: 60 },
  );
});

test('another number of stretches on the way counts those that were begun', () => {
  fc.assert(
    fc.property(
      anyRoutine,
      fc.nat({ max: 3 }),
      fc.integer({ min: 1, max: 10 }),
      (routine, at, count) => {
        const all = [...routine.stretches];
        const begun = { stretches: all.slice(0, at + 1), set: 1, holds: [] };
        const run = { id: routine.id, seed: 0, opening: false, ask: { count } };
        const { stretches: made = [] } = plannedFrom(routine, run, begun, language);
        const known = all.length + (routine.more ?? []).length;
        expect(made.slice(0, begun.stretches.length)).toEqual(begun.stretches);
        expect(made.length).toBe(Math.max(begun.stretches.length, Math.min(count, known)));
      },
    ),
  );
});

test('a stretch that is wanted so many times is done so often, one after another', () => {
  const times = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(
      anyRoutine,
      anyRun,
      fc.constantFrom(...ids),
      times,
      (routine, some, stretch, sets) => {
        const run = { ...some, id: routine.id, ask: { often: { stretch, sets } } };
        const made = { ...run, ...planned(routine, run, [], language) };
        const done = exercisesOf(made, routines, stretches).map((one) => [
          one.stretch.id,
          one.side,
        ]);
        const own = done.flatMap(([id, side], index) =>
          id === stretch && side !== 'other' ? [index] : [],
        );
        expect([stretch, own.length]).toEqual([stretch, sets]);
        const [first = 0] = own;
        const between = done.slice(first, own.at(-1)).map(([id]) => id);
        expect(between.filter((id) => id !== stretch)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});
