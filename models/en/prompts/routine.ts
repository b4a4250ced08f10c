import type { Prompt } from '../../content.js';

/** The narration itself comes before the question. */
const NOTHING = '';

/** Around a routine: what is asked before, between and after. */
export const routine = {
  screening: {
    say: [NOTHING],
    ask: 'First, any recent injury or surgery, osteoporosis, pregnancy or numbness?',
    reprompt:
      'If none of these fits, say no, and we start. If one does, or you are unsure, say yes.',
  },
  screeningAdvice: {
    say: [
      'Then please ask your doctor or {physio} before you stretch. Until then, I can answer questions.',
    ],
    ask: 'What would you like to know?',
    reprompt: 'For example, ask: what helps? Or say stop.',
  },
  anotherRound: {
    say: [NOTHING],
    ask: 'Another round?',
    reprompt: 'Say yes to go again, or no if that was enough.',
  },
  afterScreened: {
    say: [NOTHING],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  nextPart: {
    say: [NOTHING],
    ask: 'Ready to go on?',
    reprompt: 'Say yes, and I go on from here. Say no to stop.',
  },
  paused: {
    say: ['Paused in {stretch}, with {left} left.'],
    ask: 'Shall we go on?',
    reprompt: 'Say yes when you are ready, or stop to leave it.',
  },
  stillPaused: {
    say: ['No hurry.', 'Take your time.', 'As long as you like.', 'All right, I wait.'],
    ask: 'Ready?',
    reprompt: 'Say yes when you are, or stop to leave it.',
  },
  pausedOnTheWayOut: {
    say: ['Paused, with {stretch} done.'],
    ask: 'Shall we go on?',
    reprompt: 'Say yes when you are ready, or stop to leave it.',
  },
  goOn: {
    say: [NOTHING],
    ask: '{areLeft}. Shall we go on with {stretch}?',
    reprompt: 'Say yes, and I lead you back into it. Or say stop.',
  },
  goOnAfter: {
    say: [NOTHING],
    ask: 'Shall we go on after {stretch}?',
    reprompt: 'Say yes, and I go on from there. Or say stop.',
  },
  keptPlace: {
    say: ['Welcome back. Last time we stopped in {stretch}, with {left} left.'],
    ask: 'Shall we go on from there?',
    reprompt: 'Say yes to go on, or say: start over.',
  },
  keptPlaceAfter: {
    say: ['Welcome back. Last time we stopped after {stretch}.'],
    ask: 'Shall we go on from there?',
    reprompt: 'Say yes to go on, or say: start over.',
  },
  lastOneSkipped: {
    say: ['That was the last one. Good work today.', 'Then we finish here. Good work.'],
    ask: 'Another round?',
    reprompt: 'Say yes to go again, or no if that was enough.',
  },
  nothingRunning: {
    say: ['We are not in the middle of anything.'],
    ask: 'Shall we start the stretches?',
    reprompt: 'Say yes to start, or ask me about your back.',
    to: { kind: 'routine', id: 'daily' },
  },
  nothingToUndo: {
    say: ['I did not change anything just now.'],
    ask: 'What would you like?',
    reprompt: 'You can say: start my stretches.',
  },
  placeUnknown: {
    say: ['I am not sure how far we got.'],
    ask: 'Shall we go on with {stretch}?',
    reprompt: 'Say yes for that, or say: start over.',
  },
  safety: {
    say: ['Stop at any pain, dizziness, numbness or trouble breathing.'],
  },
  holdTooShort: {
    say: ['A hold has to last at least five seconds to do anything.'],
    ask: 'Shall I take thirty seconds?',
    reprompt: 'Say yes for thirty seconds, or ask for another hold, like: for one minute.',
    to: { kind: 'routine', id: 'daily', holdMs: 30_000 },
  },
  holdTooLong: {
    say: ['I can count a hold of up to five minutes. One minute is plenty for most people.'],
    ask: 'Shall I take one minute?',
    reprompt: 'Say yes for one minute, or ask for another hold, like: for thirty seconds.',
    to: { kind: 'routine', id: 'daily', holdMs: 60_000 },
  },
  holdUnclear: {
    say: ['I did not get how long you want to hold. It can be from five seconds to five minutes.'],
    ask: 'Shall I take one minute?',
    reprompt: 'Say yes for one minute, or tell me, like: for thirty seconds.',
    to: { kind: 'routine', id: 'daily', holdMs: 60_000 },
  },
  setsUnclear: {
    say: ['I can do one to five sets.'],
    ask: 'Shall I do just one?',
    reprompt: 'Say yes for one set, or tell me, like: do two sets.',
    to: { kind: 'routine', id: 'daily', sets: 1 },
  },
  unknownStretch: {
    say: [
      "I don't have a stretch called {said}. I know back extension, child's pose and cat-camel.",
    ],
    ask: 'Which one would you like?',
    reprompt: "For example, say: guide me through child's pose.",
  },
  whichStretch: {
    say: ["I can guide you through back extension, child's pose or cat-camel."],
    ask: 'Which one would you like?',
    reprompt: 'You can also say: start my stretches. Then we do all three.',
  },
  noRounds: {
    say: ['No round yet, in the last seven days.'],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start, or no to leave it.',
    to: { kind: 'routine', id: 'daily' },
  },
  progress: {
    say: [
      '{today} today, of the three to five that help. In the last seven days you stretched on {days}, and held for {held} in all.',
    ],
    ask: 'Shall we do a round now?',
    reprompt: 'Say yes to start, or no if that is enough for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  weekDone: {
    say: [
      '{today} today. You stretched on {days} of the last seven days, and held for {held} in all: the week is done, nicely kept. If your back feels freer, keep on as you like; if it hurts or got worse, see a doctor.',
    ],
    ask: 'Shall we do a round now?',
    reprompt: 'Say yes to start, or no if that is enough for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  daysInARow: {
    say: ['{row} in a row, and {days} of the last seven.'],
    ask: 'Shall we do a round now?',
    reprompt: 'Say yes to start, or no if that is enough for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  noDaysInARow: {
    say: ['None in a row just now, and {days} of the last seven.'],
    ask: 'Shall we do a round now?',
    reprompt: 'Say yes to start, or no if that is enough for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  progressCard: {
    say: ['Your last seven days'],
  },
  lessTalking: {
    say: ['From the next round on, I say less.', 'All right, fewer words from the next round on.'],
    ask: 'Shall we start one?',
    reprompt: 'Say yes to start, or no to leave it.',
    to: { kind: 'routine', id: 'daily' },
  },
  moreTalking: {
    say: [
      'From the next round on, I explain everything again.',
      'All right, the whole instructions from the next round on.',
    ],
    ask: 'Shall we start one?',
    reprompt: 'Say yes to start, or no to leave it.',
    to: { kind: 'routine', id: 'daily' },
  },
  speakSlower: {
    say: ['From now on I speak more slowly.', 'All right, slower from now on.'],
    ask: 'Shall we start a round?',
    reprompt: 'Say yes to start. To go back, say: speak at the usual speed.',
    to: { kind: 'routine', id: 'daily' },
  },
  speakFaster: {
    say: ['From now on I speak faster.', 'All right, faster from now on.'],
    ask: 'Shall we start a round?',
    reprompt: 'Say yes to start. To go back, say: speak at the usual speed.',
    to: { kind: 'routine', id: 'daily' },
  },
  speakAsUsual: {
    say: ['At the usual speed again.', 'Back to the usual speed.'],
    ask: 'Shall we start a round?',
    reprompt: 'Say yes to start, or no to leave it.',
    to: { kind: 'routine', id: 'daily' },
  },
  holdKept: {
    say: ['From now on, {hold} for each stretch.'],
    ask: 'Shall we start?',
    reprompt: 'Say yes to start. To go back, say: the usual holds again.',
    to: { kind: 'routine', id: 'daily' },
  },
  usualHolds: {
    say: ['Back to the usual holds.'],
    ask: 'Shall we start?',
    reprompt: 'Say yes to start, or no to leave it.',
    to: { kind: 'routine', id: 'daily' },
  },
  leftOut: {
    say: ['From now on I leave out {stretch}.'],
    ask: 'Shall we start?',
    reprompt: 'Say yes to start, or no to leave it.',
    to: { kind: 'routine', id: 'daily' },
  },
  putBack: {
    say: ['From now on {stretch} is in again.'],
    ask: 'Shall we start?',
    reprompt: 'Say yes to start, or no to leave it.',
    to: { kind: 'routine', id: 'daily' },
  },
  alwaysEasier: {
    say: ['From the next round on, I tell you the easier way of each stretch.'],
    ask: 'Shall we start one?',
    reprompt: 'Say yes to start. To go back, say: the usual way again.',
    to: { kind: 'routine', id: 'daily' },
  },
  usualWay: {
    say: ['From the next round on, the usual way again.'],
    ask: 'Shall we start one?',
    reprompt: 'Say yes to start, or no to leave it.',
    to: { kind: 'routine', id: 'daily' },
  },
} as const satisfies Record<string, Prompt>;
