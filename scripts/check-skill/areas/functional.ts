import type { Area } from '../area.js';

export const functional: Area = {
  name: 'Functional tests',
  page: 'https://developer.amazon.com/docs/alexa/custom-skills/functional-testing-for-a-custom-skill.html',
  requirements: [
    {
      asks: 'Example phrases: three, each of them a sample; the first opens the skill',
      shownBy: ['tests/models/manifest.test.ts', 'example phrases'],
    },
    {
      asks: 'Description and detail page: they say what the skill does',
      shownBy: ['tests/models/manifest.test.ts', 'has a name, the disclaimer'],
      owner: 'Read the distribution page of the developer console: category, countries, export.',
    },
    {
      asks: 'Icons: 108 and 512 px',
      shownBy: ['tests/models/manifest.test.ts', 'icon of'],
    },
    {
      asks: 'Cards: what was said, to look up later; none is empty or repetitive',
      shownBy: ['tests/cards.test.ts', ''],
    },
    {
      asks: 'Screens: valid documents on every device',
      shownBy: ['tests/screen/documents.test.ts', 'valid document'],
    },
    {
      asks: 'Screens: touches do what words do',
      shownBy: ['tests/screen/touch.test.ts', ''],
    },
    {
      asks: 'Screens: everything also works without one',
      shownBy: ['tests/faults/faults.test.ts', 'is the device: it is spoken'],
    },
    {
      asks: 'Account linking, audio player, video, location, customer profile, buttons: not used',
      shownBy: ['tests/models/manifest.test.ts', 'asks for what it uses'],
    },
    {
      asks: 'It isn’t a copy of a sample or a template',
      owner: 'If you publish a skill based on this one, change its name and its words.',
    },
    {
      asks: 'Every answer comes within eight seconds, whatever fails',
      shownBy: ['tests/memory/store-down.test.ts', 'eight seconds'],
    },
    {
      asks: 'No request makes it crash',
      shownBy: ['tests/fuzz/fuzz.test.ts', ''],
    },
    {
      asks: 'Models and manifest fit the schemas of the Skill Management API',
      shownBy: ['tests/deploy/schemas.test.ts', 'schema'],
    },
    {
      asks: 'Testing instructions: they say what needs a permission',
      shownBy: ['tests/models/manifest.test.ts', 'testers are told'],
    },
    {
      asks: 'It was tested on real devices, in each locale',
      owner: 'Talk to it on an Echo without a screen and on one with a screen.',
    },
  ],
};
