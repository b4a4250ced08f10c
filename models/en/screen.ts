import type { ScreenWords } from '../content.js';

/** What stands on a screen and is not spoken. */
export const screen = {
  name: 'Back Coach',
  disclaimer: 'General information, not medical advice.',
  sources: 'Sources: {sources}',
  ready: 'Get into position',
  hold: 'Hold',
  out: 'Come out slowly',
  next: 'Next: {stretch}',
  last: 'The last one',
  done: 'Done',
  drawing: 'A drawing of {stretch}',
  week: 'Your last seven days',
  rounds: 'Rounds a day; three to five help',
  buttons: {
    pause: 'Pause',
    goOn: 'Go on',
    back: 'Back',
    next: 'Next',
    stop: 'Stop',
    again: 'Another round',
    yes: 'Yes',
  },
} as const satisfies ScreenWords;
