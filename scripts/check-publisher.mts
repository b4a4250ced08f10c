// Runs before the build of `npm run deploy`: people and Amazon follow the addresses in the manifest.
import { publisher } from '../models/publisher.js';

const { hostname, protocol } = URL.canParse(publisher.site)
  ? new URL(publisher.site)
  : { hostname: '', protocol: '' };

if (protocol !== 'https:' || /(^|\.)example\.(com|net|org)$/.test(hostname)) {
  console.error(
    `${publisher.site} is not your site. Publish docs/privacy-policy.md and docs/terms-of-use.md, ` +
      'and set their address in models/publisher.ts: the skill refers to them.',
  );
  process.exit(1);
}
