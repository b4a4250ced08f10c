import { spawn } from 'node:child_process';
import { context } from 'esbuild';
import { page, screen } from './bundles.mjs';

/** esbuild rebuilds the page's own code; tsx restarts everything else. */
for (const bundle of [page, screen]) await (await context(bundle)).watch();
const watching = ['watch', '--clear-screen=false', '--include=models/**', 'simulator/dev.mts'];
const desk = spawn('npx', ['tsx', ...watching], { stdio: 'inherit' });
desk.once('exit', (code) => process.exit(code ?? 0));
