import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { readModel } from '../simulator/desk.js';
import { keptTraining, trainedFile } from '../training/trained.js';
import { serviceWorker, web } from './bundles.mjs';

/** Writes the coach as static files, for any folder of any host. */
const { outdir } = web;
rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
await build(web);
await build({ entryPoints: ['web/coach.css'], outdir, minify: true });
for (const name of ['index.html', 'manifest.webmanifest', 'icons'])
  cpSync(`web/${name}`, `${outdir}/${name}`, { recursive: true });

const model = readModel('en-US');
writeFileSync(`${outdir}/interaction-model.json`, JSON.stringify(model));
const trained = keptTraining(model, trainedFile('en-US'));
writeFileSync(`${outdir}/understanding-en.packed`, gzipSync(trained, { level: 9 }));

const files = readdirSync(outdir, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(`${outdir}/`.length))
  .toSorted();
const digest = createHash('sha256');
for (const file of files) digest.update(file).update(readFileSync(`${outdir}/${file}`));
const define = {
  FILES: JSON.stringify(['./', ...files.filter((file) => file !== 'index.html')]),
  VERSION: JSON.stringify(digest.digest('hex').slice(0, 12)),
};
await build({ ...serviceWorker, define });
