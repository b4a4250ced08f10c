import type { Utterances } from '../../content.js';

/** How a person likes it from now on. */
export const habits = [
  {
    intent: 'PreferHoldIntent',
    slots: { hold: 'AMAZON.DURATION' },
    samples: [
      'always hold for {hold}',
      'from now on hold for {hold}',
      'from now on {hold}',
      'i always want {hold}',
      'my holds should always be {hold}',
      'remember {hold} for my holds',
      'make {hold} my usual hold',
      'set my hold to {hold}',
    ],
  },
  {
    intent: 'UsualHoldsIntent',
    samples: [
      'the usual holds again',
      'normal holds again',
      'forget my hold',
      'go back to the usual holds',
      'use the usual holds',
      'reset my holds',
      'no special holds any more',
      'standard holds from now on',
    ],
  },
  {
    intent: 'LeaveOutIntent',
    slots: { stretch: 'BACK_COACH_STRETCH' },
    samples: [
      'skip {stretch} from now on',
      'leave out {stretch}',
      'leave out {stretch} from now on',
      'no more {stretch}',
      'never do {stretch} again',
      'i do not want {stretch} any more',
      'take {stretch} out of my routine',
      'always skip {stretch}',
    ],
  },
  {
    intent: 'PutBackIntent',
    slots: { stretch: 'BACK_COACH_STRETCH' },
    samples: [
      'put {stretch} back in',
      'bring back {stretch}',
      'include {stretch} again',
      'do {stretch} again from now on',
      'i want {stretch} again',
      'put {stretch} back into my routine',
      'add {stretch} again',
      'stop skipping {stretch}',
    ],
  },
  {
    intent: 'LessTalkingIntent',
    samples: [
      'less talking',
      'talk less',
      'less talk please',
      'fewer words please',
      "don't explain so much",
      'you talk too much',
      'shorter instructions',
      'skip the explanations',
      'i know the stretches by now',
    ],
  },
  {
    intent: 'MoreTalkingIntent',
    samples: [
      'more talking',
      'talk more',
      'explain more',
      'explain everything again from now on',
      'full instructions please',
      'longer instructions',
      'talk me through everything again',
      'i need more explanation in the stretches',
    ],
  },
] as const satisfies readonly Utterances[];
