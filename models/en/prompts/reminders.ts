import type { Prompt } from '../../content.js';

/** About reminders: read back, set, and each reason why not. */
export const reminders = {
  remindWhen: {
    say: ['I can remind you every day, on some days of the week, or just once.'],
    ask: 'What times would you like?',
    reprompt: 'For example, say: at nine and six. Or: remind me three times a day.',
    needed: true,
  },
  /** The days were told, and no time. */
  remindWhatTime: {
    say: ['All right, {days}.'],
    ask: 'What time would you like?',
    reprompt: 'For example, say: at nine. Or: at nine and six.',
    needed: true,
  },
  /** Just once, without a day or a time. */
  remindOnceWhen: {
    say: ['All right, just once.'],
    ask: 'What time would you like?',
    reprompt: 'For example, say: at seven. Or: tomorrow at nine.',
    needed: true,
  },
  /** "Twice a week". */
  remindOnWhichDays: {
    say: ['All right, on some days of the week.'],
    ask: 'Which days would you like?',
    reprompt: 'For example, say: Mondays and Thursdays. Or: on weekdays at eight.',
    needed: true,
  },
  /** "Every other day", which Alexa can't repeat; without a time, and with one. */
  notEveryOtherDay: {
    say: ["I can't do every other day, but I can remind you {days}."],
    ask: 'What time would you like?',
    reprompt: 'For example, say: at nine. For other days: every Monday and Thursday at six.',
    needed: true,
  },
  notEveryOtherDayAt: {
    say: ["I can't do every other day, but I can remind you {when}."],
    ask: 'Shall I set that?',
    reprompt: 'Say yes to set it, or tell me other days, like: every Monday and Thursday at six.',
    needed: true,
  },
  /** "Every two hours". */
  notThatOften: {
    say: ["I can't remind you that often. The most I can do is {when}."],
    ask: 'Shall I set that?',
    reprompt: 'Say yes to set it, or tell me other times, like: at nine and six.',
    needed: true,
  },
  /** "Once a month". */
  remindWhichDays: {
    say: ['I can do every day, certain days of the week, or just once.'],
    ask: 'Which would you like?',
    reprompt: 'For example, say: every Monday and Thursday at six. Or: on weekdays at eight.',
    needed: true,
  },
  /** "Today at two", in the afternoon. */
  remindTimePassed: {
    say: ["It's already past that time."],
    ask: 'What time would you like instead?',
    reprompt: 'For example, say: at seven. Or: tomorrow at nine.',
    needed: true,
  },
  /** "At twenty-five"; and while something was read back. */
  remindNoSuchTime: {
    say: ["There's no such time of day."],
    ask: 'What time would you like?',
    reprompt: 'For example, say: at seven. Or: at half past six.',
    needed: true,
  },
  stillReadBack: {
    say: ["There's no such time of day. So far it's {when}."],
    ask: 'Shall I set that?',
    reprompt: 'Say yes to set it, or tell me another time, like: at half past six.',
    needed: true,
  },
  remindTooFar: {
    say: ['I can set a reminder up to a year ahead.'],
    ask: 'What time would you like?',
    reprompt: 'For example, say: in an hour. Or: tomorrow at nine.',
    needed: true,
  },
  /** Each day of the week at each time is a reminder of its own. */
  remindTooOften: {
    say: ['That would be {count} reminders, and I can set {most} at a time.'],
    ask: 'Would you like fewer times, or every day?',
    reprompt: 'For example, say: every day at nine and six. Or: on weekdays at eight.',
    needed: true,
  },
  readBack: {
    say: ['{when}.'],
    ask: 'Shall I set that?',
    reprompt: 'Say yes to set it, or tell me other times, like: at nine and six.',
    needed: true,
  },
  /** "At five": few mean the morning. */
  readBackEarly: {
    say: ['{when}.'],
    ask: 'Shall I set that, or did you mean {other}?',
    reprompt: 'Say yes to set it, or say: I meant {other}.',
    needed: true,
  },
  readBackOnce: {
    say: ['Just once, {when}.'],
    ask: 'Shall I set that?',
    reprompt: 'Say yes to set it, or tell me another time, like: tomorrow at nine.',
    needed: true,
  },
  /** Others ring on the same days, and go for it. */
  readBackInstead: {
    say: ['{when}, instead of {instead}.'],
    ask: 'Shall I set that?',
    reprompt: 'Say yes to set it. Or, to have both, say: keep both.',
    needed: true,
  },
  /** On top of those that there are. */
  readBackMore: {
    say: ['{when}, too.'],
    ask: 'Shall I set that?',
    reprompt: 'Say yes to set it, or tell me another time, like: at half past six.',
    needed: true,
  },
  remindersSet: {
    say: ["Done. I'll remind you {when}. To stop, say: cancel my reminders."],
  },
  /** What a reminder says when it rings. */
  reminderRings: {
    say: ['time to stretch your back. Say: Alexa, open back coach.'],
  },
  remindersNow: {
    say: ['You have reminders {when}.'],
    ask: 'Is there anything else?',
    reprompt: 'You can say: cancel my reminders. Or: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** While something is read back. */
  notSetYet: {
    say: ['Not set yet: {when}.'],
  },
  /** One, and only once. */
  oneReminderNow: {
    say: ['You have one reminder, {when}.'],
    ask: 'Is there anything else?',
    reprompt: 'You can say: cancel my reminders. Or: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** They were changed in the Alexa app. */
  remindersChanged: {
    say: [
      "The reminders I set for you were changed in the Alexa app, so I can't read them. The app shows when they ring.",
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
  /** Several, and it wasn't said which one to move. */
  whichReminder: {
    say: ['You have reminders {when}.'],
    ask: 'Which one should I move, and to what time?',
    reprompt: 'For example, say: move the nine reminder to ten.',
    needed: true,
  },
  moveToWhen: {
    say: ['You have reminders {when}.'],
    ask: 'What time would you like instead?',
    reprompt: 'For example, say: move it to ten.',
    needed: true,
  },
  noSuchReminder: {
    say: ["I don't have a reminder at that time. You have them {when}."],
    ask: 'What times would you like?',
    reprompt: 'For example, say: at nine and six.',
    needed: true,
  },
  reminderCancelled: {
    say: ["I've cancelled your reminder {when}."],
  },
  someCancelled: {
    say: ["I've cancelled your reminders {when}."],
  },
  /** "The nine one", of one every day, and one tomorrow. */
  cancelBoth: {
    say: ['That could be {when}.'],
    ask: 'Shall I cancel all of that?',
    reprompt: "Say yes to cancel it all. Or say which, like: cancel tomorrow's one.",
    needed: true,
  },
  /** "Scrap the lot", of what was read back. */
  notSet: {
    say: ["All right, I won't set that."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  notSetButOthers: {
    say: ["All right, I won't set that. You still have reminders {when}."],
    ask: 'Shall I cancel those, too?',
    reprompt: 'Say yes to cancel them, or no to keep them.',
    needed: true,
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
  /** "Don't remind me tomorrow", of what rings every week. */
  notJustOneDay: {
    say: ["I can't skip just one day: it rings {when}."],
    ask: 'Shall I skip all {days}?',
    reprompt: 'Say yes to skip all {days}. Or, to stop them all: cancel my reminders.',
    needed: true,
  },
  /** The same, where it rings on no other day. */
  notJustOnce: {
    say: ["I can't skip just one day, so it still rings {when}."],
    ask: 'Is there anything else?',
    reprompt: 'To stop it, say: cancel my reminders.',
    to: { kind: 'prompt', id: 'help' },
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
