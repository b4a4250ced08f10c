import type { Prompt } from '../../content.js';

const TAKE_BACK = 'Say yes to keep it, or no to take it back.';
const START = 'Say yes to start it, or no to leave it for now.';

/** A routine that somebody makes for themselves. */
export const ownRoutinePrompts = {
  ownRoutine: {
    say: ['your own routine'],
  },
  noOwnRoutine: {
    say: [
      "You don't have a routine of your own yet. To make one, say: make my routine cat-camel and child's pose.",
    ],
    ask: 'Shall we do the usual one?',
    reprompt: 'Say yes for the usual round, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  /** "What's in it?", of a round that was offered by its name. */
  roundIs: {
    say: ['{name} has {stretches}.'],
    ask: 'Shall we start it?',
    reprompt: START,
    to: { kind: 'routine', id: 'daily' },
  },
  /** "What are they?", of so many of the usual one that are about to start. */
  youWillDo: {
    say: ["You'll do {stretches}."],
  },
  /** "What's in my routine?", and the like, of who has none. */
  usualIs: {
    say: ["You don't have a routine of your own yet. The usual one is {routine}."],
    ask: 'Shall we start it?',
    reprompt: "Say yes to start it. Or make one, like: make my routine cat-camel and child's pose.",
    to: { kind: 'routine', id: 'daily' },
  },
  /** Added to the round under way, and to nothing that is kept. */
  addedNow: {
    say: ["We'll add {stretch} at the end, just this time."],
  },
  inThisRound: {
    say: ['This round has {stretch} already.'],
  },
  usualHasIt: {
    say: ['{stretch} is in the usual one already: {routine}. You have none of your own yet.'],
    ask: 'Shall we start it?',
    reprompt: START,
    to: { kind: 'routine', id: 'daily' },
  },
  ownOfWhat: {
    say: ['I can put a routine together from any stretches you like.'],
    ask: 'Which ones would you like in it?',
    reprompt: "Name them in order. For example: cat-camel, open book and child's pose.",
    needed: true,
  },
  ownMade: {
    say: ['Your routine is {routine}.'],
    ask: 'Is that right?',
    reprompt: TAKE_BACK,
    to: { kind: 'prompt', id: 'ownKept' },
  },
  ownChanged: {
    say: ['Your routine is now {routine}.'],
    ask: 'Is that right?',
    reprompt: TAKE_BACK,
    to: { kind: 'prompt', id: 'ownKept' },
  },
  ownKept: {
    say: ["Good. It's there whenever you say: start my routine."],
    ask: 'Shall we start it now?',
    reprompt: START,
    to: { kind: 'routine', id: 'own' },
  },
  /** "The other way round", of a round whose order is ours. */
  whichFirst: {
    say: ["I can't turn that order round, but you can choose what comes first."],
    ask: 'Which one would you like first?',
    reprompt: "You can say: child's pose first.",
  },
  /** The same in the middle of one. */
  orderUnderway: {
    say: ['The order stays, but I can go to any of them now. Just say its name.'],
  },
  ownIs: {
    say: ['Your routine is {routine}.'],
    ask: 'Shall we start it?',
    reprompt: START,
    to: { kind: 'routine', id: 'own' },
  },
  /** "Take it out", of nothing that was put in just now. */
  ownUnchanged: {
    say: ['Your routine is still {routine}. Tell me which one, like: take out {stretch}.'],
    ask: 'Or shall we start it?',
    reprompt: START,
    to: { kind: 'routine', id: 'own' },
  },
  ownHasIt: {
    say: ['{stretch} is in your routine already. It goes {routine}.'],
    ask: 'Shall we start it?',
    reprompt: START,
    to: { kind: 'routine', id: 'mine' },
  },
  ownLacksIt: {
    say: ["{stretch} isn't in your routine. It goes {routine}."],
    ask: 'Shall we start it?',
    reprompt: START,
    to: { kind: 'routine', id: 'own' },
  },
  ownOnlyOne: {
    say: ["It's the only one in it. To have none at all, say: delete my routine."],
    ask: 'What would you like?',
    reprompt: 'You can say: start my routine.',
  },
  ownDeleted: {
    say: ["I've deleted your routine."],
    ask: 'Is that right?',
    reprompt: 'Say yes to leave it deleted, or no to have it back.',
    to: { kind: 'prompt', id: 'settingKept' },
  },
  ownNotKept: {
    say: ["I can't keep routines here, so I can only do that once."],
    ask: 'Shall we do it now?',
    reprompt: 'Say yes to start, or no to leave it for now.',
  },
  ownUnreachable: {
    say: ["I can't reach what I keep for you just now, so I can't look at your routine."],
    ask: 'Shall we do the usual one?',
    reprompt: 'Say yes for the usual round, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  ownUnsaved: {
    say: ["I couldn't save that, so your routine is as it was."],
    ask: 'What would you like?',
    reprompt: 'You can say: start my stretches.',
  },
  alwaysAlone: {
    say: ['{stretch} is always done by itself.'],
    ask: 'Which others would you like?',
    reprompt: "Name them in order. For example: cat-camel and child's pose.",
  },
} as const satisfies Record<string, Prompt>;
