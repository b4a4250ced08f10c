import { converse, sendAnything } from '../fuzz/anything.js';

test(
  'a thousand conversations of anything: nothing fails, and Alexa takes each answer',
  () => converse({ numRuns: 1_000 }),
  900_000,
);

test(
  'twenty thousand events that are anything at all are refused in silence',
  () => sendAnything({ numRuns: 20_000 }),
  300_000,
);
