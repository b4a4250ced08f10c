import fc from 'fast-check';
import type { Cue } from '../../core/routine/timeline.js';
import { timelineOf } from '../../core/routine/timelines.js';
import { spokenMs } from '../../core/speech/pace.js';
import { languageOf } from '../../models/languages.js';
import { fixtureIds, fixtureLanguage as language } from '../fixtures/language.js';

const english = languageOf('en-US');

/** The cues of the hold that begins first, with offsets from its beginning. */
function firstHold(cues: readonly Cue[]): Cue[] {
  const begins = cues.findIndex(({ kind }) => kind === 'hold');
  const ends = cues.findIndex(({ kind }, index) => index > begins && kind !== 'hold');
  const atMs = cues[begins]?.startMs ?? 0;
  return cues
    .slice(begins, ends)
    .map((cue) => ({ ...cue, startMs: cue.startMs - atMs, endMs: cue.endMs - atMs }));
}

test('a bell rings as the hold begins, and as it ends', () => {
  const { cues } = timelineOf({ id: 'lie', bell: true }, language, false);
  const hold = firstHold(cues);
  expect(hold[0]).toMatchObject({ startMs: 0, sound: 'bell' });
  expect(hold.at(-1)?.endMs).toBe(60_000);
  expect(cues[cues.findLastIndex(({ kind }) => kind === 'hold') + 1]).toMatchObject({
    kind: 'release',
    sound: 'bell',
  });
});

test('without that wish, nothing rings and nothing is counted', () => {
  const { cues } = timelineOf({ id: 'three' }, language, false);
  expect(cues.filter(({ sound }) => sound)).toEqual([]);
  expect(cues.filter(({ text }) => text === 'five')).toEqual([]);
});

test('the last five seconds are counted, each on its second', () => {
  const { cues } = timelineOf({ id: 'lie', countDown: true }, language, false);
  const counted = firstHold(cues).filter(({ startMs, text }) => startMs >= 55_000 && text);
  expect(counted.map(({ startMs, text }) => [startMs, text])).toEqual([
    [55_000, 'five'],
    [56_000, 'four'],
    [57_000, 'three'],
    [58_000, 'two'],
    [59_000, 'one'],
  ]);
});

test('with just the bell, a hold has no words once its cautions are known', () => {
  const wish = { id: 'daily', bell: true, justBell: true };
  const inHolds = (unknown: string[]) =>
    timelineOf({ ...wish, unknown }, english, false).cues.flatMap(({ kind, text }) =>
      kind === 'hold' && text !== undefined ? [text] : [],
    );
  expect(inHolds([])).toEqual([]);
  const cautions = english.stretches.flatMap(({ caution }) => caution?.text ?? []);
  const told = inHolds(english.stretches.map(({ id }) => id));
  expect(told.length).toBeGreaterThan(1);
  expect(told.filter((text) => !cautions.includes(text))).toEqual([]);
});

test('a round of up to five holds has no more bells than one response takes, and each hold has one', () => {
  const anyOf = fc.record({ id: fc.constantFrom(...fixtureIds), bell: fc.constant(true) });
  fc.assert(
    fc.property(anyOf, (choice) => {
      const { cues } = timelineOf(choice, language, true);
      const holds = cues.filter(
        ({ kind }, index) => kind === 'hold' && cues[index - 1]?.kind !== 'hold',
      );
      const bells = cues.filter(({ sound }) => sound).length;
      expect(bells).toBeGreaterThanOrEqual(holds.length);
      if (holds.length <= 5) expect(bells).toBeLessThanOrEqual(5);
    }),
  );
});

test('a bell costs no caution', () => {
  const cautions = (bell: boolean) =>
    english.stretches.flatMap(({ id, caution }) => {
      const { cues } = timelineOf({ id, bell, unknown: [id] }, english, true);
      return cues.some(({ text }) => text === caution?.text) ? [id] : [];
    });
  expect(cautions(true)).toEqual(cautions(false));
});

test('the hold begins with the last sound of the words that announce it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fixtureIds), fc.nat({ max: 999 }), (id, seed) => {
      const { cues } = timelineOf({ id, seed }, language, true);
      const before = cues.filter(
        ({ kind }, index) => kind !== 'hold' && cues[index + 1]?.kind === 'hold',
      );
      const ready: readonly string[] = language.cuePools.ready;
      expect(before.map(({ text = '' }) => ready.includes(text))).toEqual(before.map(() => true));
    }),
  );
});

test('breath cues are said more slowly, and have the time for it', () => {
  const { cues } = timelineOf({ id: 'lie', holdMs: 300_000 }, language, false);
  const calm = cues.filter((cue) => cue.calm);
  expect(calm.length).toBeGreaterThan(2);
  for (const { text = '', startMs, endMs } of calm) {
    const usualMs = spokenMs(text, language.pace);
    expect(Math.abs(endMs - startMs - usualMs / 0.9)).toBeLessThanOrEqual(1);
  }
});
