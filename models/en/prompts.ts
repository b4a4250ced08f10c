import type { Prompt } from '../content.js';

/** The narration itself comes before the question. */
const NOTHING = '';

/** Everything else that is spoken. */
export const prompts = {
  welcomeNew: {
    say: [
      'Welcome to Back Coach. {disclaimer} You can ask why a back cracks, or say: start my stretches.',
    ],
    ask: 'What would you like?',
    reprompt: 'For example, ask: is that dangerous? Or say: start my stretches.',
  },
  welcomeBack: {
    say: ['Welcome back.', 'Good to hear you again.', 'Hello again.', 'Nice to have you back.'],
    ask: 'Shall we stretch?',
    reprompt: 'Say yes to start. You can also ask me something, like: is that dangerous?',
    to: { kind: 'routine', id: 'daily' },
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
  wrongSkill: {
    say: ['That request was meant for another skill, so I leave it alone.'],
  },
  notYet: {
    say: ['That is something I cannot do yet.'],
    ask: 'What else would you like?',
    reprompt: 'You can say: start my stretches. Or ask: what helps?',
  },
  unknownStretch: {
    say: [
      "I don't have a stretch called {said}. I know back extension, child's pose and cat-camel.",
    ],
    ask: 'Which one would you like?',
    reprompt: "For example, say: guide me through child's pose.",
  },
  whichStretch: {
    say: ["I can guide you through back extension, child's pose or cat-camel."],
    ask: 'Which one would you like?',
    reprompt: 'You can also say: start my stretches. Then we do all three.',
  },
  holdTooShort: {
    say: ['A hold has to last at least five seconds to do anything.'],
    ask: 'Shall I take thirty seconds?',
    reprompt: 'Say yes for thirty seconds, or ask for another hold, like: for one minute.',
    to: { kind: 'routine', id: 'daily', holdMs: 30_000 },
  },
  holdTooLong: {
    say: ['I can count a hold of up to five minutes. One minute is plenty for most people.'],
    ask: 'Shall I take one minute?',
    reprompt: 'Say yes for one minute, or ask for another hold, like: for thirty seconds.',
    to: { kind: 'routine', id: 'daily', holdMs: 60_000 },
  },
  holdUnclear: {
    say: ['I did not get how long you want to hold. It can be from five seconds to five minutes.'],
    ask: 'Shall I take one minute?',
    reprompt: 'Say yes for one minute, or tell me, like: for thirty seconds.',
    to: { kind: 'routine', id: 'daily', holdMs: 60_000 },
  },
  setsUnclear: {
    say: ['I can do one to five sets.'],
    ask: 'Shall I do just one?',
    reprompt: 'Say yes for one set, or tell me, like: do two sets.',
    to: { kind: 'routine', id: 'daily', sets: 1 },
  },
  disclaimer: {
    say: ['I share general information, not medical advice. For a diagnosis, ask a doctor.'],
  },
  safety: {
    say: ['Stop at any pain, dizziness, numbness or trouble breathing.'],
  },
  anotherRound: {
    say: [NOTHING],
    ask: 'Another round?',
    reprompt: 'Say yes to go again, or no if that was enough.',
  },
  afterScreened: {
    say: [NOTHING],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  leadBack: {
    say: ['{stretch} again, {left} left.'],
  },
  leadTimeLeft: {
    say: ['{left} left of {stretch}, and {more} after it.'],
  },
  leadWhere: {
    say: ['You are in {stretch}, with {left} left.'],
  },
  noMore: {
    say: ['nothing'],
  },
  oneMore: {
    say: ['one more stretch'],
  },
  someMore: {
    say: ['{count} more stretches'],
  },
  paused: {
    say: ['Paused in {stretch}, with {left} left.'],
    ask: 'Shall we go on?',
    reprompt: 'Say yes when you are ready, or stop to leave it.',
  },
  pausedOnTheWayOut: {
    say: ['Paused, with {stretch} done.'],
    ask: 'Shall we go on?',
    reprompt: 'Say yes when you are ready, or stop to leave it.',
  },
  goOn: {
    say: [NOTHING],
    ask: 'Shall we go on with {stretch}?',
    reprompt: 'Say yes, and I lead you back into it. Or say stop.',
  },
  lastOneSkipped: {
    say: ['That was the last one. Good work today.', 'Then we finish here. Good work.'],
    ask: 'Another round?',
    reprompt: 'Say yes to go again, or no if that was enough.',
  },
  nothingRunning: {
    say: ['We are not in the middle of anything.'],
    ask: 'Shall we start the stretches?',
    reprompt: 'Say yes to start, or ask me about your back.',
    to: { kind: 'routine', id: 'daily' },
  },
  placeUnknown: {
    say: ['I am not sure how far we got.'],
    ask: 'Shall we go on with {stretch}?',
    reprompt: 'Say yes for that, or say: start over.',
  },
  nextPart: {
    say: [NOTHING],
    ask: 'Ready to go on?',
    reprompt: 'Say yes, and I go on from here. Say no to stop.',
  },
} as const satisfies Record<string, Prompt>;

export type PromptId = keyof typeof prompts;
