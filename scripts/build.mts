import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { hosting, page, screen, skill, start } from './bundles.mjs';
import { keepCompiledCode } from './code-cache.mjs';

rmSync('lambda/dist', { recursive: true, force: true });
await Promise.all([skill, hosting, page, screen].map((bundle) => build(bundle)));
const SKILL = 'lambda/dist/skill.js';
await build(start(readFileSync(SKILL, 'utf8')));
rmSync(SKILL);
keepCompiledCode();
