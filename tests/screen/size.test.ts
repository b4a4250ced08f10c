import fc from 'fast-check';
import { MAX_STRETCHES } from '../../core/memory/run.js';
import { TALK } from '../../core/routine/talk.js';
import { createHandler } from '../../lambda/src/handler.js';
import { languageOf } from '../../models/languages.js';
import { intentRequest, START_MS, slotOf } from '../request.js';

const handler = createHandler({ random: () => 0, log: () => {} });
const { routines, stretches } = languageOf('en-US');
const device = { deviceId: 'd', supportedInterfaces: { 'Alexa.Presentation.APL': {} } };

/** How many bytes a response to a device with a screen has; 0 if it shows nothing. */
async function bytesOf(event: object): Promise<number> {
  const response = JSON.stringify(await handler(event));
  return response.includes('"kind":"routine"') ? Buffer.byteLength(response) : 0;
}

test('the response of a routine has at most 80 kB', async () => {
  for (const { id } of routines) {
    const slots = slotOf('routine', id);
    const attributes = { noticeHeard: true };
    const bytes = await bytesOf(
      intentRequest('StartRoutineIntent', { attributes, slots, system: { device } }),
    );
    expect([id, bytes > 0 && bytes <= 80_000, bytes]).toEqual([id, true, bytes]);
  }
});

test('of whatever stretches a routine is made, Alexa takes its response, of 120 kB at most', async () => {
  const inRoutines = stretches.filter(({ notice, gentle }) => !notice && !gentle);
  const own = fc.record({
    stretches: fc.uniqueArray(fc.constantFrom(...inRoutines.map(({ id }) => id)), {
      minLength: 1,
      maxLength: MAX_STRETCHES,
      size: 'max',
    }),
    holdMs: fc.constantFrom(5_000, 10_000, 20_000),
    talk: fc.constantFrom(...TALK),
    countDown: fc.boolean(),
    bell: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(own, async ({ talk, ...how }) => {
      const talks = Object.fromEntries(how.stretches.map((id) => [id, talk]));
      const run = { id: 'daily', ...how, seed: 0, opening: true, talk: talks, noticeHeard: true };
      const round = { startedMs: START_MS, session: 's' };
      const playback = { state: 'standing', run, placeMs: 0, round, held: [] };
      const attributes = { noticeHeard: true, playback };
      const bytes = await bytesOf(
        intentRequest('AMAZON.ResumeIntent', { attributes, system: { device } }),
      );
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThan(110_000);
    }),
    { numRuns: 60 },
  );
});
