import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import type { Answer } from '../models/content.js';
import { STARTING_POINT } from '../models/sources.js';

const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Separate files, imported on first need, so that a plain answer starts without them. */
const apart = [
  'lambda/src/store/dynamodb-store',
  'lambda/src/store/credentials',
  'lambda/src/telemetry/powertools',
  'lambda/src/alexa/services',
  'lambda/src/apl/render',
  'core/conversation/free-questions',
  'models/samples',
];
const filesApart: Plugin = {
  name: 'files-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\.js$/ }, ({ kind, path, resolveDir }) =>
      kind === 'dynamic-import' &&
      apart.some((name) => resolve(`${name}.js`) === resolve(resolveDir, path))
        ? { path: `./${basename(path)}`, external: true }
        : undefined,
    );
  },
};

/** Samples are a quarter of all content, and only a question in free words needs those of the answers. */
const samplesApart: Plugin = {
  name: 'samples-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/answers\/index\.js$/ }, ({ importer, path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\.js$/, '.ts')),
      namespace: importer === resolve('models/samples.ts') ? 'samples' : 'answers',
    }));
    const answersIn = async (path: string) => {
      const { answers }: { answers: readonly Answer[] } = await import(path);
      return answers;
    };
    onLoad({ filter: /.*/, namespace: 'samples' }, async ({ path }) => {
      const only = (await answersIn(path)).map(({ id, samples }) => ({ id, samples }));
      return { contents: `export const answers = ${JSON.stringify(only)};` };
    });
    onLoad({ filter: /.*/, namespace: 'answers' }, async ({ path }) => {
      const bare = (await answersIn(path)).map((answer) => ({ ...answer, samples: [] }));
      return { contents: `export const answers = ${JSON.stringify(bare)};` };
    });
  },
};

/** The SDK loads all clients of Alexa's services at once. It gets none here; ours are in a separate file. */
const withoutServices: Plugin = {
  name: 'without-services',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ask-sdk-model$/ }, ({ importer }) =>
      importer.includes('/ask-sdk-core/') ? { path: 'none', namespace: 'services' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'services' }, () => ({
      contents: 'export const services = {};',
    }));
  },
};

/**
 * Whole reports are kept in the bundle for where nothing was learned to grade free words by. In a browser no
 * words are understood before that is loaded.
 */
const withoutReports: Plugin = {
  name: 'without-reports',
  setup({ onLoad }) {
    onLoad({ filter: /models\/\w+\/red-flag-samples\/index\.ts$/ }, () => ({
      contents:
        'export const redFlagSamples = { emergency: [], crisis: [], urgent: [], clinician: [] };',
    }));
  },
};

/** The names by which people ask are in the uploaded model, too; only another assistant's are compared with these. */
const withoutSynonyms: Plugin = {
  name: 'without-synonyms',
  setup({ onLoad }) {
    onLoad({ filter: /models\/\w+\/(?:stretches\/\w+|routines)\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll(/synonyms: \[[^\]]*\]/g, 'synonyms: []'),
    }));
  },
};

/** Whole references stand on cards, which the coach doesn't show; aloud, sources have names of their own. */
const withoutReferences: Plugin = {
  name: 'without-references',
  setup({ onLoad }) {
    onLoad({ filter: /models\/sources\.ts$/ }, () => ({
      contents: `export const sources = {}; export const STARTING_POINT = '${STARTING_POINT}';`,
    }));
  },
};

/** A browser reads XML itself; the parser that Node needs is a twentieth of the first load. */
const withOwnXml: Plugin = {
  name: 'with-own-xml',
  setup({ onResolve }) {
    onResolve({ filter: /^htmlparser2$/ }, () => ({ path: resolve('web/xml.ts') }));
  },
};

/** Of the SDK's index only this is used; the rest is its HTTP client, for Node alone, and helpers for others. */
const withoutDevices: Plugin = {
  name: 'without-devices',
  setup({ onLoad }) {
    onLoad({ filter: /ask-sdk-core\/dist\/index\.js$/ }, () => ({
      contents:
        "module.exports = { SkillBuilders: require('./skill/SkillBuilders').SkillBuilders };",
    }));
    onLoad({ filter: /ask-sdk-core\/dist\/(?:util\/ViewportUtils|service\/\w+)\.js$/ }, () => ({
      contents: 'module.exports = {};',
    }));
  },
};

