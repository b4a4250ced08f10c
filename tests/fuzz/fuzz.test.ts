import { sendAnything } from './anything.js';

/** Always the same ones, so that this fails for a change alone; `npm run test:all` sends ten thousand new ones. */
test('a thousand requests of any kind: nothing fails, and all are answered with valid speech', () =>
  sendAnything({ numRuns: 1_000, seed: 20_261_124 }));
