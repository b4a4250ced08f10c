import type { Area } from '../area.js';

export const voice: Area = {
  name: 'Voice interface and user experience',
  page: 'https://developer.amazon.com/docs/alexa/custom-skills/voice-interface-and-user-experience-testing-for-a-custom-skill.html',
  requirements: [
    {
      asks: 'Session management: open exactly when something is asked, with a reprompt',
      shownBy: ['tests/conversations/conversations.test.ts', 'house rules'],
    },
    {
      asks: 'Session management: one question a turn, and it comes last',
      shownBy: ['tests/annoyance-budget.test.ts', 'asks one question'],
    },
    {
      asks: 'Intents and slots: each is answered in any state, with any slots',
      shownBy: ['tests/fuzz/fuzz.test.ts', ''],
    },
    {
      asks: 'Intents and slots: what is missing is asked for',
      shownBy: ['tests/requests.test.ts', 'empty stretch asks for one'],
    },
    {
      asks: 'Responses: what was asked is answered, in few words',
      shownBy: ['tests/annoyance-budget.test.ts', 'at most sixty words'],
    },
    {
      asks: 'Responses: valid SSML within the limits of length',
      shownBy: ['tests/speech/ssml.test.ts', ''],
    },
    {
      asks: 'Supportive prompting: what is suggested aloud works',
      shownBy: ['tests/annoyance-budget.test.ts', 'suggested aloud'],
    },
    {
      asks: 'Supportive prompting: a reprompt says it in other words',
      shownBy: ['tests/annoyance-budget.test.ts', 'a reprompt never repeats'],
    },
    {
      asks: 'One-shot phrasing: questions and routines asked for in one breath',
      shownBy: ['tests/conversations/conversations.test.ts', 'one-shot.txt'],
    },
    {
      asks: 'Variety of samples: fifteen for what matters, eight for the rest',
      shownBy: ['tests/models/interaction-models.test.ts', 'fifteen samples'],
    },
    {
      asks: 'Samples and slots: only what Alexa takes',
      shownBy: ['tests/models/interaction-models.test.ts', 'samples have only'],
    },
    {
      asks: 'Samples and slots: no sample stands under two intents',
      shownBy: ['tests/models/interaction-models.test.ts', 'no sample stands'],
    },
    {
      asks: 'Samples and slots: every type is Amazon’s or defined',
      shownBy: ['tests/models/interaction-models.test.ts', 'every type of a slot'],
    },
    {
      asks: 'Built-in intents: those that custom skills need are there',
      shownBy: ['tests/models/interaction-models.test.ts', 'built-in intents'],
    },
    {
      asks: 'Errors: what is not understood is met with something else each time, and a kind end',
      shownBy: ['tests/conversations/conversations.test.ts', 'lost.txt'],
    },
    {
      asks: 'Help: it says what can be asked, and asks back',
      shownBy: ['tests/conversations/conversations.test.ts', 'offers.txt'],
    },
    {
      asks: 'Stop, cancel and “exit” end it; what was begun is not lost',
      shownBy: ['tests/memory/kept-place.test.ts', ''],
    },
    {
      asks: 'It is understood as people speak',
      shownBy: ['tests/understanding/labelled.test.ts', ''],
      owner: 'Upload, and evaluate with Amazon’s own understanding (docs/content.md).',
    },
  ],
};
