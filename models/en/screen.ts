import type { ScreenWords } from '../words.js';

/** What stands on a screen and is not spoken. */
export const screen = {
  name: 'Back Coach',
  disclaimer: 'General information, not medical advice.',
  sources: 'Sources: {sources}',
  ready: 'Get into position',
  hold: 'Hold',
  out: 'Come out slowly',
  left: '{stretch}, left',
  right: '{stretch}, right',
  next: 'Next: {stretch}',
  last: 'The last one',
  done: 'Done',
  partDone: 'So far, so good',
  invitation: 'Timed stretches for your back. Ask me anything about it.',
  drawing: 'A drawing of {stretch}',
  week: 'Your last seven days',
  plan: 'Your week plan',
  permission: 'Alexa asks about reminders',
  cards: {
    stretch: '{stretch}, {hold}. {position} {shape}',
    privacyTitle: 'What is kept about you',
    privacy:
      'The days and lengths of your rounds, where you stopped, how often you did each stretch, your plan, your own routine, your preferences for holds, talking, speed, sounds, easier ways and stretches left out, and the days of your first visit and of the notice about health. Alexa keeps your reminders. Never what you said, a condition, or how it feels. “Delete my data” erases all of it, and so does removing the skill; a backup of it is gone after 35 days.',
  },
  buttons: {
    pause: 'Pause',
    goOn: 'Go on',
    back: 'Back',
    next: 'Next',
    stop: 'Stop',
    again: 'Another round',
    yes: 'Yes',
    start: 'Start',
    notNow: 'Not now',
    no: 'No',
    rest: 'Rest',
    done: 'Done',
    stretches: 'All stretches',
    week: 'My week',
  },
} as const satisfies ScreenWords;
