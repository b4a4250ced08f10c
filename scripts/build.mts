import { rmSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';

/** The store stays a file of its own, loaded on first need: a plain answer starts without it. */
const storeApart: Plugin = {
  name: 'store-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/dynamodb-store\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './dynamodb-store.js', external: true } : undefined,
    );
  },
};

rmSync('lambda/dist', { recursive: true, force: true });
await build({
  entryPoints: ['lambda/src/index.ts', 'lambda/src/memory/dynamodb-store.ts'],
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
  plugins: [storeApart],
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
