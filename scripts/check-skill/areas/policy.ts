import type { Area } from '../area.js';

export const policy: Area = {
  name: 'Policy, with health content',
  page: 'https://developer.amazon.com/docs/alexa/custom-skills/policy-requirements-for-an-alexa-skill.html',
  requirements: [
    {
      asks: 'Trademarks: no connection with Amazon is implied',
      shownBy: ['tests/models/manifest.test.ts', 'Amazon is not named'],
    },
    {
      asks: 'Trademarks: no Amazon device and no brand in the icon',
      shownBy: ['tests/models/manifest.test.ts', 'icon of'],
      owner: 'Check the icons, and the name in each country’s store.',
    },
    {
      asks: 'Children: the skill isn’t directed to them',
      shownBy: ['tests/models/manifest.test.ts', 'not for children'],
    },
    {
      asks: 'Invocation name: it follows the rules',
      shownBy: ['tests/models/interaction-models.test.ts', 'invocation name'],
    },
    {
      asks: 'Health: no health information is collected',
      shownBy: ['tests/memory/store.test.ts', 'nothing of it is kept'],
    },
    {
      asks: 'Health: in an emergency, it only says which number to call',
      shownBy: ['tests/models/content.test.ts', 'emergency answer begins'],
    },
    {
      asks: 'Health: an emergency is answered before everything else',
      shownBy: ['tests/safety/triage.test.ts', ''],
    },
    {
      asks: 'Health: no false or misleading claims',
      shownBy: ['tests/models/content.test.ts', 'nobody is promised a cure'],
    },
    {
      asks: 'Health: every claim has a source',
      shownBy: ['tests/models/content.test.ts', 'have their sources'],
      owner: 'Have a physiotherapist read models/en before you publish.',
    },
    {
      asks: 'Health: the description says that it doesn’t replace professional advice, and what to do in an emergency',
      shownBy: ['tests/models/manifest.test.ts', 'disclaimer and its emergency number'],
    },
    {
      asks: 'Health: new users hear the disclaimer, too',
      shownBy: ['tests/conversations/conversations.test.ts', 'disclaimer is spoken once'],
    },
    {
      asks: 'Purchases, advertising, gambling: none',
      shownBy: ['tests/models/manifest.test.ts', 'sells and advertises nothing'],
    },
    {
      asks: 'Violence, hate, alcohol, tobacco and adult content: none',
      owner: 'Keep it that way when you add to models/.',
    },
  ],
};
