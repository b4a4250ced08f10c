import { callAnything } from '../fuzz/any-calls.js';

/** Always the same ones, so that this fails for a change alone; `npm run test:all` makes five thousand new ones. */
test('five hundred calls of any kind: nothing fails, and all are answered in words', () =>
  callAnything({ numRuns: 500, seed: 20_261_126 }));
