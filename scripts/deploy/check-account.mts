// Runs before the build of `npm run deploy`: ask-cli would only fail after it, without saying what to do.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import profileHelper from 'ask-cli/dist/lib/utils/profile-helper.js';

if (!profileHelper.isEnvProfile() && !existsSync(join(homedir(), '.ask', 'cli_config'))) {
  console.error(
    'No Amazon account is configured. Run this first: npx ask configure ' +
      '(or set ASK_REFRESH_TOKEN, ASK_VENDOR_ID, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY)',
  );
  process.exit(1);
}
