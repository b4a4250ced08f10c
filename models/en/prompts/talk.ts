import type { Prompt } from '../../content.js';

/** Welcomes, help, and what is said when something does not fit. */
export const talk = {
  welcomeNew: {
    say: ['Welcome to Back Coach. {disclaimer} Ask why a back cracks, or say: start my stretches.'],
    ask: 'What would you like?',
    reprompt: 'For example, ask: is that dangerous? Or say: start my stretches.',
  },
  welcomeBack: {
    say: ['Welcome back.', 'Hello again.', 'There you are.', 'Hello.'],
    ask: 'Shall we stretch?',
    reprompt: 'Say yes to start. You can also ask me something, like: is that dangerous?',
    to: { kind: 'routine', id: 'daily' },
  },
  welcomeBackQuietly: {
    say: ['Welcome back.', 'Hello again.', 'There you are.', 'Hello.'],
    ask: 'What would you like?',
    reprompt: 'You can ask me something, like: is that dangerous? Or say: start my stretches.',
  },
  comeback: {
    say: ['Good to have you back.', 'Hello again, after a while.'],
    ask: 'Shall we start gently, with thirty seconds each?',
    reprompt: 'Say yes for a short round. You can also say: start my stretches.',
    to: { kind: 'routine', id: 'daily', holdMs: 30_000 },
  },
  help: {
    say: [
      'I can explain why a back cracks, tell you whether that is dangerous, and guide you through stretches. Say, for instance: what helps? Or: start my stretches.',
    ],
    ask: 'Which would you like?',
    reprompt: 'You could say: why does my back crack?',
  },
  answerReprompt: {
    say: ['You can say yes, no, or tell me more.'],
  },
  moreReprompt: {
    say: ['You can say yes or no, or ask me something else.'],
  },
  moreAboutWhat: {
    say: ['Gladly. I can say more about the cracking, about stretching, or about foam rolling.'],
    ask: 'Which one?',
    reprompt: 'For example, say: tell me about stretching.',
  },
  thatIsAll: {
    say: ["That's all I know about it."],
    ask: 'What else would you like to know?',
    reprompt: 'For example, ask: what helps? Or say: start my stretches.',
  },
  didYouMean: {
    say: [''],
    ask: 'Did you mean {title}?',
    reprompt: 'Say yes, or no to put it another way.',
  },
  notThat: {
    say: ['Then I took you wrong.', 'My mistake, then.'],
    ask: 'Could you say it in other words?',
    reprompt: 'Or ask me something else, like: what helps?',
  },
  notKnown: {
    say: ['That is not something I know about. I know about cracking backs, and what helps.'],
    ask: 'What would you like to know about those?',
    reprompt: 'For example, ask: why does my back crack? Or: what helps?',
  },
  nearest: {
    say: ['I have nothing certain on that. The closest I know are {title} and {other}.'],
    ask: 'Shall I tell you about the first?',
    reprompt: 'Say yes for that, or ask me something else, like: what helps?',
  },
  declined: {
    say: ['All right.', 'Fine.', 'No problem.', 'As you like.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  goodbye: {
    say: ['Take care of your back.', 'Bye for now.', 'Breathe easy.', 'Until next time.'],
  },
  yesToWhat: {
    say: ['Happily. I can explain the cracking, or start your stretches.'],
    ask: 'Which would you like?',
    reprompt: 'Say: start my stretches. Or: why does my back crack?',
  },
  nothingToRepeat: {
    say: ['I have not told you anything yet.'],
    ask: 'What would you like to know?',
    reprompt: 'You could ask: why does my back crack?',
  },
  notUnderstood: {
    say: [
      'I did not catch that one.',
      'That one went past me.',
      'I am not sure what you mean.',
      "That's new to me.",
    ],
    ask: 'Could you put it another way?',
    reprompt: 'For example, say: why does my back crack? Or: start my stretches.',
  },
  notUnderstoodAgain: {
    say: [
      'I know about cracking backs, what helps, and three gentle stretches. Try: is that dangerous? Or try: start my stretches.',
    ],
    ask: 'Which shall it be?',
    reprompt: 'Say help, and I will tell you what I can do.',
  },
  notUnderstoodAtAll: {
    say: [
      "We are missing each other today, so I'll leave it here. Open me again whenever you like, and say: start my stretches.",
    ],
  },
  failed: {
    say: ['Something went wrong on my side, and nothing of yours is lost.'],
    ask: 'Could you say that once more?',
    reprompt: 'You can also say: start my stretches.',
  },
  unsaved: {
    say: ['I could not save how far you got, this time.'],
  },
  forgetMe: {
    say: ['That erases your rounds, your place and your dates, for good.'],
    ask: 'Shall I erase everything?',
    reprompt: 'Say yes to erase it, or no to keep it.',
    to: { kind: 'forget' },
  },
  forgotten: {
    say: ['Everything that I kept about you is erased.'],
  },
  notForgotten: {
    say: ['I cannot reach what I kept just now, so nothing is erased yet.'],
    ask: 'Shall I try again?',
    reprompt: 'Say yes to try once more, or no to leave it for today.',
    to: { kind: 'forget' },
  },
  wrongSkill: {
    say: ['That request was meant for another skill, so I leave it alone.'],
  },
  notYet: {
    say: ['That is something I cannot do yet.'],
    ask: 'What else would you like?',
    reprompt: 'You can say: start my stretches. Or ask: what helps?',
  },
  disclaimer: {
    say: ['I share general information, not medical advice. For a diagnosis, ask a doctor.'],
  },
} as const satisfies Record<string, Prompt>;
