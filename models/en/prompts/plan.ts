import type { Prompt } from '../../content.js';

/** The week's plan. */
export const plan = {
  planStarted: {
    say: ["Good. That's {rounds} rounds a day for {days} days, starting today."],
    ask: 'Shall we hold for just thirty seconds today?',
    reprompt: 'Say yes for thirty seconds each, or no for the full minute.',
  },
  aboutPlan: {
    say: [
      "It's {rounds} rounds a day for {days} days. I keep count, and tell you what's left each time you open me.",
    ],
    ask: 'Shall we start it today?',
    reprompt: 'Say yes to start the plan, or no to leave it for now.',
    to: { kind: 'plan' },
  },
  planUnderway: {
    say: ["It's {rounds} rounds a day, and this is day {day} of {days}. {left} to go after today."],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start. To end the plan, say: stop the week plan.',
    to: { kind: 'routine', id: 'daily' },
  },
  planLastDay: {
    say: ["It's {rounds} rounds a day, and today is the last of its {days} days."],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start. To end the plan, say: stop the week plan.',
    to: { kind: 'routine', id: 'daily' },
  },
  planToday: {
    say: ['Welcome back. Day {day} of {days}, {left} to go.'],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start. To end the plan, say: stop the week plan.',
    to: { kind: 'routine', id: 'daily' },
  },
  planTwoSets: {
    say: ['Welcome back. Day {day} of {days}, {left} to go. If you want more, say: do two sets.'],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start. To end the plan, say: stop the week plan.',
    to: { kind: 'routine', id: 'daily' },
  },
  planQuietly: {
    say: ['Welcome back. Day {day} of {days}, {left} to go.'],
    ask: 'What would you like?',
    reprompt: 'You can ask me something, like: is that dangerous? Or say: start my stretches.',
  },
  planDoneToday: {
    say: ["Welcome back. Day {day} of {days}, and today's rounds are done."],
    ask: 'What would you like?',
    reprompt: 'You can ask me something, like: is that dangerous? Or say: start my stretches.',
  },
  planDay: {
    say: ["It's day {day} of {days}. {today} so far today, and the plan is {rounds}."],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start. To end the plan, say: stop the week plan.',
    to: { kind: 'routine', id: 'daily' },
  },
  planOver: {
    say: [
      "That's your week done, with {days} of stretching in it. If your back feels worse, see a doctor.",
    ],
    ask: 'Shall we do a round now?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  planStopped: {
    say: ["I've stopped the plan."],
    ask: 'Is that right?',
    reprompt: 'Say yes to leave it stopped, or no to go on with it.',
    to: { kind: 'prompt', id: 'settingKept' },
  },
  /** On the mat, and where a place is offered. */
  goodToHear: {
    say: ['Good to hear.'],
  },
  feelsBetter: {
    say: ["That's good to hear. You can go on with a round a day, if you like it."],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start, or no to leave it for today.',
    to: { kind: 'routine', id: 'daily' },
  },
  feelsSame: {
    say: ['It may need another week, or a look from a doctor or {physio}.'],
    ask: 'Would you like to know when to see a doctor?',
    reprompt: 'Say yes to hear it, or no to skip it.',
    to: { kind: 'answer', id: 'see-a-doctor' },
  },
} as const satisfies Record<string, Prompt>;
