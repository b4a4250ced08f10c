import type { RedFlag } from '../content.js';

/** What must never be answered as an ordinary question. Reports, not questions. */
export const redFlags = [
  {
    id: 'emergency',
    title: 'Get help now',
    say: "Call {emergency} now. I can't call for you. {out} After a fall or a crash, don't move. Otherwise, rest however breathing is easiest, and keep someone with you.",
    instead: {
      'not-breathing':
        "Call {emergency} now, on speaker. I can't call for you. {out} Start CPR as they tell you. On an adult, push hard and fast in the middle of the chest. If anyone else is there, send them for a defibrillator.",
      choking:
        "Call {emergency} now, on speaker. I can't call for you. {out} If they can cough, let them. If they can't, give up to five sharp blows between the shoulder blades. Do what you're told on the phone. If breathing stops, tell them, and start CPR.",
      anything:
        "Call {emergency} now. I can't call for you. {out} Stay with them, and do what you're told on the phone. After a fall or a crash, don't move them unless they're in danger or not breathing.",
    },
    sources: [
      'nhs-chestpain',
      'nhs-back',
      'nhs-stroke',
      'medlineplus-spinal-injury',
      'nhs-first-aid',
      'girft-ces',
      'somerset-ces',
      'royal-free-ces',
      'nhs-meningitis',
      'nidirect-anaphylaxis',
      'asthma-lung-pe',
      'nhs-aaa',
      'resus-bls',
      'sja-choking',
      'stroke-association-tia',
      'nhs-tia',
      'sja-cpr',
      'aha-hands-only',
      'red-cross-choking',
    ],
  },
  {
    id: 'crisis',
    title: 'Someone to talk to',
    say: "I'm so sorry. If anyone has taken something or is in danger, call {emergencyFirst} now, even if they feel well. Otherwise, please {crisisCall} {crisis}, day or night. Stay with someone if you can.",
    instead: {
      overdose:
        "Call {emergencyFirst} now, even if you feel well. Don't wait for signs, and keep the packet. I can't call for you. If it's someone else, stay with them. For someone to talk to, please {crisisCall} {crisis}, day or night.",
    },
    sources: ['crisis-lines', 'tewv-111', 'nhs-poisoning'],
  },
  {
    id: 'urgent',
    title: 'Have it looked at today',
    say: "{out} Please have that looked at today. {urgent} No stretches until then. For chest pain, trouble breathing, slurred speech, or weak or numb legs, call {emergency} right away. Do the same if you lose bladder or bowel control, can't pee, or go numb between the legs.",
    instead: {
      head: '{out} A knock on the head on blood thinners needs {hospital} now, even if all seems well. For a bad headache, vomiting, drowsiness or weakness, call {emergency}. No stretches until a doctor has looked at it.',
    },
    sources: [
      'nhs-back',
      'nhs-chestpain',
      'nhs-stroke',
      'nice-ng234',
      'rnoh-mscc',
      'nhs-head-injury',
    ],
  },
  {
    id: 'clinician',
    title: 'Have it looked at soon',
    say: "{out} See a doctor within a few days, or today with night pain, weight loss or a lump. No stretches until then. For chest pain, trouble breathing, or weak or numb legs, call {emergency}. Do the same if you lose bladder or bowel control, can't pee, or go numb between the legs.",
    sources: ['nhs-back', 'nhs-chestpain'],
  },
  {
    id: 'stop-stretch',
    title: 'Stop this stretch',
    say: 'Stop there. {out} Then lie or sit however you like, and breathe. Skip that stretch for today. If it stays sharp or keeps getting worse, see a doctor. For chest pain, trouble breathing, weak or numb legs, or numbness between them, call {emergency}.',
    out: 'Come out of it slowly.',
    idle: {
      say: "Stop what you're doing, and sit or lie down. If it doesn't pass, or keeps getting worse, see a doctor. For chest pain, trouble breathing, weak or numb legs, or numbness between them, call {emergency}.",
      ask: 'Would you like to rest on your back?',
    },
    next: {
      ask: 'Would you like to rest on your back instead?',
      to: { kind: 'routine', id: 'floor-rest' },
    },
    sources: ['nhs-back'],
  },
] as const satisfies readonly RedFlag[];
