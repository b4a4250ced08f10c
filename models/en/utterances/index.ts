import type { Utterances } from '../../content.js';
import { controls } from './controls.js';
import { form } from './form.js';
import { starts } from './starts.js';

export { builtIns } from './built-ins.js';
export { slotTypes } from './slots.js';

export const invocationName = 'back coach';

/** Actions of our own. */
export const actions = [
  ...starts,
  {
    intent: 'MoreIntent',
    samples: [
      'tell me more',
      'more',
      'more please',
      'say more',
      'say more about it',
      'more about that',
      'tell me more about that',
      "i'd like to know more",
      'go deeper',
      'more details',
      'can you explain that more',
      'what else do you know about it',
      'keep going on that',
      'and then',
      'go into detail',
      'i want the long version',
      'explain a bit more',
      'elaborate please',
    ],
  },
  ...controls,
  ...form,
] as const satisfies readonly Utterances[];
