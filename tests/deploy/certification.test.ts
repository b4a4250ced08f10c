import { existsSync, readFileSync } from 'node:fs';
import { certificationDoc } from '../../scripts/check-skill/document.js';
import { areas } from '../../scripts/check-skill/requirements.js';

test('docs/certification.md is what check:skill writes', () => {
  expect(unaligned(readFileSync('docs/certification.md', 'utf8'))).toBe(
    unaligned(certificationDoc()),
  );
});

/** Formatting aligns the columns of tables. */
function unaligned(markdown: string): string {
  return markdown.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---');
}

test('each requirement is shown by a test that is there, or left to the owner', () => {
  for (const { asks, shownBy, owner } of areas.flatMap(({ requirements }) => requirements)) {
    const [file = ''] = shownBy ?? [];
    expect([asks, existsSync(file) || owner !== undefined]).toEqual([asks, true]);
  }
});