const forNode = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // The SDK identifies errors by name.
  keepNames: true,
  // ES modules allow tree shaking.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** The skill, and the files it loads on first need. */
export const skill = {
  ...forNode,
  outdir: 'lambda/dist',
  minify: true,
  entryPoints: [
    { in: 'lambda/src/index.ts', out: 'index' },
    ...apart.map((name) => ({ in: `${name}.ts`, out: basename(name) })),
  ],
  sourcemap: true,
  // import() of a CommonJS file goes through Node's ES module loader, which costs 15 ms and more.
  supported: { 'dynamic-import': false },
  plugins: [filesApart, samplesApart, withoutServices],
} satisfies BuildOptions;

/** The skill as a web service, in one file. */
export const hosting = {
  ...forNode,
  entryPoints: ['hosting/serve.mts'],
  outfile: 'hosting/dist/serve.js',
  sourcemap: 'inline',
} satisfies BuildOptions;

/** The MCP server. */
export const mcp = {
  ...forNode,
  outdir: 'mcp/dist',
  minify: true,
  entryPoints: [{ in: 'mcp/serve.mts', out: 'serve' }],
  sourcemap: true,
  define: { VERSION: JSON.stringify(version) },
} satisfies BuildOptions;

/** The same as a function, beside the skill's: ask-cli uploads one package, and both are in it. */
export const mcpFunction = {
  ...mcp,
  outdir: skill.outdir,
  entryPoints: [{ in: 'mcp/lambda.mts', out: 'mcp' }],
  sourcemap: false,
} satisfies BuildOptions;

const forBrowser = {
  outdir: 'simulator/dist',
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * Amazon's renderer fetches Amazon's fonts, and waits seconds for them where it can't. With those of
 * the machine the desk contacts nobody, and draws at once.
 */
const withLocalFonts: Plugin = {
  name: 'with-local-fonts',
  setup({ onLoad }) {
    onLoad({ filter: /apl-viewhost-web\/index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /url\('https:\/\/[^']*?([^'/]+)\.ttf'\)/g,
        (_, name: string) => localFont(/Bd|He|Bold/.test(name) ? ' Bold' : ''),
      ),
    }));
  },
};

function localFont(weight: string): string {
  const names = ['Arial', 'Liberation Sans', 'Helvetica', 'DejaVu Sans'];
  return names.map((name) => `local('${name}${weight}')`).join(', ');
}

/** What the browser gets. */
export const page = {
  ...forBrowser,
  entryPoints: ['simulator/page/page.ts'],
  external: ['./screen.js'],
} satisfies BuildOptions;

/** Amazon's screen renderer, 5 MB: loaded once a screen is chosen. It runs on the device's clock. */
export const screen = {
  ...forBrowser,
  entryPoints: ['simulator/page/screen.ts'],
  inject: ['simulator/page/screen-clock.ts'],
  define: { 'Date.now': 'screenNow' },
  external: ['fs', 'path', 'crypto'],
  plugins: [withLocalFonts],
} satisfies BuildOptions;

/** The coach as a web page. What it needs only for words, or for a screen, is in chunks of its own. */
export const web = {
  ...forBrowser,
  outdir: 'web/dist',
  entryPoints: ['web/coach.ts'],
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  mainFields: ['module', 'main'],
  // The SDK names itself with it.
  define: { 'process.version': '"in a browser"' },
  plugins: [
    samplesApart,
    withoutServices,
    withoutDevices,
    withoutReports,
    withoutSynonyms,
    withoutReferences,
    withOwnXml,
  ],
} satisfies BuildOptions;

/** The coach's service worker, which knows all files of its version. */
export const serviceWorker = {
  ...forBrowser,
  format: 'iife',
  outdir: 'web/dist',
  entryPoints: ['web/worker/service-worker.ts'],
} satisfies BuildOptions;

/** What the screen of the MCP server runs; it is put into its page. */
export const mcpScreen = {
  ...forBrowser,
  outdir: 'mcp/dist',
  format: 'iife',
  entryPoints: ['mcp/screen/round.ts', 'mcp/screen/round.css'],
} satisfies BuildOptions;
