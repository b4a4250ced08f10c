import type { Prompt } from '../../content.js';

/** Runs with rest days in them, milestones, and the next step. */
export const habit = {
  nextStep: {
    say: [
      'Welcome back. You stretched on {days} of the last seven days. The next step in {stretch} is {step}.',
    ],
    ask: 'Shall we do it that way from now on?',
    reprompt: 'Say yes to start with it, or no to do it as before.',
  },
  /** The step is another stretch. */
  nextStretch: {
    say: [
      'Welcome back. You stretched on {days} of the last seven days. The next step after {stretch} is {step}.',
    ],
    ask: 'Shall we try that now?',
    reprompt: 'Say yes to try it, or no to do it as before.',
  },
  nextStepDeclined: {
    say: ["Then we'll do it as before."],
    ask: 'Shall we stretch?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  milestone: {
    say: ["Welcome back. You've reached {rounds} rounds altogether. Nice work."],
    ask: 'Shall we stretch?',
    reprompt: 'Say yes to start. You can also ask me something, like: is that dangerous?',
    to: { kind: 'routine', id: 'daily' },
  },
  milestoneQuietly: {
    say: ["Welcome back. You've reached {rounds} rounds altogether. Nice work."],
    ask: 'What would you like?',
    reprompt: 'You can ask me something, like: is that dangerous? Or say: start my stretches.',
  },
  daysInARowAndRests: {
    say: [
      '{row} in a row. With rest days, your run is {run} long. You stretched on {days} of the last seven.',
    ],
    ask: 'Shall we do a round now?',
    reprompt: "Say yes to start, or no if that's enough for now.",
    to: { kind: 'routine', id: 'daily' },
  },
  runWithRests: {
    say: [
      "Your run stands at {run}, and a rest day doesn't end it. You stretched on {days} of the last seven.",
    ],
    ask: 'Shall we do a round now?',
    reprompt: "Say yes to start, or no if that's enough for now.",
    to: { kind: 'routine', id: 'daily' },
  },
  /** Only what was heard to its end here is counted. */
  doneAlone: {
    say: ['Good for you. I can only count the rounds that we do together.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  restDay: {
    say: ['Enjoy your day off. Rest is part of it.', "Enjoy it. I'm here when you want me."],
  },
  restKeepsTheRun: {
    say: [
      'Enjoy your day off. It keeps your run, with {days} of the last seven.',
      'Enjoy it. A rest day keeps your run going, with {days} of the last seven.',
    ],
  },
  restAfterRounds: {
    say: ['You did {rounds} today, so today counts anyway. Enjoy the rest of it.'],
  },
  neverStretched: {
    say: ["I don't have a round from you yet."],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  lastStretchToday: {
    say: ['Today, at {time}{what}.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  lastStretchYesterday: {
    say: ['Yesterday, at {time}{what}.'],
    ask: 'Shall we do a round now?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  lastStretchThisWeek: {
    say: ['On {day}, {ago} ago{what}.'],
    ask: 'Shall we do a round now?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  lastStretch: {
    say: ['{ago} ago{what}.'],
    ask: 'Shall we do a round now?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
} as const satisfies Record<string, Prompt>;
