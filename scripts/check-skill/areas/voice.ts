import type { Area } from '../area.js';

export const voice: Area = {
  name: 'Voice interface and user experience',
  page: 'https://developer.amazon.com/docs/alexa/custom-skills/voice-interface-and-user-experience-testing-for-a-custom-skill.html',
  requirements: [
    {
      asks: 'Session management: open exactly when a question is asked, with a reprompt',
      shownBy: ['tests/conversations/conversations.test.ts', 'house rules'],
    },
    {
      asks: 'Session management: one question per turn, at the end',
      shownBy: ['tests/conversations/conversations.test.ts', 'asks one question'],
    },
    {
      asks: 'Intents and slots: each is answered in any state, with any slots',
      shownBy: ['tests/fuzz/fuzz.test.ts', ''],
    },
    {
      asks: 'Intents and slots: missing values are asked for',
      shownBy: ['tests/requests.test.ts', 'empty stretch asks for one'],
    },
    {
      asks: 'Responses: they answer the question, in few words',
      shownBy: ['tests/conversations/conversations.test.ts', 'at most sixty words'],
    },
    {
      asks: 'Responses: valid SSML, within the length limits',
      shownBy: ['tests/speech/ssml.test.ts', ''],
    },
    {
      asks: 'Supportive prompting: every suggestion works',
      shownBy: ['tests/annoyance-budget.test.ts', 'suggested aloud'],
    },
    {
      asks: 'Supportive prompting: a reprompt uses other words',
      shownBy: ['tests/conversations/conversations.test.ts', 'a reprompt never repeats'],
    },
    {
      asks: 'One-shot phrasing: questions and routines asked for in one breath',
      shownBy: ['tests/conversations/conversations.test.ts', 'one-shot.txt'],
    },
    {
      asks: 'Variety of samples: fifteen for the main intents, eight for the rest',
      shownBy: ['tests/models/interaction-models.test.ts', 'fifteen samples'],
    },
    {
      asks: 'Samples and slots: only characters that Alexa accepts',
      shownBy: ['tests/models/interaction-models.test.ts', 'samples have only'],
    },
    {
      asks: 'Samples and slots: no sample belongs to two intents',
      shownBy: ['tests/models/interaction-models.test.ts', 'no sample stands'],
    },
    {
      asks: 'Samples and slots: every slot type is Amazon’s or defined',
      shownBy: ['tests/models/interaction-models.test.ts', 'every type of a slot'],
    },
    {
      asks: 'Built-in intents: all that a custom skill needs',
      shownBy: ['tests/models/interaction-models.test.ts', 'built-in intents'],
    },
    {
      asks: 'Errors: different help each time something isn’t understood, then a kind end',
      shownBy: ['tests/conversations/conversations.test.ts', 'lost.txt'],
    },
    {
      asks: 'Help: it says what people can ask, and ends with a question',
      shownBy: ['tests/conversations/conversations.test.ts', 'offers.txt'],
    },
    {
      asks: 'Stop, cancel and “exit” end the session; a routine’s place is kept',
      shownBy: ['tests/memory/kept-place.test.ts', ''],
    },
    {
      asks: 'People are understood in their own words',
      shownBy: ['tests/understanding/labelled.test.ts', ''],
      owner: 'Upload it, and evaluate it with Amazon’s own understanding (docs/content.md).',
    },
  ],
};
