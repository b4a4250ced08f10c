import { evaluateCare } from './scripts/understanding/care.js';
for (const n of ['care']) for (const s of await evaluateCare(`tests/understanding/${n}.json`)) if (s.misses.length) console.log(n, s.label, s.right, s.count, s.misses);
