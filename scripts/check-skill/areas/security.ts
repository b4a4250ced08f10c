import type { Area } from '../area.js';

export const security: Area = {
  name: 'Security and privacy',
  page: 'https://developer.amazon.com/docs/alexa/custom-skills/security-testing-for-an-alexa-skill.html',
  requirements: [
    {
      asks: 'On Lambda: requests for other skills are refused',
      shownBy: ['tests/requests.test.ts', 'another skill'],
    },
    {
      asks: 'On Lambda: only this skill can call the function, which has the least privileges it needs',
      shownBy: ['tests/deploy/ask-cli.test.ts', 'role may do'],
    },
    {
      asks: 'On a web service: signature, certificate chain and timestamp are verified',
      shownBy: ['tests/hosting/server.test.ts', 'refuse'],
    },
    {
      asks: 'On a web service: Amazon trusts the certificate',
      shownBy: ['tests/hosting/serve.test.ts', 'speaks TLS'],
      owner: 'Only if you host it yourself: get the certificate, and serve port 443.',
    },
    {
      asks: 'Account linking, voice codes, locks: none',
      shownBy: ['tests/models/manifest.test.ts', 'asks for what it uses'],
    },
    {
      asks: 'Privacy: users can hear what is kept; it is erased on request and when the skill is removed',
      shownBy: ['tests/memory/privacy.test.ts', ''],
    },
    {
      asks: 'Privacy: logs contain nothing personal',
      shownBy: ['tests/memory/privacy.test.ts', 'logs hold no words'],
    },
    {
      asks: 'Privacy: a policy is published',
      owner:
        'Publish docs/privacy-policy.md and docs/terms-of-use.md, and set their address in models/publisher.ts.',
    },
  ],
};
