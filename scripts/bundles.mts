import { basename } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

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

const forNode = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // The SDK tells its errors apart by their names.
  keepNames: true,
  // Their ES modules let unused code be dropped.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** What Lambda gets. */
export const lambda = {
  ...forNode,
  entryPoints: ['index', ...apart].map((name) => `lambda/src/${name}.ts`),
  entryNames: '[name]',
  outdir: 'lambda/dist',
  minify: true,
  sourcemap: true,
  plugins: [filesApart],
} satisfies BuildOptions;

/** The skill as a web service, in one file. */
export const hosting = {
  ...forNode,
  entryPoints: ['hosting/serve.mts'],
  outfile: 'hosting/dist/serve.js',
  sourcemap: 'inline',
} satisfies BuildOptions;

/** What the browser gets. */
export const page = {
  entryPoints: ['simulator/page/page.ts'],
  outdir: 'simulator/dist',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
} as const satisfies BuildOptions;
