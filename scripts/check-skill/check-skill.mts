import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import type { Requirement } from './area.js';
import { certificationDoc } from './document.js';
import { areas } from './requirements.js';

const report = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
});

const FAILED = 'FAILED';

writeFileSync('docs/certification.md', certificationDoc());
spawnSync('npx', ['biome', 'format', '--write', 'docs/certification.md']);
const folder = mkdtempSync(join(tmpdir(), 'back-coach-check-'));
const outputFile = join(folder, 'report.json');
const requirements = areas.flatMap((area) => area.requirements);
const files = [...new Set(requirements.flatMap(({ shownBy }) => shownBy?.[0] ?? []))];
console.log(`Running ${files.length} test files...`);
spawnSync('npx', ['jest', '--silent', '--json', `--outputFile=${outputFile}`, ...files], {
  // Each file is told as it ends.
  stdio: ['ignore', 'ignore', 'inherit'],
});
const { testResults } = v.parse(report, JSON.parse(readFileSync(outputFile, 'utf8')));
rmSync(folder, { recursive: true });

let failed = false;
for (const { name, requirements } of areas) {
  const rows = requirements.map((requirement) => {
    const shown = resultOf(requirement);
    failed ||= shown === FAILED;
    return [requirement.asks, { shown, you: requirement.owner ? 'to do' : '' }] as const;
  });
  console.log(`\n${name}`);
  console.table(Object.fromEntries(rows));
}
for (const { owner, asks } of requirements) if (owner) console.log(`To do: ${asks}. ${owner}`);
process.exit(failed ? 1 : 0);

function resultOf({ shownBy }: Requirement): string {
  if (shownBy === undefined) return '-';
  const [file, title] = shownBy;
  const tests = testResults
    .filter(({ name }) => relative(process.cwd(), name) === file)
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName }) => fullName.includes(title));
  const passed = tests.length > 0 && tests.every(({ status }) => status === 'passed');
  return passed ? `passed (${tests.length})` : FAILED;
}
