import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

/** All of `index.ts` as text, put here by the build: V8 takes back compiled code with its text alone. */
declare const SKILL: string;

type Exports = Record<string, unknown>;

/** What V8 compiled it takes back in the same version, on the same processor, under the same flags. */
const flags = process.execArgv.filter((argument) => argument.startsWith('--'));
export const codeCache = `${__dirname}/code-cache/${[process.version, process.arch, ...flags].join('_')}`;

const loaded = new Map<string, Exports>();

/** In place of `require`: files of the bundle are run with the code that was compiled at the build, if it fits. */
function load(id: string): Exports {
  if (!id.startsWith('./')) return require(id);
  const known = loaded.get(id);
  if (known) return known;
  const file = id.slice(2);
  return run(file, readFileSync(`${__dirname}/${file}`, 'utf8'));
}

const HEAD = '(function (require, module, exports) {';

function run(file: string, source: string): Exports {
  const cachedData = compiled(file);
  const script = new Script(`${HEAD}${source}\n})`, {
    filename: `${__dirname}/${file}`,
    columnOffset: -HEAD.length,
    ...(cachedData && { cachedData }),
  });
  const module: { exports: Exports } = { exports: {} };
  script.runInThisContext()(load, module, module.exports);
  loaded.set(`./${file}`, module.exports);
  return module.exports;
}

function compiled(file: string): Buffer | undefined {
  try {
    return readFileSync(`${codeCache}/${file}`);
  } catch {
    return undefined;
  }
}

export const { handler } = run('skill.js', SKILL);
