import type { Utterances } from '../../content.js';

/** Pain in a knee: a reason to stop, and not to kneel. */
export const knees = [
  {
    intent: 'KneeHurtsIntent',
    samples: [
      'my knees hurt',
      'this hurts my knees',
      'this one hurts my knees',
      'my knee is killing me in this one',
      'ouch my knee',
      'oh my poor knees ow',
      'my knees are on fire in this pose',
      'this is murder on my knees',
      'my kneecaps hurt on this floor',
      'i think i may have twisted my knee coming down',
      'my left knee just twinged',
      'only my right knee hurts in this',
      'sir this is paining in my knee',
      "i've hurt my knee",
      'i hurt my knee just now',
      'i banged my knee',
      'i just knocked my knee',
      "i've bumped my knee",
      'ow my knee',
      'my knee hurts when i kneel',
      'that hurts my knee',
      'kneeling hurts my knees',
      'kneeling hurts',
    ],
  },
] as const satisfies readonly Utterances[];
