import type { Prompt } from '../../content.js';

/** The words come from the list of routines. */
const NOTHING = '';

const START = 'Say yes to start, or no to leave it for now.';

/** Routines by time, place and need, and one's own. */
export const routinePrompts = {
  timeTooShort: {
    say: ['The shortest round I can do takes a minute.'],
    ask: 'Shall we do one minute?',
    reprompt: START,
  },
  timeTooLong: {
    say: ['Twenty minutes is as long as I go.'],
    ask: 'Shall we do twenty minutes?',
    reprompt: START,
  },
  timeUnclear: {
    say: ["I didn't catch how long you have."],
    ask: 'Shall we do five minutes?',
    reprompt: 'Say yes for five minutes, or tell me, like: give me ten minutes.',
  },
  /** Another round in the middle of one. */
  leaveItFor: {
    say: ["We're in the middle of {before}."],
    ask: 'Shall we leave it for {name}?',
    reprompt: 'Say yes to change over, or no to stay in this one.',
    needed: true,
  },
  /** The same, asked as "can I do this on a bed?" */
  notThatWay: {
    say: ["Not this one. We're in the middle of {before}."],
    ask: 'Shall we change to {name}?',
    reprompt: 'Say yes for {name}, or no to stay in this one.',
    needed: true,
  },
  holdsShortest: {
    say: ['Your holds are as short as I can count: five seconds.'],
    ask: 'What would you like?',
    reprompt: 'You can say: longer holds. Or: start my stretches.',
  },
  holdsLongest: {
    say: ['Your holds are as long as I can count: five minutes.'],
    ask: 'What would you like?',
    reprompt: 'You can say: shorter holds. Or: start my stretches.',
  },
  planFromHere: {
    say: ['{outline}'],
  },
  /** A length that may be meant for each hold, or for the whole round. */
  inAll: {
    say: [NOTHING],
    ask: '{total} in all?',
    reprompt: 'Say yes for {total} in all. Or tell me how long to hold, like: for thirty seconds.',
  },
  onlyOneInAll: {
    say: [NOTHING],
    ask: 'Just one stretch in all?',
    reprompt: 'Say yes for just one stretch, or no to keep them all.',
  },
  soManyInAll: {
    say: [NOTHING],
    ask: '{count} stretches in all?',
    reprompt: 'Say yes for {count} stretches, or no to keep them all.',
  },
  restInTime: {
    say: ['All right, shorter holds. About {total} to go.'],
  },
  eachShorter: {
    say: ['Taking {change} off each from here on.'],
  },
  eachLonger: {
    say: ['Adding {change} to each from here on.'],
  },
  onlySoMany: {
    say: ["All right, we'll finish after {next}."],
  },
  /** All of a round that was to be only a part. */
  allOfIt: {
    say: ['All right, the whole round.'],
  },
  /** More stretches were asked for than a round has. */
  mostThere: {
    say: ['{count} is the most I have for that round.'],
  },
  onlyOneThere: {
    say: ["There's just one in that round for you."],
  },
  notSoMany: {
    say: ["There aren't that many in this round."],
    ask: 'What would you like?',
    reprompt: 'You can say: start my stretches.',
  },
  howMany: {
    say: ['I can do as few as one.'],
    ask: 'How many stretches would you like?',
    reprompt: 'You can say, for example: just two stretches.',
  },
  whichStretches: {
    say: [
      'I know {count} stretches. On the floor, for instance, {floor}. On a chair, {chair}. Standing, {wall}.',
    ],
    ask: 'Which one would you like?',
    reprompt: 'Name one of them, or say: start my stretches.',
  },
  whichRoutines: {
    say: [NOTHING],
    ask: 'Which one would you like?',
    reprompt: 'You can say, for example: something in a chair.',
  },
  routinesFirst: {
    say: ["There's {routines}."],
  },
  routinesAlso: {
    say: ['Also {routines}.'],
  },
} as const satisfies Record<string, Prompt>;
