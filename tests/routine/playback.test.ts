import fc from 'fast-check';
import { enterAt, holdLeftMs, placeAt, stretchStarts } from '../../core/routine/playback.js';
import { playedFrom, timelineOf } from '../../core/routine/timelines.js';
import { fixtureIds, fixtureLanguage as language } from '../fixtures/language.js';

const anyChoice = fc.record({
  id: fc.constantFrom(...fixtureIds),
  holdMs: fc.integer({ min: 5_000, max: 120_000 }),
  sets: fc.integer({ min: 1, max: 3 }),
  seed: fc.nat({ max: 999 }),
});
const anyShare = fc.double({ min: 0, max: 0.999, noNaN: true });
const leadIn = () =>
  ({ text: 'Back into it.', spokenMs: 1_200, gapMs: 5_000, entry: 'again' }) as const;

test('a hold that was paused goes on with the seconds that were left', () => {
  fc.assert(
    fc.property(anyChoice, anyShare, (choice, share) => {
      const timeline = timelineOf(choice, language, true);
      const placeMs = Math.floor(timeline.totalMs * share);
      if (timeline.cues.find(({ endMs }) => placeMs < endMs)?.kind !== 'hold') return;
      const played = enterAt(timeline, placeMs, leadIn).filter((cue) => !cue.leadIn);
      const firstOther = played.findIndex(({ kind }) => kind !== 'hold');
      const hold = firstOther < 0 ? played : played.slice(0, firstOther);
      const narratedMs = hold.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
      expect(narratedMs).toBe(holdLeftMs(timeline, placeMs));
    }),
  );
});

test('entered anywhere, no stretch that was still to come is lost or doubled', () => {
  fc.assert(
    fc.property(anyChoice, anyShare, (choice, share) => {
      const timeline = timelineOf(choice, language, true);
      const placeMs = Math.floor(timeline.totalMs * share);
      const toCome = stretchStarts(timeline).filter(({ startMs }) => startMs > placeMs);
      const played = enterAt(timeline, placeMs, leadIn);
      const entered = played.filter(
        (cue) => !cue.leadIn && toCome.some(({ startMs }) => startMs === cue.originMs),
      );
      expect(entered.map(({ originMs }) => originMs)).toEqual(toCome.map(({ startMs }) => startMs));
    }),
  );
});

test('interrupted again and again, the place stays inside the routine and never runs ahead', () => {
  const interruptions = fc.array(fc.integer({ min: 0, max: 400_000 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(anyChoice, interruptions, (choice, elapsed) => {
      const timeline = timelineOf(choice, language, true);
      let placeMs = 0;
      for (const elapsedMs of elapsed) {
        const entry = { placeMs, lead: { id: 'leadBack' } } as const;
        const played = playedFrom(entry, timeline, {}, language);
        if (played.length === 0) return;
        const next = placeAt(played, elapsedMs);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThanOrEqual(timeline.totalMs);
        expect(next - placeMs).toBeLessThanOrEqual(elapsedMs);
        placeMs = next;
      }
    }),
  );
});

test('heard to its end, an entered routine ends where the routine ends', () => {
  fc.assert(
    fc.property(anyChoice, anyShare, (choice, share) => {
      const timeline = timelineOf(choice, language, true);
      const played = enterAt(timeline, Math.floor(timeline.totalMs * share), leadIn);
      expect(placeAt(played, 10_000_000)).toBe(timeline.totalMs);
    }),
  );
});
