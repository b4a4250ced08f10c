import type { CuePools, Routine } from '../content.js';

export const routines = [
  {
    id: 'daily',
    name: 'the stretches',
    stretches: ['back-extension', 'childs-pose', 'cat-camel'],
  },
] as const satisfies readonly Routine[];

export const cuePools = {
  first: [
    'First, {stretch}.',
    "We'll start with {stretch}.",
    '{stretch} comes first.',
    "Let's begin with {stretch}.",
  ],
  next: ['Next, {stretch}.', 'Now {stretch}.', 'On to {stretch}.', '{stretch} is next.'],
  again: ['Once more.', 'And again.', 'One more time.', "Let's go again."],
  otherSide: [
    'Change sides.',
    'Now the other side.',
    'Over to the other side.',
    'And the other side.',
  ],
  firstSide: [
    'Back to the first side.',
    'And the first side again.',
    'The first side once more.',
    'Change back again.',
  ],
  halfway: [
    'Halfway.',
    "That's half the time.",
    'Half done.',
    'Halfway there.',
    'Halfway done.',
    'Into the second half.',
  ],
  ending: [
    'Ten more seconds.',
    'Last ten seconds.',
    'Just ten more.',
    'Ten to go.',
    'Ten seconds left.',
    'Ten more, nearly there.',
  ],
  breath: [
    'Slow breath in, long breath out.',
    'Let your shoulders soften.',
    'Unclench your jaw.',
    'Easy breaths.',
    'Let each breath slow down a little.',
    'Keep your belly soft.',
  ],
  release: ['Ease out of it.', 'Come out slowly.', 'And slowly let go.', 'Release it gently.'],
  closeRoutine: [
    "That's the round done. Nicely held.",
    'All done. Feel your next breath.',
    'Round complete. Well done.',
    "That's everything. Nice, steady work.",
  ],
  closePartly: [
    "That's it for this one. Get up in your own time.",
    "And that's the end. Notice how your back feels.",
    "We've come to the end. Take your time getting up.",
    "That's the last of it. Rest a moment.",
  ],
  closeStretch: [
    "That's {stretch} done. Nicely held.",
    'Finished. Notice how your next breath feels.',
    'Done. Good, steady work.',
    "And that's it. Get up in your own time.",
  ],
} as const satisfies CuePools;
