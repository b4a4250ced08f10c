import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { hosting, page, screen, skill } from './bundles.mjs';

rmSync('lambda/dist', { recursive: true, force: true });
await Promise.all([skill, hosting, page, screen].map((bundle) => build(bundle)));
