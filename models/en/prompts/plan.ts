import type { Prompt } from '../../content.js';

/** The week's plan. */
export const plan = {
  planStarted: {
    say: ['Good. {rounds} rounds a day for {days} days, and today is the first.'],
    ask: 'Shall I hold just thirty seconds today?',
    reprompt: 'Say yes for thirty seconds each, or no for the whole minute.',
  },
  planDay: {
    say: ['Day {day} of {days}, with {today} of the {rounds} for today.'],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start. To end the plan, say: stop the week plan.',
    to: { kind: 'routine', id: 'daily' },
  },
  planOver: {
    say: ['Your week is done, with {days} of stretching in it. Well kept.'],
    ask: 'Does your back feel better, the same or worse?',
    reprompt: 'Say better, the same, or worse. I keep no note of it.',
  },
  planStopped: {
    say: ['The plan is off. You can stretch whenever you like.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
  },
  feelsBetter: {
    say: ['Good to hear. A round a day keeps it going.'],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start, or no to leave it for today.',
    to: { kind: 'routine', id: 'daily' },
  },
  feelsSame: {
    say: ['Then it may need another week, or a look from a doctor or {physio}.'],
    ask: 'Would you like to know when to see a doctor?',
    reprompt: 'Say yes to hear it, or no to leave it.',
    to: { kind: 'answer', id: 'see-a-doctor' },
  },
  feelsWorse: {
    say: [
      'Then leave the stretches, and see a doctor within days. For chest pain, trouble breathing, or numb or weak legs, call {emergency} at once.',
    ],
  },
} as const satisfies Record<string, Prompt>;
