import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** ask-cli's own zip library, which has no types. */
const askCli = createRequire(join(process.cwd(), 'node_modules/ask-cli/package.json'));
const UNZIP = `
  const [, zip, folder] = process.argv;
  new (require(${JSON.stringify(askCli.resolve('adm-zip'))}))(zip).extractAllTo(folder, true);
`;

export function unzip(zip: string, folder: string): void {
  execFileSync(process.execPath, ['-e', UNZIP, zip, folder], { stdio: 'pipe' });
}
