import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { hosting, lambda, page } from './bundles.mjs';

rmSync('lambda/dist', { recursive: true, force: true });
await Promise.all([lambda, hosting, page].map((bundle) => build(bundle)));
