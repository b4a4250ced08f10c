import type { Utterances } from '../../content.js';

/** Asked about the pose one is in. */
export const form = [
  {
    intent: 'FormIntent',
    samples: [
      'am i doing it right',
      'am i doing this right',
      'is my form right',
      'is this how it goes',
      'check my form',
      'what do people get wrong',
      'what should it look like',
      'what does it look like',
      'how should i look',
      'any tips for this pose',
    ],
  },
  {
    intent: 'FeelIntent',
    samples: [
      'where should i feel it',
      'where should i feel this',
      'where do i feel it',
      'what should i feel',
      'where is the stretch',
      "i don't feel anything",
      "i can't feel it",
      'what is this one for',
    ],
  },
  {
    intent: 'BodyPartIntent',
    slots: { part: 'BACK_COACH_BODY_PART' },
    samples: [
      'where do my {part} go',
      'where does my {part} go',
      'where do i put my {part}',
      'what about my {part}',
      'what do my {part} do',
      'what do i do with my {part}',
      'where should my {part} be',
      'how do i hold my {part}',
      'what should my {part} be doing',
      'and my {part}',
    ],
  },
  {
    intent: 'FeltIntent',
    slots: { part: 'BACK_COACH_BODY_PART' },
    samples: [
      'i feel it in my {part}',
      'i feel this in my {part}',
      'i only feel it in my {part}',
      'i mostly feel it in my {part}',
      'should i feel it in my {part}',
      'is it right to feel it in my {part}',
      'it pulls in my {part}',
      'my {part} feel it most',
    ],
  },
  {
    intent: 'DescribeIntent',
    samples: [
      'describe it again',
      'describe the pose again',
      'explain this one again',
      'explain it again',
      'how do i do this one',
      'tell me the pose again',
      'how does this pose go',
      'what was the position again',
    ],
  },
] as const satisfies readonly Utterances[];
