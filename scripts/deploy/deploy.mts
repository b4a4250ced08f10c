/** `ask deploy`, and what it lacks: signing in by the environment, and going on after it was broken off. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import ResourcesConfig from 'ask-cli/dist/lib/model/resources-config/index.js';
import profileHelper from 'ask-cli/dist/lib/utils/profile-helper.js';
import { pickUp } from './pick-up.mjs';
import { lendToEnvironment, takeBack } from './profile.mjs';

const ASK = 'node_modules/ask-cli/dist/bin/ask.js';

const config = new ResourcesConfig(join(process.cwd(), 'ask-resources.json'));
// If a deployment was killed before it did so itself.
takeBack();
try {
  await pickUp(config);
  if (profileHelper.isEnvProfile()) lendToEnvironment();
  process.exitCode = await ask('deploy', ...process.argv.slice(2));
} catch (error) {
  console.error(`Nothing was deployed. ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  takeBack();
}

async function ask(...args: string[]): Promise<number> {
  // Ctrl-C ends ask-cli; what comes after it still has to be done.
  process.on('SIGINT', () => {});
  const child = spawn(process.execPath, [ASK, ...args], { stdio: 'inherit' });
  await once(child, 'exit');
  return child.exitCode ?? 1;
}
