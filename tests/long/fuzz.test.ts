import { sendAnything } from '../fuzz/anything.js';

test(
  'ten thousand requests of any kind: nothing fails, and all are answered with valid speech',
  () => sendAnything({ numRuns: 10_000 }),
  600_000,
);
