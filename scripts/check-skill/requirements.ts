/** What Amazon asks for before a skill is published, and how it is shown here. */
export interface Requirement {
  area: 'functional' | 'voice interface' | 'security and privacy' | 'health content' | 'listing';
  asks: string;
  /** A test file, and words in the titles of the tests in it that show it. */
  shownBy?: readonly [file: string, title: string];
  /** What is left for the owner to do by hand. */
  owner?: string;
}

/**
 * From Amazon's certification requirements, in our own words.
 * https://developer.amazon.com/docs/alexa/custom-skills/certification-requirements-for-custom-skills.html
 */
export const requirements: readonly Requirement[] = [
  {
    area: 'functional',
    asks: 'It works on every device, with a screen or without one',
    shownBy: ['tests/faults/faults.test.ts', 'is the device: it is spoken'],
  },
  {
    area: 'functional',
    asks: 'Stop, cancel and "exit" end it; what was begun is not lost',
    shownBy: ['tests/memory/kept-place.test.ts', ''],
  },
  {
    area: 'functional',
    asks: 'Help says what can be asked, and asks back',
    shownBy: ['tests/conversations/conversations.test.ts', 'lost.txt'],
  },
  {
    area: 'functional',
    asks: 'The built-in intents that custom skills need are there',
    shownBy: ['tests/models.test.ts', 'built-in intents'],
  },
  {
    area: 'functional',
    asks: 'An answer comes within eight seconds, whatever fails',
    shownBy: ['tests/memory/store-down.test.ts', 'eight seconds'],
  },
  {
    area: 'functional',
    asks: 'No input makes it fail',
    shownBy: ['tests/fuzz.test.ts', ''],
  },
  {
    area: 'functional',
    asks: 'Reminders: read back, set after a yes, and each refusal is told',
    shownBy: ['tests/reminders/reminders.test.ts', ''],
  },
  {
    area: 'voice interface',
    asks: 'The invocation name keeps the rules',
    shownBy: ['tests/models.test.ts', 'invocation name'],
  },
  {
    area: 'voice interface',
    asks: 'Samples have only what Alexa takes, and none stands under two intents',
    shownBy: ['tests/models.test.ts', 'sample'],
  },
  {
    area: 'voice interface',
    asks: 'Models and manifest fit the schemas of the Skill Management API',
    shownBy: ['tests/deploy/schemas.test.ts', 'schema'],
  },
  {
    area: 'voice interface',
    asks: 'The session stays open only with a question, which comes last, and has a reprompt',
    shownBy: ['tests/annoyance-budget.test.ts', 'asks one question'],
  },
  {
    area: 'voice interface',
    asks: 'Each phrase that is suggested aloud works',
    shownBy: ['tests/annoyance-budget.test.ts', 'suggested aloud'],
  },
  {
    area: 'voice interface',
    asks: 'Speech is valid SSML within the limits of length',
    shownBy: ['tests/speech/ssml.test.ts', ''],
  },
  {
    area: 'voice interface',
    asks: 'It is understood as people speak',
    shownBy: ['tests/understanding/labelled.test.ts', ''],
    owner: 'Upload, and evaluate with Amazon’s own understanding (docs/content.md).',
  },
  {
    area: 'security and privacy',
    asks: 'Requests for other skills are refused',
    shownBy: ['tests/requests.test.ts', 'another skill'],
  },
  {
    area: 'security and privacy',
    asks: 'A web service verifies signature, chain and timestamp',
    shownBy: ['tests/hosting/server.test.ts', 'request'],
    owner: 'Only if you host it yourself: a certificate that Amazon trusts, on port 443.',
  },
  {
    area: 'security and privacy',
    asks: 'No more rights than needed',
    shownBy: ['tests/deploy/ask-cli.test.ts', 'role may do'],
  },
  {
    area: 'security and privacy',
    asks: 'What is kept is told, and erased on request and when the skill is removed',
    shownBy: ['tests/memory/privacy.test.ts', ''],
  },
  {
    area: 'security and privacy',
    asks: 'Logs hold nothing personal',
    shownBy: ['tests/memory/privacy.test.ts', 'logs hold no words'],
  },
  {
    area: 'security and privacy',
    asks: 'A privacy policy is published',
    owner: 'Publish docs/privacy-policy.md, and set privacyPolicyUrl in skill-package/skill.json.',
  },
  {
    area: 'health content',
    asks: 'The description says that it gives no medical advice, and what to do in an emergency',
    shownBy: ['tests/models.test.ts', 'disclaimer and its emergency number'],
  },
  {
    area: 'health content',
    asks: 'The disclaimer is spoken to whoever is new',
    shownBy: ['tests/annoyance-budget.test.ts', 'disclaimer is spoken once'],
  },
  {
    area: 'health content',
    asks: 'Emergencies come first, with the number of the place',
    shownBy: ['tests/safety/triage.test.ts', ''],
  },
  {
    area: 'health content',
    asks: 'Nothing is claimed without a source',
    shownBy: ['tests/models.test.ts', 'has its sources'],
    owner: 'Let a physiotherapist read models/en before you publish.',
  },
  {
    area: 'health content',
    asks: 'No health data is collected',
    shownBy: ['tests/memory/store.test.ts', 'nothing of it is kept'],
  },
  {
    area: 'listing',
    asks: 'Three example phrases that are samples; the first opens the skill',
    shownBy: ['tests/models.test.ts', 'example phrases'],
  },
  {
    area: 'listing',
    asks: 'Icons of 108 and 512 px, without an Amazon device',
    shownBy: ['tests/models.test.ts', 'icon of'],
  },
  {
    area: 'listing',
    asks: 'Category, countries, age and export are right',
    owner: 'Look over the distribution page of the developer console.',
  },
  {
    area: 'listing',
    asks: 'It was tried on a real device in each locale',
    owner: 'Speak to it on an Echo and on one with a screen.',
  },
];
