import fc from 'fast-check';
import { HOLD_LIMITS_MS, MAX_SETS } from '../../core/routine/program.js';
import type { Cue } from '../../core/routine/timeline.js';
import { timelineOf } from '../../core/routine/timelines.js';
import { fixtureIds, fixtureLanguage as language } from '../fixtures/language.js';

const anyChoice = fc.record({
  id: fc.constantFrom(...fixtureIds),
  holdMs: fc.option(fc.integer(HOLD_LIMITS_MS), { nil: undefined }),
  sets: fc.integer({ min: 1, max: MAX_SETS }),
  seed: fc.nat(),
  bell: fc.boolean(),
  justBell: fc.boolean(),
  countDown: fc.boolean(),
});

test('a routine holds each stretch for as long as it has to be held', () => {
  const { cues } = timelineOf({ id: 'three' }, language, true);
  expect(holds(cues).map(lengthOf)).toEqual([60_000, 60_000, 60_000]);
});

test('halfway is said at thirty seconds, and the last call at fifty', () => {
  const { cues } = timelineOf({ id: 'lie' }, language, false);
  const [hold = []] = holds(cues);
  const said = hold.flatMap(({ text, startMs }) =>
    text === undefined ? [] : [[startMs - (hold[0]?.startMs ?? 0), text]],
  );
  expect(said).toEqual([
    [0, 'Let the floor carry you.'],
    [12_000, 'A cushion may help.'],
    [30_000, language.cuePools.halfway[0]],
    [50_000, language.cuePools.ending[0]],
  ]);
});

test('with any wording, three minutes of holds and the question after them fit 240 seconds', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    expect(timelineOf({ id: 'three', seed }, language, true).totalMs).toBeLessThan(238_000);
  }
});

test('holds last as long as was asked, whatever is said in them', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const { cues } = timelineOf(choice, language, true);
      for (const hold of holds(cues)) {
        const stretch = language.stretches.find(({ id }) => id === hold[0]?.stretch);
        expect(lengthOf(hold)).toBe(choice.holdMs ?? stretch?.holdMs);
      }
    }),
  );
});

test('cues follow one another without holes, and none is empty', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const { cues, totalMs } = timelineOf(choice, language, true);
      let nowMs = 0;
      for (const cue of cues) {
        expect(cue.startMs).toBe(nowMs);
        expect(cue.endMs).toBeGreaterThan(cue.startMs);
        nowMs = cue.endMs;
      }
      expect(nowMs).toBe(totalMs);
    }),
  );
});

test('before each hold there are 3 to 40 seconds to move, and no hold starts earlier', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const { cues } = timelineOf(choice, language, true);
      const gaps = together('gap', cues);
      expect(gaps).toHaveLength(holds(cues).length);
      for (const gap of gaps) {
        expect(lengthOf(gap)).toBeGreaterThanOrEqual(3_000);
        expect(lengthOf(gap)).toBeLessThanOrEqual(40_000);
        expect(cues.find(({ startMs }) => startMs === gap.at(-1)?.endMs)?.kind).toBe('hold');
      }
    }),
  );
});

test('it is never quiet for more than thirty seconds, unless that was wished', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const { cues } = timelineOf(choice, language, true);
      for (const hold of holds(cues)) {
        for (const cue of hold) {
          if (cue.text === undefined && !choice.justBell)
            expect(lengthOf([cue])).toBeLessThanOrEqual(30_000);
        }
      }
    }),
  );
});

test('from standing to the floor there is more time than between two kneeling poses', () => {
  const { cues } = timelineOf({ id: 'three' }, language, false);
  const [toFloor = 0, , betweenKneeling = 0] = cues
    .filter(({ kind, text }) => kind === 'gap' && text !== undefined)
    .map(({ endMs, stretch }) => {
      const position = language.stretches.find(({ id }) => id === stretch)?.position;
      return endMs - (cues.find(({ text }) => text === position)?.endMs ?? 0);
    });
  expect(toFloor).toBe(15_000);
  expect(betweenKneeling).toBeLessThan(8_000);
});

/** The cues of each hold. */
function holds(cues: readonly Cue[]): Cue[][] {
  return together('hold', cues);
}

/** Consecutive cues of a kind. */
function together(kind: Cue['kind'], cues: readonly Cue[]): Cue[][] {
  const found: Cue[][] = [];
  cues.forEach((cue, index) => {
    if (cue.kind !== kind) return;
    if (cues[index - 1]?.kind === kind) found.at(-1)?.push(cue);
    else found.push([cue]);
  });
  return found;
}

function lengthOf(cues: readonly Cue[]): number {
  return (cues.at(-1)?.endMs ?? 0) - (cues[0]?.startMs ?? 0);
}
