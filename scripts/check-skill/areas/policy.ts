import type { Area } from '../area.js';

export const policy: Area = {
  name: 'Policy, with health content',
  page: 'https://developer.amazon.com/docs/alexa/custom-skills/policy-requirements-for-an-alexa-skill.html',
  requirements: [
    {
      asks: 'Trademarks: no tie to Amazon is implied',
      shownBy: ['tests/models/manifest.test.ts', 'Amazon is not named'],
    },
    {
      asks: 'Trademarks: no Amazon device in the icon, and nobody’s brand',
      shownBy: ['tests/models/manifest.test.ts', 'icon of'],
      owner: 'Look at the icons, and at the name in the store of each country.',
    },
    {
      asks: 'Children: it is not directed to them',
      shownBy: ['tests/models/manifest.test.ts', 'not for children'],
    },
    {
      asks: 'Invocation name: it keeps the rules',
      shownBy: ['tests/models/interaction-models.test.ts', 'invocation name'],
    },
    {
      asks: 'Health: nothing about anybody’s health is collected',
      shownBy: ['tests/memory/store.test.ts', 'nothing of it is kept'],
    },
    {
      asks: 'Health: no help is promised in an emergency but the number to call',
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
      asks: 'Health: nothing is claimed without a source',
      shownBy: ['tests/models/content.test.ts', 'have their sources'],
      owner: 'Let a physiotherapist read models/en before you publish.',
    },
    {
      asks: 'Health: the description says that it is no substitute for professional advice, and what to do in an emergency',
      shownBy: ['tests/models/manifest.test.ts', 'disclaimer and its emergency number'],
    },
    {
      asks: 'Health: whoever is new hears it as well',
      shownBy: ['tests/annoyance-budget.test.ts', 'disclaimer is spoken once'],
    },
    {
      asks: 'Purchases, advertising, gambling: there is none',
      shownBy: ['tests/models/manifest.test.ts', 'sells and advertises nothing'],
    },
    {
      asks: 'Violence, hate, alcohol, tobacco and adult content: there is none',
      owner: 'Keep it so when you add to models/.',
    },
  ],
};
