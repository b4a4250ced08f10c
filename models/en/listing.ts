import type { Listing } from '../listing.js';

export const listing = {
  name: 'Back Coach',
  summary:
    'Open back coach to hear why your back cracks when you breathe, and for gentle back stretches, guided by voice.',
  description: [
    'Say "Alexa, open back coach". Then ask why your back cracks when you breathe in, whether it\'s dangerous, and what can help. Or say "start my stretches", put your phone away, and let it guide you through timed back stretches, hands-free, cue by cue.',
    'You can ask about breathing, cavitation in the joints, arthritis, snapping ligaments, foam rolling, stretching, decompression and chiropractors. You can ask for a single stretch, and choose how long to hold it and how many sets to do. Say "pause" or "wait" whenever you need a moment. It remembers how far you got, counts your rounds and, if you allow it, reminds you at the times you choose. A routine in the app can start your stretches, too. Say "delete my data" to erase everything it keeps.',
    'This skill does not provide medical advice. What it says is for informational and educational purposes only. It is not a substitute for professional medical advice, diagnosis or treatment: ask a doctor about any pain or condition. In an emergency, call {emergency}.',
  ].join('\n\n'),
  examplePhrases: ['Alexa, open {name}', 'why does my back crack', 'start my stretches'],
  keywords: [
    'back',
    'back stretches',
    'stretching',
    'cracking back',
    'breathing',
    'posture',
    'hands-free',
  ],
  testingInstructions: [
    'No account is needed. Say: open back coach. Ask: why does my back crack. Say: tell me more.',
    'Say: start my stretches. It first says who should ask a doctor. Say: yes (only the day is kept). Then listen; the routine takes about four minutes.',
    'Say: pause; it is quiet for over three minutes, then asks whether to go on. Say: resume.',
    'To test reminders, say: remind me at nine, then: yes. Alexa asks for permission to set reminders. Say: yes, and a daily reminder is set. Say: what are my reminders, then: cancel my reminders.',
    'On an Echo with a screen, the routine shows a countdown and buttons.',
    'The custom tasks StartStretches and StartTimedStretches start a routine or a stretch at once.',
    'Say: delete my data, then: yes, and everything that is kept is erased.',
  ].join(' '),
  addOn: {
    shortDescription:
      'Why your back cracks, with sources, and gentle stretches that are coached step by step.',
    fullDescription: [
      'Ask why your back cracks when you breathe in, whether it is dangerous, and what can help: each answer names its sources. Or ask for a stretch, for your lower back, at your desk or in bed, for as many minutes as you have, and be coached through it step by step, or on the screen.',
      'Nothing about you is kept. This is general information and not medical advice: ask a doctor about any pain or condition. In an emergency, call {emergency}.',
    ].join('\n\n'),
    examplePhrases: [
      'Ask Back Coach why my back cracks when I breathe in',
      'Ask Back Coach to guide me through a two-minute stretch',
      'Ask Back Coach for something for my lower back',
    ],
    picture: "Drawings of a person in cat-camel, in child's pose and in back extension",
  },
  tasks: {
    StartStretches: { title: 'Start my back stretches' },
    StartTimedStretches: { title: 'Start my back stretches, with holds of my own length' },
    inputs: { routine: 'What to do', hold: 'Seconds to hold each stretch' },
  },
} as const satisfies Listing;
