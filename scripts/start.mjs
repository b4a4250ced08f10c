// Plain JavaScript: it has to run in a fresh clone, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Back Coach needs Node 20 or later; this is ${process.versions.node}.`);
  process.exit(1);
}
if (!existsSync('node_modules/.package-lock.json'))
  run('Installing dependencies (about a minute)', ['ci', '--no-audit', '--no-fund']);
run('Building the skill and the page (half a minute at first)', ['run', '--silent', 'build']);
console.log('Starting the page...');
run(undefined, ['run', '--silent', 'serve:page']);

/** Says what it does, if that is told, and how long it took. */
function run(doing, args) {
  if (doing) console.log(`${doing}...`);
  const began = performance.now();
  const { status } = spawnSync('npm', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  if (doing) console.log(`Done in ${Math.ceil((performance.now() - began) / 1_000)} s.`);
}
