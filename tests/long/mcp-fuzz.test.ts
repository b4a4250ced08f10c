import { callAnything } from '../fuzz/any-calls.js';

test(
  'five thousand calls of any kind: nothing fails, and all are answered in words',
  () => callAnything({ numRuns: 5_000 }),
  600_000,
);
