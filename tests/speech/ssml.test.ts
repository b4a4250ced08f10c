import fc from 'fast-check';
import { check } from 'ssml-check';
import { narrate } from '../../core/conversation/on-the-mat/narrate.js';
import { partEnd } from '../../core/routine/parts.js';
import { HOLD_LIMITS_MS, MAX_SETS } from '../../core/routine/program.js';
import { compileTimeline } from '../../core/routine/timeline.js';
import { timelineOf } from '../../core/routine/timelines.js';
import { spokenMs } from '../../core/speech/pace.js';
import { fill } from '../../core/speech/text.js';
import { LIMITS, piecesOf, ssmlOf } from '../../lambda/src/ssml.js';
import type { Stretch } from '../../models/content.js';
import { heardOf } from '../../simulator/speech.js';
import { fixtureIds, fixtureLanguage as language } from '../fixtures/language.js';
import { situationOf } from '../situation.js';

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 1_500 }), fc.string());

test('a minute of quiet is six breaks of ten seconds', () => {
  expect(ssmlOf(['In.', 60_000, 'Out.']).match(/<break time='10000ms'\/>/g)).toHaveLength(6);
});

test('an emergency number is read digit by digit', () => {
  expect(ssmlOf(['Call 911 now.'])).toBe(
    "<speak>Call <say-as interpret-as='digits'>911</say-as> now.</speak>",
  );
});

test('markup in a text is heard as words, and escaped once', () => {
  const text = `it's <break time="soon"/> & more`;
  expect(heardOf(ssmlOf([text]))).toEqual([{ text }]);
  expect(ssmlOf(["it's"])).toBe('<speak>it&apos;s</speak>');
});

test('any words and any quiet make valid speech for Alexa', async () => {
  const pieces = fc.array(fc.oneof(anyText, fc.integer({ min: 1, max: 60_000 })), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(pieces, async (any) => {
      const ssml = ssmlOf(['Breathe.', ...any]);
      expect((await check(ssml, { platform: 'amazon' })) ?? []).toEqual([]);
      for (const [, ms] of ssml.matchAll(/<break time='(\d+)ms'/g)) {
        expect(Number(ms)).toBeLessThanOrEqual(LIMITS.breakMs);
      }
    }),
    { numRuns: 200 },
  );
});

test('every part of any routine keeps the limits, and the parts are the whole', () => {
  const anyChoice = fc.record({
    id: fc.constantFrom(...fixtureIds),
    holdMs: fc.integer(HOLD_LIMITS_MS),
    sets: fc.integer({ min: 1, max: MAX_SETS }),
    seed: fc.nat({ max: 999 }),
    bell: fc.boolean(),
    justBell: fc.boolean(),
    countDown: fc.boolean(),
  });
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const run = { ...choice, opening: true, noticeHeard: true };
      const { cues, totalMs } = timelineOf(choice, language, true);
      let placeMs = 0;
      let narrated = 0;
      while (narrated < cues.length) {
        const move = { kind: 'goOn', placeMs } as const;
        const { say, question, session } = narrate(
          { did: 'test', run, placeMs, move, round: { startedMs: 0, session: 's' }, held: [] },
          situationOf({ language }),
        );
        if (say.kind !== 'narration' || say.cues.length === 0) throw new Error('nothing narrated');
        const ask = question?.ask ?? '';
        const ms = (say.cues.at(-1)?.endMs ?? 0) + spokenMs(ask, language.pace);
        const texts = cues.slice(narrated, narrated + say.cues.length).map(({ text }) => text);
        expect(say.cues.map(({ text }) => text)).toEqual(texts);
        expect(ms).toBeLessThanOrEqual(LIMITS.responseMs);
        const ssml = ssmlOf([...piecesOf(say.cues), ask]);
        expect(ssml.length).toBeLessThanOrEqual(LIMITS.characters);
        expect(ssml.match(/<audio /g)?.length ?? 0).toBeLessThanOrEqual(5);
        narrated += say.cues.length;
        const next = session.offer?.yes;
        placeMs = next?.kind === 'goOn' ? next.placeMs : totalMs;
      }
      expect(placeMs).toBe(totalMs);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('stretches with any texts keep the limit of characters', () => {
  const [model] = language.stretches;
  if (model === undefined) throw new Error('no stretch');
  const anyStretch = fc.record({
    position: anyText,
    shape: anyText,
    during: anyText,
    name: anyText,
  });
  fc.assert(
    fc.property(fc.array(anyStretch, { minLength: 1, maxLength: 6 }), (texts) => {
      const stretches = texts.map(
        ({ during, ...rest }, index): Stretch => ({
          ...model,
          ...rest,
          id: `any-${index}`,
          during: [{ atMs: 0, text: during }],
        }),
      );
      const { cues } = compileTimeline(
        {
          exercises: stretches.map((stretch) => ({
            stretch,
            holdMs: 30_000,
            set: 1,
            talk: 'full' as const,
            isNew: true,
            easier: false,
          })),
          pools: language.cuePools,
          close: language.cuePools.closeRoutine,
          seed: 0,
        },
        (text) => spokenMs(text, language.pace),
        fill,
      );
      const fits = (part: typeof cues) => ssmlOf(piecesOf(part)).length <= 7_600;
      let from = 0;
      while (from < cues.length) {
        const end = from + partEnd(cues.slice(from), fits);
        expect(end).toBeGreaterThan(from);
        expect(fits(cues.slice(from, end))).toBe(true);
        from = end;
      }
    }),
    { numRuns: 100 },
  );
});
