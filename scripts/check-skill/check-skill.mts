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
const requirements = areas.flatMap((area) => area.requirements);
const evidence = requirements.flatMap(({ shownBy }) => (shownBy ? [shownBy] : []));
const wholeFiles = new Set(evidence.flatMap(([file, title]) => (title === '' ? [file] : [])));
const inPart = evidence.filter(([file]) => !wholeFiles.has(file));
const partly = new Set(inPart.map(([file]) => file));
console.log(
  `Running ${wholeFiles.size} files of tests, and what is needed of ${partly.size} more...`,
);
const testResults = [
  ...run([...wholeFiles]),
  ...run([...partly], '--testNamePattern', inPart.map(([, title]) => literally(title)).join('|')),
];

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

/** Runs test files. Each is told as it ends. */
function run(files: readonly string[], ...which: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'back-coach-check-'));
  const outputFile = join(folder, 'report.json');
  const how = ['--silent', '--json', `--outputFile=${outputFile}`];
  spawnSync('npx', ['jest', ...how, ...which, '--', ...files], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { testResults } = v.parse(report, JSON.parse(readFileSync(outputFile, 'utf8')));
  rmSync(folder, { recursive: true });
  return testResults;
}

/** A pattern that finds a title as it is written. */
function literally(title: string): string {
  return title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

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
