import type { Prompt } from '../../content.js';

/** About reminders: read back, set, and each reason why not. */
export const reminders = {
  remindWhen: {
    say: ['I can remind you every day, once or up to five times.'],
    ask: 'At what times?',
    reprompt: 'For example, say: at nine and six. Or: remind me three times a day.',
  },
  readBack: {
    say: ['Every day at {times}.'],
    ask: 'Shall I set that?',
    reprompt: 'Say yes to set it, or tell me other times, like: at nine and six.',
  },
  remindersSet: {
    say: ['Done. I remind you every day at {times}. To end it, say: cancel my reminders.'],
  },
  /** What a reminder says when it rings. */
  reminderRings: {
    say: ['time to stretch your back. Say: Alexa, open back coach.'],
  },
  remindersNow: {
    say: ['I remind you every day at {times}.'],
    ask: 'Is there anything else?',
    reprompt: 'You can say: cancel my reminders. Or: start my stretches.',
  },
  noReminders: {
    say: ['You have no reminders from me.'],
    ask: 'Shall I set one for nine in the morning?',
    reprompt: 'Say yes, or tell me when, like: at nine and six.',
    to: { kind: 'remind', times: ['09:00'] },
  },
  remindersCancelled: {
    say: ['Your reminders from me are cancelled.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
  },
  permissionDenied: {
    say: [
      'Without your permission I set no reminders. It is on a card in the Alexa app, if you change your mind.',
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
  },
  permissionUnanswered: {
    say: [
      'I did not get an answer about the permission, so nothing is set. It is on a card in the Alexa app.',
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
  },
  tooManyReminders: {
    say: ['This device has as many reminders as it can hold, so I could not set yours.'],
    ask: 'Is there anything else?',
    reprompt: 'You can delete some in the Alexa app, and then ask me again.',
  },
  remindersUnsupported: {
    say: ['This device cannot ring reminders. On an Echo I can set them.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
  },
  remindersBusy: {
    say: ['There is too much going on with reminders just now. Please ask me again in a minute.'],
    ask: 'Is there anything else meanwhile?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
  },
  remindersFailed: {
    say: ['I cannot reach your reminders just now, and changed nothing.'],
    ask: 'Is there anything else?',
    reprompt: 'You can ask me again later, or say: start my stretches.',
  },
  forgottenButReminders: {
    say: [
      'Everything that I kept about you is erased. I could not reach your reminders: please delete them in the Alexa app.',
    ],
  },
} as const satisfies Record<string, Prompt>;
