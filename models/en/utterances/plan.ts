import type { Utterances } from '../../content.js';

/** The week's plan, and how it feels at its end. */
export const plan = [
  {
    intent: 'StartPlanIntent',
    samples: [
      'start the week plan',
      'start the weekly plan',
      'start the seven day plan',
      'begin the week plan',
      'start the program',
      'i want to do the week plan',
      'put me on a plan',
      'make me a plan for the week',
    ],
  },
  {
    intent: 'StopPlanIntent',
    samples: [
      'stop the week plan',
      'end the plan',
      'cancel the plan',
      'i do not want the plan any more',
      'leave the week plan',
      'quit the plan',
      'drop the plan',
      'no more plan',
    ],
  },
  {
    intent: 'FeelsBetterIntent',
    samples: [
      'better',
      'it feels better',
      'much better',
      'a bit better',
      'my back feels better',
      'it has improved',
      'it got better',
      'my back feels freer',
    ],
  },
  {
    intent: 'FeelsSameIntent',
    samples: [
      'the same',
      'it feels the same',
      'about the same',
      'no change',
      'no different',
      'it has not changed',
      'just like before',
      'neither better nor worse',
    ],
  },
  {
    intent: 'FeelsWorseIntent',
    samples: [
      'worse',
      'it feels worse',
      'a bit worse',
      'it got worse',
      'my back feels worse',
      'it is worse than before',
      'worse than last week',
      'it has become worse',
    ],
  },
] as const satisfies readonly Utterances[];
