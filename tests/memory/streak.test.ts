import fc from 'fast-check';
import { milestoneOf } from '../../core/conversation/milestones.js';
import { streakOf } from '../../core/conversation/streak.js';

test.each([
  ['nothing', [], { days: 0, rests: 0 }],
  ['today', [0], { days: 1, rests: 0 }],
  ['three days, and today still to come', [1, 2, 3], { days: 3, rests: 0 }],
  ['a rest day between', [0, 2, 3], { days: 4, rests: 1 }],
  ['two rest days in a row', [0, 3, 4], { days: 5, rests: 2 }],
  ['three in a row', [0, 4, 5], { days: 1, rests: 0 }],
  ['rests up to now, yesterday and the day before', [3, 4], { days: 2, rests: 0 }],
  ['one too many up to now', [4, 5], { days: 0, rests: 0 }],
  ['five of each seven, for three weeks', everyWeek([0, 1, 2, 3, 4], 3), { days: 19, rests: 4 }],
  ['four of a week', everyWeek([0, 1, 2, 3], 2), { days: 4, rests: 0 }],
])('%s', (_, ages, streak) => {
  expect(streakOf(ages)).toEqual(streak);
});

test('a rest day today keeps a run that has had one, and not one that has had two', () => {
  expect(streakOf([1, 3, 4], true).days).toBe(4);
  expect(streakOf([1, 4, 5], true)).toEqual({ days: 1, rests: 0 });
});

test('in a run, any seven days have five with a round', () => {
  const ages = fc.uniqueArray(fc.nat({ max: 40 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(ages, (done) => {
      const { days, rests } = streakOf(done);
      const first = Math.min(...done);
      const inRun = done.filter((age) => age < first + days);
      expect(inRun.length).toBe(days - rests);
      for (let from = first; from + 7 <= first + days; from += 1)
        expect(inRun.filter((age) => age >= from && age < from + 7).length).toBeGreaterThan(4);
    }),
  );
});

test('a day more never makes a run shorter', () => {
  const ages = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 40 });
  fc.assert(
    fc.property(ages, (done) => {
      expect(streakOf([0, ...done]).days).toBeGreaterThanOrEqual(streakOf(done).days);
    }),
  );
});

test('a milestone is the highest that was reached', () => {
  expect([0, 9, 10, 24, 25, 99, 100, 999, 1_000, 2_400].map(milestoneOf)).toEqual([
    0, 0, 10, 10, 25, 50, 100, 500, 1_000, 2_000,
  ]);
});

/** The ages of the same days in each of some weeks. */
function everyWeek(days: readonly number[], weeks: number): number[] {
  return Array.from({ length: weeks }, (_, week) => days.map((day) => week * 7 + day)).flat();
}
