import { spawnSync } from 'node:child_process';

/** What the template gives the function, in MB. */
const MEMORY = 512;
const YOUNG = Math.floor(MEMORY / 10);

/** How Node is started: by anybody, and by Lambda's runtime, which goes by the memory. */
const starts = [
  [],
  [
    '--expose-gc',
    '--max-http-header-size',
    '81920',
    `--max-semi-space-size=${Math.floor(YOUNG / 2)}`,
    `--max-old-space-size=${MEMORY - YOUNG}`,
  ],
];

/** Has V8 compile the bundle as first requests do, and keeps what it compiled beside the bundle. */
export function keepCompiledCode(): void {
  for (const flags of starts) {
    const { status } = spawnSync(process.execPath, [...flags, 'scripts/warm-up.mjs'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    if (status !== 0) throw new Error('The bundle could not be warmed up.');
  }
}
