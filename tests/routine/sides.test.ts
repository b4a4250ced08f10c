import fc from 'fast-check';
import { leadInto } from '../../core/routine/lead-ins.js';
import {
  cueAt,
  fromStart,
  holdLeftMs,
  holdSpan,
  stretchStarts,
} from '../../core/routine/playback.js';
import type { Timeline } from '../../core/routine/timeline.js';
import { timelineOf } from '../../core/routine/timelines.js';
import { stepsOf } from '../../core/screen/steps.js';
import { fixtureLanguage as language } from '../fixtures/language.js';

const turn = language.stretches.find(({ id }) => id === 'turn');
const change = turn?.sides?.change ?? '';

test('both sides are held for the same time, with time to change between them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5_000, max: 120_000 }),
      fc.integer({ min: 1, max: 5 }),
      fc.nat({ max: 999 }),
      (holdMs, sets, seed) => {
        const timeline = timelineOf({ id: 'sided', holdMs, sets, seed }, language, true);
        const starts = stretchStarts(timeline).filter(({ stretch }) => stretch === 'turn');
        expect(starts.map(({ side }) => side)).toEqual(
          Array.from({ length: sets }, () => ['first', 'other']).flat(),
        );
        for (const { startMs } of starts) {
          const hold = holdSpan(timeline, startMs);
          expect(hold.endMs - hold.startMs).toBe(holdMs);
        }
        for (const { startMs } of starts.filter(({ side }) => side === 'other'))
          expect(gapAfter(timeline, startMs)).toBeGreaterThanOrEqual(6_000);
      },
    ),
  );
});

test('it is told to change sides, and only once to come out', () => {
  const said = words(timelineOf({ id: 'turn', sets: 2 }, language, false));
  expect(said.filter((text) => text === change)).toHaveLength(2);
  expect(said.filter((text) => text === turn?.position)).toHaveLength(1);
  const { otherSide, firstSide } = language.cuePools;
  expect(said.filter((text) => otherSide.includes(text))).toHaveLength(2);
  expect(said.filter((text) => firstSide.includes(text))).toHaveLength(1);
  const releases = timelineOf({ id: 'turn' }, language, false).cues.filter(
    ({ kind }) => kind === 'release',
  );
  expect(releases.map(({ text }) => text)).toEqual(['Come back to the middle.']);
});

test('who knows it by heart still hears that sides change', () => {
  const said = words(timelineOf({ id: 'turn', talk: { turn: 'name' } }, language, false));
  expect(said).not.toContain(change);
  expect(said.some((text) => language.cuePools.otherSide.includes(text))).toBe(true);
});

test('how long is left, what is next and the way back know the side', () => {
  const timeline = timelineOf({ id: 'sided' }, language, false);
  const [, first, other] = stretchStarts(timeline);
  expect(told('leadTimeLeft', first?.startMs ?? 0)).toBe(
    'Thirty seconds of the turn to the right to come. After that, the other side, and then one more stretch.',
  );
  expect(told('leadTimeLeft', other?.startMs ?? 0)).toBe(
    'Thirty seconds of the turn to the left to come. After that, one more stretch.',
  );
  expect(told('leadNext', first?.startMs ?? 0)).toBe(
    'After the turn to the right, the other side.',
  );
  expect(told('leadBack', holdSpan(timeline, other?.startMs ?? 0).startMs + 10_000)).toBe(
    'The turn to the left again, twenty seconds left.',
  );

  function told(id: 'leadTimeLeft' | 'leadNext' | 'leadBack', placeMs: number): string {
    const cue = cueAt(timeline, placeMs);
    if (cue === undefined) throw new Error('there is nothing at that place');
    const there = { cue, leftMs: holdLeftMs(timeline, placeMs) };
    return leadInto({ lead: { id }, speed: undefined }, there, timeline, language).text;
  }
});

test('the screen names the side, and that the other one comes next', () => {
  const timeline = timelineOf({ id: 'turn' }, language, false);
  const steps = stepsOf(fromStart(timeline), timeline, language).filter(
    ({ stage }) => stage === 'hold',
  );
  expect([...new Set(steps.map(({ name, next }) => `${name} / ${next}`))]).toEqual([
    'The turn, right / Next: the other side',
    'The turn, left / The last one',
  ]);
});

function gapAfter({ cues }: Timeline, startMs: number): number {
  const gap = cues.find((cue) => cue.kind === 'gap' && cue.startMs >= startMs);
  const hold = cues.find((cue) => cue.kind === 'hold' && cue.startMs >= startMs);
  return (hold?.startMs ?? 0) - (gap?.startMs ?? 0);
}

function words({ cues }: Timeline): string[] {
  return cues.flatMap(({ text }) => text ?? []);
}
