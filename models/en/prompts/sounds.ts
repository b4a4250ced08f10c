import type { Prompt } from '../../content.js';

const TAKE_BACK = 'Say yes to keep it, or no to take it back.';
const KEPT = { kind: 'prompt', id: 'settingKept' } as const;

/** A bell, and counting. */
export const soundPrompts = {
  bellOn: {
    say: [
      "I'll ring a bell at each hold from now on.",
      'All right, a bell at each hold from now on.',
    ],
    ask: 'Is that right?',
    reprompt: TAKE_BACK,
    to: KEPT,
  },
  bellOff: {
    say: ['All right, no bell from now on.', 'No more bell, then.'],
    ask: 'Is that right?',
    reprompt: TAKE_BACK,
    to: KEPT,
  },
  justBell: {
    say: ["I'll stay quiet in the holds from now on, and ring a bell."],
    ask: 'Is that right?',
    reprompt: TAKE_BACK,
    to: KEPT,
  },
  countingOn: {
    say: ["I'll count down the last five seconds of each hold from now on."],
    ask: 'Is that right?',
    reprompt: TAKE_BACK,
    to: KEPT,
  },
  countingOff: {
    say: ['All right, no more counting.', "I'll leave the counting out from now on."],
    ask: 'Is that right?',
    reprompt: TAKE_BACK,
    to: KEPT,
  },
} as const satisfies Record<string, Prompt>;
