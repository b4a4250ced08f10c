import type { Sign } from '../../assistant.js';

/** What can be checked by name. Anything else is asked in free words. */
export const signs = [
  { id: 'chest-pain', said: 'i have chest pain', level: 'emergency' },
  { id: 'trouble-breathing', said: "i can't breathe", level: 'emergency' },
  { id: 'fainting', said: 'i fainted', level: 'emergency' },
  { id: 'coughing-blood', said: "i'm coughing up blood", level: 'emergency' },
  { id: 'weak-or-numb-legs', said: 'my legs are numb', level: 'emergency' },
  { id: 'numb-between-the-legs', said: "i'm numb between my legs", level: 'emergency' },
  { id: 'bladder-or-bowel-control', said: 'i lost control of my bladder', level: 'emergency' },
  { id: 'drooping-face-or-slurred-speech', said: 'my face is drooping', level: 'emergency' },
  { id: 'fall-or-crash', said: 'i fell off a ladder and hurt my back', level: 'emergency' },
  { id: 'thoughts-of-ending-life', said: 'i want to end my life', level: 'crisis' },
  { id: 'fever-with-back-pain', said: 'i have a fever and my back hurts', level: 'urgent' },
  {
    id: 'sudden-pain-between-shoulder-blades',
    said: 'i have sudden pain between my shoulder blades',
    level: 'urgent',
  },
  { id: 'pain-at-night', said: 'the pain wakes me at night', level: 'clinician' },
  { id: 'pain-for-weeks', said: 'my back has hurt for weeks', level: 'clinician' },
  { id: 'growing-pain', said: 'the pain in my back keeps getting worse', level: 'clinician' },
  { id: 'pain-on-breathing', said: 'my ribs hurt with every breath', level: 'clinician' },
  { id: 'weight-loss', said: "i'm losing weight without trying", level: 'clinician' },
  { id: 'cancer-before', said: 'i had cancer and now my back hurts', level: 'urgent' },
  { id: 'tingling-arm-or-leg', said: 'my arm is tingling', level: 'clinician' },
  { id: 'lump-or-swelling', said: 'i have a lump on my back', level: 'clinician' },
  { id: 'pain-in-a-stretch', said: 'this stretch hurts', level: 'stop-stretch' },
  {
    id: 'cracking-without-pain',
    said: "it cracks but it doesn't hurt",
    level: 'none',
    answer: 'painless',
  },
  { id: 'pregnancy', said: "i'm pregnant", level: 'none', answer: 'pregnancy' },
] as const satisfies readonly Sign[];
