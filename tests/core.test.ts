import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { readModel } from '../simulator/desk.js';
import { literalsIn } from './literals.js';

const ROOMS = [
  'models',
  'core',
  'lambda/src',
  'mcp',
  'training',
  'simulator',
  'hosting',
  'scripts',
];

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?ts$/.test(name))
    .map((name) => sourceAt(`${room}/${name}`)),
);

function sourceAt(file: string) {
  const source = readFileSync(file, 'utf8');
  const imports = [...source.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(
    ([, path = '']) => path,
  );
  const ours = imports
    .filter((path) => path.startsWith('.'))
    .map((path) => normalize(join(dirname(file), path)).replace(/js$/, 'ts'));
  return { file, source, ours, packages: imports.filter((path) => !path.startsWith('.')) };
}

const inRoom = (room: string) => files.filter(({ file }) => file.startsWith(`${room}/`));

/**
 * The core is plain functions on plain data, so that any face can use it. Its
 * tsconfig leaves out Node and the DOM; what is left to forbid stands here.
 */
test.each(inRoom('core'))('$file has no SDK, no clock and no dice', ({ source, packages }) => {
  expect(
    packages.filter((name) => !['valibot', 'minisearch', 'tinyduration'].includes(name)),
  ).toEqual([]);
  expect(source).not.toMatch(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\b/);
});

/** Letters that a pattern has in a row, outside of escapes and classes of characters. */
const WORD = /[a-z]{2}/;

function isOfWords(pattern: string): boolean {
  return WORD.test(pattern.replace(/\\p\{\w+\}|\\./gi, ''));
}

/** Patterns of ids, which are no words that anybody says. */
const OF_IDS: readonly (string | RegExp)[] = [
  // Days and times, as the slots' values have them: "next-MO", "not-SU", "date-12-01", "past-30", "2-a-week".
  ...['^next-', '^not-', '^date-(\\d\\d-\\d\\d)$', '^past-(-?\\d+)$', '^\\d-a-week$'],
  // What was done in a turn, by the ids of answers and prompts.
  /^\^\(\?:\(\?:answer\|more\|simply\|follow-up\|form\):\.\*\|[a-z|-]+\)\$$/,
];

/** What the understanding calls its own things. The ids of slots and of their values are in the uploaded model. */
const NAMES = new Set([
  ...['second', 'minute', 'hour', 'day', 'week', 'month', 'year'],
  ...['word ', 'pair ', 'first ', 'last ', 'letters ', 'near '],
  ...['before', 'after', 'launch', 'without', 'unclear', 'words', 'plain', 'numbered'],
]);

const { intents, types } = readModel('en-US').interactionModel.languageModel;
const ids = new Set([
  ...intents.flatMap(({ slots = [] }) => slots.map(({ name }) => name)),
  ...types.flatMap(({ values }) => values.flatMap(({ id }) => id.split('-'))),
]);

/**
 * How a language is spoken is data, so that adding one touches models/ alone: the core takes its words and
 * patterns as parameters.
 */
test.each(inRoom('core'))('$file holds no English', ({ file, source }) => {
  const { patterns, strings } = literalsIn(source);
  const isOfIds = (pattern: string) =>
    OF_IDS.some((ours) => (typeof ours === 'string' ? ours === pattern : ours.test(pattern)));
  expect(patterns.filter((pattern) => isOfWords(pattern) && !isOfIds(pattern))).toEqual([]);
  const inStrings = strings.filter((text) => /\(\?|\\+[bwds]/.test(text) && isOfWords(text));
  expect(inStrings).toEqual([]);
  expect(strings.filter((text) => /[a-z']{2,} [a-z']/.test(text))).toEqual([]);
  if (!file.startsWith('core/understanding/')) return;
  const words = strings.filter((text) => /^[a-z' ]*[a-z]{2}[a-z' ]*$/.test(text));
  expect(words.filter((word) => !NAMES.has(word) && !ids.has(word))).toEqual([]);
});

test('imports run one way: faces, then the core, then models', () => {
  const allowed = { models: ['models/'], core: ['core/', 'models/'] };
  for (const [room, rooms] of Object.entries(allowed)) {
    const astray = inRoom(room).flatMap(({ file, ours }) =>
      ours.filter((path) => !rooms.some((one) => path.startsWith(one))).map((path) => [file, path]),
    );
    expect(astray).toEqual([]);
  }
  const inFace = inRoom('lambda/src').flatMap(({ ours }) => ours);
  expect(inFace.filter((path) => /^(simulator|mcp|hosting|scripts|tests)\//.test(path))).toEqual(
    [],
  );
  const inMcp = inRoom('mcp').flatMap(({ ours }) => ours);
  expect(inMcp.filter((path) => /^(lambda|simulator|hosting|tests)\//.test(path))).toEqual([]);
});

test('no file imports itself by way of others, not even for a type', () => {
  const byFile = new Map(files.map(({ file, ours }) => [file, ours]));
  const clear = new Set<string>();
  const circleFrom = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (clear.has(file)) return undefined;
    for (const next of byFile.get(file) ?? []) {
      const circle = circleFrom(next, [...path, file]);
      if (circle) return circle;
    }
    clear.add(file);
    return undefined;
  };
  for (const { file } of files) expect(circleFrom(file, [])).toBeUndefined();
});
