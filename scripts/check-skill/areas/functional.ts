import type { Area } from '../area.js';

export const functional: Area = {
  name: 'Functional tests',
  page: 'https://developer.amazon.com/docs/alexa/custom-skills/functional-testing-for-a-custom-skill.html',
  requirements: [
    {
      asks: 'Example phrases: three, each a sample; the first opens the skill',
      shownBy: ['tests/models/manifest.test.ts', 'example phrases'],
    },
    {
      asks: 'Description and detail page: they tell what it does',
      shownBy: ['tests/models/manifest.test.ts', 'has a name, the disclaimer'],
      owner: 'Read the distribution page of the developer console: category, countries, export.',
    },
    {
      asks: 'Icons: 108 and 512 px',
      shownBy: ['tests/models/manifest.test.ts', 'icon of'],
    },
    {
      asks: 'Cards: what was said, to look up; none is empty or repeats itself',
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
      asks: 'Screens: without one, nothing is missing',
      shownBy: ['tests/faults/faults.test.ts', 'is the device: it is spoken'],
    },
    {
      asks: 'Account linking, audio player, video, location, customer profile, buttons: not used',
      shownBy: ['tests/models/manifest.test.ts', 'asks for what it uses'],
    },
    {
      asks: 'It is no copy of a sample or a template',
      owner: 'Change the name and the words if you publish a skill of your own made from this one.',
    },
    {
      asks: 'An answer comes within eight seconds, whatever fails',
      shownBy: ['tests/memory/store-down.test.ts', 'eight seconds'],
    },
    {
      asks: 'No request makes it fail',
      shownBy: ['tests/fuzz/fuzz.test.ts', ''],
    },
    {
      asks: 'Models and manifest fit the schemas of the Skill Management API',
      shownBy: ['tests/deploy/schemas.test.ts', 'schema'],
    },
    {
      asks: 'Testing instructions: they tell what needs a permission',
      shownBy: ['tests/models/manifest.test.ts', 'whoever tests it'],
    },
    {
      asks: 'It was tried on real devices, in each locale',
      owner: 'Speak to it on an Echo and on one with a screen.',
    },
  ],
};
