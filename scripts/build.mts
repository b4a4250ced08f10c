import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { hosting, lambda, page, screen } from './bundles.mjs';

rmSync('lambda/dist', { recursive: true, force: true });
await Promise.all([lambda, hosting, page, screen].map((bundle) => build(bundle)));
