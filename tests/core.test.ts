import { readdirSync, readFileSync } from 'node:fs';

const files = readdirSync('core', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: `core/${file}`, source: readFileSync(`core/${file}`, 'utf8') }));

/**
 * The core is plain functions on plain data, so that any face can use it. Its
 * tsconfig leaves out Node and the DOM; what is left to forbid stands here.
 */
test.each(files)('$file has no SDK, no clock, no dice and no face', ({ source }) => {
  const imports = [...source.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, path]) => path);
  const outside = imports.filter((path) => path !== undefined && !path.startsWith('.'));
  expect(
    outside.filter((name) => !['valibot', 'minisearch', 'tinyduration'].includes(name ?? '')),
  ).toEqual([]);
  expect(
    imports.filter((path) => /\/(lambda|simulator|hosting|scripts)\//.test(path ?? '')),
  ).toEqual([]);
  expect(source).not.toMatch(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\b/);
});

test('models import neither the core nor a face', () => {
  const models = readdirSync('models', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  for (const file of models)
    expect([
      file,
      /from '[./]*\/(core|lambda|simulator|hosting)\//.test(readFileSync(`models/${file}`, 'utf8')),
    ]).toEqual([file, false]);
});
