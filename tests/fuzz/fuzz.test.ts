import { converse, sendAnything } from './anything.js';

/** Always the same ones, so that this fails for a change alone; `npm run test:all` has many new ones. */
const SEED = 20_261_124;

test('fifty conversations of anything: nothing fails, and Alexa takes each answer', () =>
  converse({ numRuns: 50, seed: SEED }));

test('five hundred events that are anything at all are refused in silence', () =>
  sendAnything({ numRuns: 500, seed: SEED }));
