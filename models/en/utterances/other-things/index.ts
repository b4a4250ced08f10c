import type { Utterances } from '../../../content.js';
import { belongings } from './belongings.js';
import { borrowedWords } from './borrowed-words.js';
import { requests } from './requests.js';
import { sameWords } from './same-words.js';
import { states } from './states.js';
import { stories } from './stories.js';
import { wants } from './wants.js';

/** Nothing about a back: the contrast that tells a recogniser what a report is. */
export const otherThings = [
  {
    intent: 'OtherThingIntent',
    samples: [
      ...borrowedWords,
      ...sameWords,
      ...wants,
      ...states,
      ...belongings,
      ...stories,
      ...requests,
    ],
  },
] as const satisfies readonly Utterances[];
