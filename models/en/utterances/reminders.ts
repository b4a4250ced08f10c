import type { Utterances } from '../../content.js';

/** To be reminded, and not to be. */
export const reminders = [
  {
    intent: 'RemindIntent',
    slots: {
      count: 'BACK_COACH_SETS',
      first: 'AMAZON.TIME',
      second: 'AMAZON.TIME',
      third: 'AMAZON.TIME',
    },
    samples: [
      'remind me',
      'remind me to stretch',
      'remind me every day',
      'set a reminder',
      'set reminders for my stretches',
      'remind me {count} a day',
      'remind me to stretch {count} a day',
      'remind me to stretch {count} each day',
      'remind me at {first}',
      'remind me to stretch at {first}',
      'remind me at {first} and {second}',
      'remind me to stretch at {first} and {second}',
      'remind me to stretch at {first} {second} and {third}',
      'at {first}',
      'at {first} and {second}',
      'at {first} {second} and {third}',
    ],
  },
  {
    intent: 'ListRemindersIntent',
    samples: [
      'what are my reminders',
      'which reminders do i have',
      'when do you remind me',
      'list my reminders',
      'tell me my reminders',
      'do i have reminders',
      'at what times do you remind me',
      'read my reminders',
    ],
  },
  {
    intent: 'CancelRemindersIntent',
    samples: [
      'cancel my reminders',
      'delete my reminders',
      'stop reminding me',
      "don't remind me any more",
      'no more reminders',
      'turn off my reminders',
      'remove my reminders',
      'cancel the reminder',
    ],
  },
] as const satisfies readonly Utterances[];
