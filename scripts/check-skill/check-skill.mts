import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { certificationDoc } from './document.js';
import { requirements } from './requirements.js';

const report = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
});

writeFileSync('docs/certification.md', certificationDoc());
spawnSync('npx', ['biome', 'format', '--write', 'docs/certification.md']);
const folder = mkdtempSync(join(tmpdir(), 'back-coach-check-'));
const outputFile = join(folder, 'report.json');
const files = [...new Set(requirements.flatMap(({ shownBy }) => shownBy?.[0] ?? []))];
console.log(`Running ${files.length} files of tests ...`);
spawnSync('npx', ['jest', '--silent', '--json', `--outputFile=${outputFile}`, ...files], {
  stdio: 'ignore',
});
const { testResults } = v.parse(report, JSON.parse(readFileSync(outputFile, 'utf8')));
rmSync(folder, { recursive: true });

const rows = requirements.map(({ area, asks, shownBy, owner }) => {
  const [file = '', title = ''] = shownBy ?? [];
  const tests = testResults
    .filter(({ name }) => relative(process.cwd(), name) === file)
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName }) => fullName.includes(title));
  const failed = tests.filter(({ status }) => status !== 'passed').length;
  const shown = tests.length > 0 && failed === 0 ? `passed (${tests.length})` : 'FAILED';
  return { area, asks, shown: shownBy ? shown : '-', you: owner ? 'to do' : '' };
});
console.table(rows);
for (const { owner, asks } of requirements) if (owner) console.log(`To do: ${asks}. ${owner}`);
process.exit(rows.some(({ shown }) => shown === 'FAILED') ? 1 : 0);
