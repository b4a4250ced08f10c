import type { Utterances } from '../../content.js';

/** Amazon knows how people say these; we add what our people say. */
export const builtIns = [
  { intent: 'AMAZON.CancelIntent', samples: ['forget it', 'leave it'] },
  { intent: 'AMAZON.FallbackIntent', samples: [] },
  {
    intent: 'AMAZON.HelpIntent',
    samples: [
      'what can you do',
      'how does this work',
      'what are you good for',
      'what do you know',
      'i have no idea what to say',
      'how can you help me',
    ],
  },
  { intent: 'AMAZON.NavigateHomeIntent', samples: [] },
  {
    intent: 'AMAZON.NoIntent',
    samples: [
      'no none of these',
      'none of these',
      'nothing like that',
      'none at all',
      'no nothing',
      'none of them',
      'not now',
      'no thanks',
    ],
  },
  {
    intent: 'AMAZON.NextIntent',
    samples: [
      'on to the next one',
      'move on',
      'go to the next stretch',
      'skip this one',
      'next stretch',
      "i'm done with this one",
    ],
  },
  {
    intent: 'AMAZON.PauseIntent',
    samples: [
      'pause please',
      'pause this',
      'pause my routine',
      'pause the stretching',
      'take a break',
      'give me a break',
    ],
  },
  {
    intent: 'AMAZON.PreviousIntent',
    samples: [
      'go back',
      'the one before',
      'back to the last one',
      'the one before that',
      'the last one once more',
    ],
  },
  {
    intent: 'AMAZON.RepeatIntent',
    samples: [
      'say that again',
      'what did you say',
      'say it one more time',
      'i did not hear you',
      'i could not hear that',
      'can you repeat it',
    ],
  },
  { intent: 'AMAZON.ResumeIntent', samples: ['carry on', 'go on', 'keep going', 'unpause'] },
  { intent: 'AMAZON.StartOverIntent', samples: ['from the beginning', 'from the start'] },
  {
    intent: 'AMAZON.StopIntent',
    samples: [
      "that's enough",
      'goodbye',
      'bye',
      'bye bye',
      'see you later',
      "i'm done",
      'stop the routine',
      'stop stretching',
      'stop for today',
      'please stop',
    ],
  },
  { intent: 'AMAZON.YesIntent', samples: ['yes please', 'go on then', 'i am ready'] },
] as const satisfies readonly Utterances[];
