import fc from 'fast-check';
import { partEnd } from '../../core/routine/parts.js';
import { planned } from '../../core/routine/planner.js';
import { exercisesOf } from '../../core/routine/program.js';
import type { Cue } from '../../core/routine/timeline.js';
import { timelineOf } from '../../core/routine/timelines.js';
import { fitsOneResponse } from '../../lambda/src/ssml.js';
import { languageOf } from '../../models/languages.js';

const language = languageOf('en-US');
const { routines, stretches } = language;
const all = stretches.map(({ id }) => id);
const steps = stretches.flatMap(({ further = [] }) => further.map(({ id }) => id));

/** The settings that people may choose for a routine. */
const anyLiking = fc.record({
  seed: fc.nat({ max: 999 }),
  sets: fc.constantFrom(undefined, 2),
  holdMs: fc.constantFrom(undefined, 20_000, 90_000),
  unknown: fc.constantFrom(all, []),
  easier: fc.boolean(),
  further: fc.constantFrom(undefined, steps),
  bell: fc.boolean(),
  justBell: fc.boolean(),
  countDown: fc.boolean(),
  speed: fc.constantFrom(undefined, 'slower' as const, 'faster' as const),
});

/** The cues of each hold, in order. */
function holdsOf(cues: readonly Cue[]): Cue[][] {
  const holds: Cue[][] = [];
  cues.forEach((cue, index) => {
    if (cue.kind !== 'hold') return;
    if (cues[index - 1]?.kind === 'hold') holds.at(-1)?.push(cue);
    else holds.push([cue]);
  });
  return holds;
}

const lengthOf = (cues: readonly Cue[]) => (cues.at(-1)?.endMs ?? 0) - (cues[0]?.startMs ?? 0);

test.each(routines.map((routine) => [routine.id]))(
  '"%s" keeps its holds, its sides and the limits',
  (id) => {
    fc.assert(
      fc.property(anyLiking, (liking) => {
        const run = { id, ...liking };
        const exercises = exercisesOf(run, routines, stretches);
        const { cues, totalMs } = timelineOf(run, language, true);
        const holds = holdsOf(cues);
        expect(holds.map(lengthOf)).toEqual(exercises.map(({ holdMs }) => holdMs));
        expect(holds.map(([first]) => [first?.stretch, first?.side])).toEqual(
          exercises.map(({ stretch, side }) => [stretch.id, side]),
        );
        cues.forEach((cue, index) => {
          expect(cue.startMs).toBe(cues[index - 1]?.endMs ?? 0);
        });
        expect(cues.at(-1)?.endMs).toBe(totalMs);
        const fits = (part: readonly Cue[]) => fitsOneResponse(part, run.speed);
        for (let left = cues; left.length > 0; left = left.slice(partEnd(left, fits)))
          expect(fits(left.slice(0, partEnd(left, fits)))).toBe(true);
      }),
      { numRuns: 8 },
    );
  },
);

test('who does a stretch for the first time hears who should skip it, however short it is', () => {
  const minutes = fc.integer({ min: 2, max: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...routines), minutes, fc.nat({ max: 999 }), (routine, m, seed) => {
      const run = { id: routine.id, seed, unknown: all, opening: true, ask: { ms: m * 60_000 } };
      const made = { ...run, ...planned(routine, run, [], language) };
      const { cues } = timelineOf(made, language, true);
      const untold = exercisesOf(made, routines, stretches)
        .filter(({ holdMs }) => holdMs >= 20_000)
        .flatMap(({ stretch }) => stretch.caution?.text ?? [])
        .filter((caution) => !cues.some(({ text }) => text === caution));
      expect([routine.id, m, untold]).toEqual([routine.id, m, []]);
    }),
    { numRuns: 40 },
  );
});
