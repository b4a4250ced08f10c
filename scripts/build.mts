import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { buildMcp } from './build-mcp.mjs';
import { hosting, page, screen, skill } from './bundles.mjs';

const { outdir } = skill;
mkdirSync(outdir, { recursive: true });
// What was learned from the model stays: it takes half a minute, and tells by itself when it is old.
for (const name of readdirSync(outdir)) {
  if (!name.endsWith('.bin.gz')) rmSync(`${outdir}/${name}`, { recursive: true });
}
await Promise.all([...[skill, hosting, page, screen].map((bundle) => build(bundle)), buildMcp()]);
