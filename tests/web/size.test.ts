import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Loaded after the first paint, and only needed for words. */
const LATER =
  /^(understanding-|interaction-model|icons\/|chunks\/(understanding|free-questions|samples)-)/;
const FIRST_LOAD_BYTES = 200_000;

const files = readdirSync('web/dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.slice('web/dist/'.length));

test('the first load is small', () => {
  const first = files.filter((file) => !LATER.test(file));
  expect(first).toEqual(expect.arrayContaining(['coach.js', 'coach.css', 'index.html']));
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
