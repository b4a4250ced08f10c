import type { Prompt } from '../../content.js';

/** About reminders: read back, set, and each reason why not. */
export const reminders = {
  remindWhen: {
    say: ['I can remind you every day, up to five times a day.'],
    ask: 'What times would you like?',
    reprompt: 'For example, say: at nine and six. Or: remind me three times a day.',
    needed: true,
  },
  /** Before that, if only some days were asked for. */
  onlyEveryDay: {
    say: ["I can't do just some days."],
  },
  readBack: {
    say: ['Every day at {times}.'],
    ask: 'Shall I set that?',
    reprompt: 'Say yes to set it, or tell me other times, like: at nine and six.',
    needed: true,
  },
  remindersSet: {
    say: ["Done. I'll remind you every day at {times}. To stop, say: cancel my reminders."],
  },
  /** What a reminder says when it rings. */
  reminderRings: {
    say: ['time to stretch your back. Say: Alexa, open back coach.'],
  },
  remindersNow: {
    say: ['You have reminders every day at {times}.'],
    ask: 'Is there anything else?',
    reprompt: 'You can say: cancel my reminders. Or: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** They were changed in the Alexa app. */
  remindersNotDaily: {
    say: [
      "I set reminders for you that aren't daily any more. The Alexa app shows when they ring.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'You can say: cancel my reminders. Or: remind me three times a day.',
    to: { kind: 'prompt', id: 'help' },
  },
  noReminders: {
    say: ["You don't have any reminders from me."],
    ask: 'Shall I set one for nine in the morning?',
    reprompt: 'Say yes, or tell me when, like: at nine and six.',
    to: { kind: 'remind', times: ['09:00'] },
  },
  noneToMove: {
    say: ["You don't have any reminders from me yet."],
    ask: 'Shall I set one for {time}?',
    reprompt: 'Say yes to set it, or tell me when, like: at nine and six.',
    needed: true,
  },
  noSuchReminder: {
    say: ["I don't have a reminder at that time. You have them at {times}."],
    ask: 'What times would you like?',
    reprompt: 'For example, say: at nine and six.',
  },
  reminderCancelled: {
    say: ["I've cancelled your reminder at {time}."],
  },
  noneToCancel: {
    say: ["You don't have any reminders from me, so there's nothing to cancel."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  noReminderThen: {
    say: ["I don't have a reminder at that time, so nothing has changed."],
  },
  remindersCancelled: {
    say: ["I've cancelled the reminders I set for you."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  permissionDenied: {
    say: [
      "I can't set reminders without your permission. If you change your mind, there's a card in the Alexa app.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  permissionUnanswered: {
    say: [
      "I didn't get an answer about permission, so nothing is set. There's a card for it in the Alexa app.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  tooManyReminders: {
    say: ["This device can't hold any more reminders, so I couldn't set yours."],
    ask: 'Is there anything else?',
    reprompt: 'You can delete some in the Alexa app, and then ask me again.',
    to: { kind: 'prompt', id: 'help' },
  },
  remindersUnsupported: {
    say: ["Reminders don't work on this device. I can set them on an Echo."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  remindersBusy: {
    say: ['Reminders are busy just now. Please ask me again in a minute.'],
    ask: 'Is there anything else in the meantime?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  remindersFailed: {
    say: ["I can't reach your reminders just now, so I haven't changed anything."],
    ask: 'Is there anything else?',
    reprompt: 'You can ask me again later, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  forgottenButReminders: {
    say: [
      "I've erased your rounds, your place and your settings. I couldn't reach your reminders, so please delete them in the Alexa app.",
    ],
  },
} as const satisfies Record<string, Prompt>;
