import type { Utterances } from '../../content.js';

/** Once more: the round, the words, or this stretch. */
export const again = [
  {
    intent: 'AgainIntent',
    samples: [
      'again',
      'again please',
      'and again',
      'one more time',
      'one more time please',
      'once more',
      'once more please',
      'one more',
      'the same again',
      'one more go',
    ],
  },
  {
    intent: 'ThisOneAgainIntent',
    samples: [
      'start this one over',
      'start this stretch over',
      'start this one again',
      'begin this one again',
      'restart this one',
      'restart this stretch',
      'this one from the start',
      'this stretch again from the beginning',
      'do this one over',
      'start this one from the beginning',
      'start this stretch again',
      'let me start this one over',
      'can we start this one over',
      'redo this one from the top',
      'take this one from the top',
      'this one again from the start',
      'again from the start of this one',
      'i messed this one up start it over',
      'i lost my balance start this one again',
      'reset this stretch',
    ],
  },
] as const satisfies readonly Utterances[];
