import type { Prompt } from '../../content.js';

/** Welcomes, help, and what is said when something does not fit. */
export const talk = {
  welcomeNew: {
    say: [
      'Welcome to Back Coach. {disclaimer} Ask me why backs crack, or say: start my stretches.',
    ],
    ask: 'What would you like?',
    reprompt: 'For example, ask: is that dangerous? Or say: start my stretches.',
    to: { kind: 'routine', id: 'daily' },
  },
  welcomeBack: {
    say: ['Welcome back.', 'Hello again.', 'Hi there.', 'Hello.'],
    ask: 'Shall we stretch?',
    reprompt: 'Say yes to start. You can also ask me something, like: is that dangerous?',
    to: { kind: 'routine', id: 'daily' },
  },
  welcomeBackQuietly: {
    say: ['Welcome back.', 'Hello again.', 'Hi there.', 'Hello.'],
    ask: 'What would you like?',
    reprompt: 'You can ask me something, like: is that dangerous? Or say: start my stretches.',
  },
  comeback: {
    say: ['Good to have you back.', "Hello again. It's nice to have you back."],
    ask: 'Shall we start gently, with thirty seconds each?',
    reprompt: 'Say yes for a short round. You can also say: start my stretches.',
    to: { kind: 'routine', id: 'daily', holdMs: 30_000 },
  },
  help: {
    say: [
      "I can explain why backs crack, tell you whether it's dangerous, and guide you through stretches. Say, for instance: what helps? Or: start my stretches.",
      'There are two things I do. I answer questions about backs, like: is that dangerous? And I talk you through stretches: say start my stretches.',
    ],
    ask: 'Which would you like?',
    reprompt: 'You could say: why does my back crack?',
  },
  helpQuietly: {
    say: [
      'I can explain why backs crack, name the warning signs, or answer a question.',
      'Ask me anything about backs: why they crack, for instance, or which signs to watch for.',
    ],
    ask: 'What would you like to know?',
    reprompt: 'You could say: why does my back crack?',
  },
  answerReprompt: {
    say: ['You can say yes, no, or tell me more.'],
  },
  moreReprompt: {
    say: ['You can say yes or no, or ask me something else.'],
  },
  moreAboutWhat: {
    say: ['Sure. I can tell you more about the cracking, stretching or foam rolling.'],
    ask: 'Which one?',
    reprompt: 'For example, say: tell me about the stretches.',
  },
  thatIsAll: {
    say: ["That's all I know about that.", "I don't have any more on that."],
    ask: 'What else would you like to know?',
    reprompt: 'For example, ask: what helps? Or say: start my stretches.',
  },
  notSureAboutThat: {
    say: [
      "About that, I'm not sure. A doctor or {physio} can tell you.",
      "I'm not sure about that. A doctor or {physio} can tell you.",
    ],
    ask: 'What else would you like to know?',
    reprompt: 'For example, ask: what helps? Or say: start my stretches.',
  },
  didYouMean: {
    say: [''],
    ask: 'Did you mean {title}?',
    reprompt: 'Say yes, or no to put it another way.',
    needed: true,
  },
  /** After the same answer in other words. */
  wasItThat: {
    say: [''],
    ask: 'Is that what you wanted to know?',
    reprompt: 'Say yes, or no to put it another way.',
  },
  itWasThat: {
    say: ['Good.'],
    ask: 'What else would you like to know?',
    reprompt: 'For example, ask: what helps? Or say: start my stretches.',
  },
  notThat: {
    say: ['I guessed wrong, then.', 'My mistake.'],
    ask: 'Could you say it a different way?',
    reprompt: 'Or ask me something else, like: what helps?',
  },
  notKnown: {
    say: ["That's not something I know about. I know about cracking backs and what helps."],
    ask: 'What would you like to know about that?',
    reprompt: 'For example, ask: why does my back crack? Or: what helps?',
  },
  nearest: {
    say: [
      "I don't have an exact answer to that. The closest I have is {title}. There's also {other}.",
    ],
    ask: 'Shall I tell you about the first?',
    reprompt: 'Say yes to hear it, or ask me something else, like: what helps?',
    needed: true,
  },
  declined: {
    say: ['All right.', 'Okay.', 'No problem.', 'No worries.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
    small: true,
  },
  goodbye: {
    say: ['Take care of your back.', 'Bye for now.', 'Breathe easy.', 'Until next time.'],
  },
  yesToWhat: {
    say: ['Sure. I can explain the cracking, or start your stretches.'],
    ask: 'Which would you like?',
    reprompt: 'Say: start my stretches. Or: why does my back crack?',
    to: { kind: 'routine', id: 'daily' },
    choices: [
      { kind: 'answer', id: 'cause' },
      { kind: 'routine', id: 'daily' },
    ],
  },
  nothingToRepeat: {
    say: ["I haven't told you anything yet."],
    ask: 'What would you like to know?',
    reprompt: 'You could ask: why does my back crack?',
    small: true,
  },
  notUnderstood: {
    say: [
      "I didn't catch that.",
      'I missed that one.',
      "I'm not sure what you mean.",
      "I didn't quite get that.",
    ],
    ask: 'Could you put it another way?',
    reprompt: 'For example, say: why does my back crack? Or: start my stretches.',
    small: true,
  },
  notUnderstoodAgain: {
    say: [
      'I know why backs crack, what helps, and some gentle stretches. Try: is that dangerous? Or try: start my stretches.',
    ],
    ask: 'Which would you like?',
    reprompt: "Say help, and I'll tell you what I can do.",
    small: true,
  },
  notUnderstoodAtAll: {
    say: [
      "I'm still not getting it, so I'll stop here. Open me again any time, and say: start my stretches.",
    ],
  },
  failed: {
    say: ['Something went wrong on my end, but your progress is safe.'],
    ask: 'Could you say that again?',
    reprompt: 'You can also say: start my stretches.',
    small: true,
  },
  unsaved: {
    say: ["I couldn't save how far you got this time."],
  },
  forgetMe: {
    say: [
      "This will erase your rounds, your place and your settings, and cancel your reminders. I can't bring any of it back.",
    ],
    ask: 'Shall I erase everything?',
    reprompt: 'Say yes to erase it, or no to keep it.',
    to: { kind: 'forget' },
    needed: true,
  },
  forgotten: {
    say: ["I've erased your rounds, your place and your settings, and cancelled your reminders."],
  },
  notForgotten: {
    say: ["I can't reach your data just now, so nothing has been erased yet."],
    ask: 'Shall I try again?',
    reprompt: 'Say yes to try once more, or no to leave it for today.',
    to: { kind: 'forget' },
    needed: true,
  },
  wrongSkill: {
    say: ["That request was meant for another skill, so I'll leave it alone."],
  },
  notYet: {
    say: ["I can't do that yet."],
    ask: 'What else would you like?',
    reprompt: 'You can say: start my stretches. Or ask: what helps?',
  },
  disclaimer: {
    say: ['I share general information, not medical advice. For a diagnosis, ask a doctor.'],
  },
} as const satisfies Record<string, Prompt>;
