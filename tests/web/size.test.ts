import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const FIRST_LOAD_BYTES = 200_000;

const files = readdirSync('web/dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.slice('web/dist/'.length));

/** A file with all that it imports before it runs; what is imported on first need isn't among them. */
function withImports(file: string, known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (known.has(file)) return known;
  const source = readFileSync(`web/dist/${file}`, 'utf8');
  const names = [...source.matchAll(/(?:from|import)"\.\/(?:chunks\/)?([\w-]+\.js)"/g)];
  return names.reduce<ReadonlySet<string>>(
    (all, [, name]) => withImports(`chunks/${name}`, all),
    new Set([...known, file]),
  );
}

test('the first load is small', () => {
  const first = [
    'index.html',
    'coach.css',
    'manifest.webmanifest',
    'service-worker.js',
    ...withImports('coach.js'),
  ];
  expect(first.filter((file) => file.startsWith('chunks/')).length).toBeGreaterThan(0);
  const bytes = first.reduce(
    (sum, file) => sum + gzipSync(readFileSync(`web/dist/${file}`)).length,
    0,
  );
  expect(bytes).toBeLessThan(FIRST_LOAD_BYTES);
});

test('nothing of Node is left in it', () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  for (const file of scripts) {
    const source = readFileSync(`web/dist/${file}`, 'utf8');
    expect([file, source.match(/\bprocess\.\w+|\brequire\("node:|\b__dirname\b/g)]).toEqual([
      file,
      null,
    ]);
  }
});

test('the service worker keeps every file', () => {
  const worker = readFileSync('web/dist/service-worker.js', 'utf8');
  for (const file of files)
    if (!/^(service-worker\.js|index\.html)$/.test(file)) expect(worker).toContain(`"${file}"`);
});
