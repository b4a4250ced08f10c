import type { AssistantWords } from '../../assistant.js';

export const words = {
  noQuestion:
    "I didn't get a question. Ask me something about your back, like: why does it crack when I breathe in?",
  tooLong:
    "That's more than I can take in at once. Could you ask it in one or two short sentences?",
  cannot: 'Most of the stretches have an easier way. Tell me which one, and I can describe it.',
  sources: 'That comes from {sources}.',
  namedSources: "Each answer comes with its sources. Ask me that again, and I'll name them.",
  canCoach: 'I can guide you through {name}. It takes about {length}.',
  articles: ['the', 'a', 'an'],
  choice: '{name} for about {length}',
  usualRound: 'the daily round',
  choices: 'You could do {choices}.',
  nearestChoices: 'Nothing fits all of that. You could do {choices}.',
  whichChoice: 'Which one would you like?',
  hold: 'Stay with it for {hold}.',
  afterHold: 'To come out: {release}',
  next: 'After that comes {name}.',
  last: "That's the last one.",
  noSuchStep: 'It only goes up to step {count}. Ask me for one of those.',
  whichStep: 'Tell me which step you want, counting from one.',
  noSuchStretch: "I don't have a stretch or a routine by that name. Ask me which ones there are.",
  holdOrTime:
    'Tell me how many minutes it should take, or how long to hold and how often, but not both.',
  badLength: 'Tell me how many minutes you have, from one to sixty.',
  whichSign: "I don't know that sign. Ask me about it in your own words instead.",
  failed:
    "Something went wrong on my end. Please ask me again. If it's an emergency, call for help first.",
  screen: { start: 'Start', no: 'No' },
  unreadable: "I couldn't use the {what} I was given. Please ask me again without it.",
  notHere:
    "That's not something I can do from here. I can answer questions about your back, or guide you through stretches.",
} as const satisfies AssistantWords;
