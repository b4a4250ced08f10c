import type { RedFlag } from '../content.js';

/** What must never be answered as an ordinary question. Reports, not questions. */
export const redFlags = [
  {
    id: 'emergency',
    title: 'Get help now',
    say: "Call {emergency} now. I can't call for you. {out} After a fall or a crash, don't move. Otherwise, rest however breathing is easiest, and keep someone with you.",
    sources: ['nhs-chestpain', 'nhs-back'],
  },
  {
    id: 'crisis',
    title: 'Someone to talk to',
    say: "I'm so sorry you're feeling this way. Please call or text {crisis} right now, day or night. If you're in danger or have taken something, call {emergency}. Stay with someone if you can.",
    sources: ['crisis-lines'],
  },
  {
    id: 'urgent',
    title: 'Have it looked at today',
    say: 'Please have that looked at today. {urgent} No stretches until then. For chest pain, trouble breathing, or numb or weak legs, call {emergency} right away.',
    sources: ['nhs-back', 'nhs-chestpain'],
  },
  {
    id: 'clinician',
    title: 'Have it looked at soon',
    say: 'Please have a doctor look at that within a few days. Skip the stretches until then. For chest pain, trouble breathing, or numb or weak legs, call {emergency} right away.',
    sources: ['nhs-back', 'nhs-chestpain'],
  },
  {
    id: 'stop-stretch',
    title: 'Stop this stretch',
    say: 'Stop there. {out} Then lie or sit however you like, and breathe. Skip that stretch for today. If it stays sharp or keeps getting worse, see a doctor.',
    out: 'Come out of it slowly.',
    next: {
      ask: 'Would you like to rest on your back instead?',
      to: { kind: 'routine', id: 'floor-rest' },
    },
    sources: ['nhs-back'],
  },
] as const satisfies readonly RedFlag[];
