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
    'We start with {stretch}.',
    '{stretch} comes first.',
    "Let's begin with {stretch}.",
  ],
  next: ['Next, {stretch}.', 'Now {stretch}.', 'On to {stretch}.', '{stretch} is next.'],
  again: ['Once more.', 'And again.', 'One more time.', 'Again, please.'],
  halfway: [
    'Halfway.',
    "That's half.",
    'Half done.',
    'Halfway there.',
    "That's the middle.",
    'The second half starts.',
  ],
  ending: [
    'Ten more seconds.',
    'Last ten seconds.',
    'Just ten more.',
    'Ten to go.',
    'Ten seconds left.',
    'Ten more, then done.',
  ],
  breath: [
    'Slow breath in, long breath out.',
    'Let your shoulders soften.',
    'Unclench your jaw.',
    'Easy breaths.',
    'Let each breath be a little slower.',
    'Stay soft in the belly.',
  ],
  release: ['Ease out of it.', 'Come out slowly.', 'And let go, gently.', 'Release it softly.'],
  closeRoutine: [
    "That's the round. Nicely held.",
    'All done. Feel your next breath.',
    'Round finished. Well done.',
    "That's all three. Well held.",
  ],
  closeStretch: [
    "That's {stretch} done. Nicely held.",
    'Finished. Notice how your next breath feels.',
    'Done. Good, steady work.',
    "And that's it. Get up in your own time.",
  ],
} as const satisfies CuePools;
