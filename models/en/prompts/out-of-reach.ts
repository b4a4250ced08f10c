import type { Prompt } from '../../content.js';

/** What the body can't do: kneel, lie face down, get to the floor and up again. */
export const outOfReach = {
  cannot: {
    say: ["That's fine. Each stretch has an easier way, and there's a round in a chair, too."],
    ask: 'Shall we do that one?',
    reprompt: 'Say yes for the chair. Or you can say: always the easier way.',
    to: { kind: 'routine', id: 'chair' },
  },
  /** "Which one is the easiest?", with nothing under way. */
  easierOnes: {
    say: [
      'Every stretch has an easier way: just ask for it on the way. The round in a chair needs no floor at all.',
    ],
    ask: 'Shall we do that one?',
    reprompt: 'Say yes for the chair, or say: start my stretches.',
    to: { kind: 'routine', id: 'chair' },
  },
  /** "I don't have a table", before it starts. */
  usualInstead: {
    say: ["That's fine, you don't need it."],
    ask: 'Shall we do the usual stretches?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  nothingOnTheFloor: {
    say: ["That's fine. There's a round in a chair, so nobody has to get down on the floor."],
    ask: 'Shall we do that one?',
    reprompt: 'Say yes for the chair, or ask me something else.',
    to: { kind: 'routine', id: 'chair' },
  },
  /** In a routine that goes on without what they can't do. */
  /** "Will I be able to get up again afterwards?", before the start. */
  gettingUp: {
    say: [
      "Keep a sturdy chair beside you to push up on, and take your time. If you'd rather sit, say: the chair round. If you can't get up now, call someone over.",
    ],
  },
  orTheChair: {
    say: ["If you'd rather sit, say: the chair round."],
  },
  /** After a condition nothing is offered, but they may ask for it. */
  chairIfADoctorAgrees: {
    say: ["That's fine. There's a round in a chair. If a doctor agrees, say: the chair round."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  notOnTheFront: {
    say: ["That's fine. We'll skip {stretches}."],
    ask: 'Shall we do the others?',
    reprompt: 'Say yes to start, or ask me something else.',
    to: { kind: 'routine', id: 'daily' },
  },
  noneOfThose: {
    say: ["That's fine. We'll leave those out.", "All right, I'll keep those out."],
    ask: 'Shall we do the others?',
    reprompt: 'Say yes to start, or ask me something else.',
    to: { kind: 'routine', id: 'daily' },
  },
  /** Wrists, arms or neck: what needs them is left out. */
  withoutThat: {
    say: ["That's fine. We'll skip {stretches}."],
    ask: 'Shall we do the others?',
    reprompt: 'Say yes to start, or ask me something else.',
    to: { kind: 'routine', id: 'daily' },
  },
  notNeeded: {
    say: ["That's fine. The usual stretches don't need that."],
    ask: 'Shall we start them?',
    reprompt: 'Say yes to start, or ask me something else.',
    to: { kind: 'routine', id: 'daily' },
  },
  /** Of both arms, which a stroke may keep down. */
  withoutTheArms: {
    say: [
      "If your arms are suddenly weak, call {emergency} now. Otherwise, we'll just skip {stretches}.",
    ],
    ask: 'Shall we do the others?',
    reprompt: 'Say yes to start, or ask me something else.',
    to: { kind: 'routine', id: 'daily' },
  },
  anotherWay: {
    say: ['{way}'],
  },
  /** Before a start, where most of what was asked for is out of their reach. */
  chairInstead: {
    say: ["Most of that's on the floor, so let's stay in a chair."],
  },
  notInReach: {
    say: ["From what you've told me, {stretch} isn't one for you."],
    ask: 'Shall we do the round in a chair instead?',
    reprompt: 'Say yes for the chair, or no to leave it.',
    to: { kind: 'routine', id: 'chair' },
    needed: true,
  },
  breatheInstead: {
    say: ["From what you've told me, {stretch} isn't one for you."],
    ask: 'Shall we breathe slowly in a chair instead?',
    reprompt: 'Say yes for the breathing, or no to leave it.',
    to: { kind: 'routine', id: 'belly-breathing' },
    needed: true,
  },
} as const satisfies Record<string, Prompt>;
