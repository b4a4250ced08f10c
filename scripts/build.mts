import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** What is imported when it is needed stays a file of its own: a plain answer starts without it. */
const apart = ['memory/dynamodb-store', 'telemetry/powertools'];
const filesApart: Plugin = {
  name: 'files-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\.js$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' && apart.some((name) => path === `./${name}.js`)
        ? { path: `./${basename(path)}`, external: true }
        : undefined,
    );
  },
};

rmSync('lambda/dist', { recursive: true, force: true });
await build({
  entryPoints: ['index', ...apart].map((name) => `lambda/src/${name}.ts`),
  entryNames: '[name]',
  outdir: 'lambda/dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  // The SDK tells its errors apart by their names.
  keepNames: true,
  sourcemap: true,
  // Their ES modules let unused code be dropped.
  mainFields: ['module', 'main'],
  plugins: [filesApart],
  logLevel: 'warning',
});
await build({
  entryPoints: ['simulator/page/page.ts'],
  outdir: 'simulator/dist',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
