import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** ask-cli's own zip library, which has no types. */
const askCli = createRequire(join(process.cwd(), 'node_modules/ask-cli/package.json'));
const library = `require(${JSON.stringify(askCli.resolve('adm-zip'))})`;

export function unzip(file: string, folder: string): void {
  const program = `new (${library})(process.argv[1]).extractAllTo(process.argv[2], true)`;
  execFileSync(process.execPath, ['-e', program, file, folder], { stdio: 'pipe' });
}

/** All of a folder, in a zip. */
export function zip(folder: string): Buffer {
  const program = `
    const zip = new (${library})();
    zip.addLocalFolder(process.argv[1]);
    process.stdout.write(zip.toBuffer());
  `;
  return execFileSync(process.execPath, ['-e', program, folder], { maxBuffer: 10_000_000 });
}
