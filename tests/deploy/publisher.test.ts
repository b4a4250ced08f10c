import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'back-coach-publisher-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What `npm run deploy` makes of a site, before it builds. */
function checked(site: string) {
  for (const part of ['scripts/check-publisher.mts', 'models/publisher.ts'])
    cpSync(part, join(folder, part));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'models/publisher.ts'),
    `export const publisher = { site: '${site}' } as const;\n`,
  );
  const tsx = resolve('node_modules/.bin/tsx');
  return spawnSync(tsx, ['scripts/check-publisher.mts'], { cwd: folder, encoding: 'utf8' });
}

test.each([
  'https://example.com/back-coach',
  'https://www.example.org',
  'http://back.coach',
  'mine',
])('deploying with %s is refused in a sentence', (site) => {
  const { status, stderr } = checked(site);
  expect(status).toBe(1);
  expect(stderr).toMatch(
    new RegExp(`^${site} is not your site\\. Publish .* models/publisher\\.ts`),
  );
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('a site of one’s own is fine', () => {
  expect(checked('https://back.coach')).toMatchObject({ status: 0, stderr: '' });
});
