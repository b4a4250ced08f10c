import type { Prompt } from '../../content.js';

/** The narration itself comes before the question. */
const NOTHING = '';

/** Around a routine: what is asked before, between and after. */
export const routine = {
  notice: {
    say: [
      'Ask a doctor first if you have back pain today, a recent injury or operation, or numbness. The same goes for osteoporosis or pregnancy.',
    ],
    ask: 'Shall we start?',
    askAgain: 'Ready to start?',
    reprompt: 'Say yes to start, or no to leave it for today.',
  },
  /** Before that, of a round other than the usual one: what is about to start. */
  planOf: {
    say: ['{name}. {outline}'],
  },
  /** After something else was asked there. */
  backToTheStart: {
    say: [NOTHING],
    ask: 'Shall we start {name}?',
    askAgain: 'Ready to start {name}?',
    reprompt: 'Say yes to start, or no to leave it for today.',
  },
  /** After a warning. */
  startWithADoctor: {
    say: ["Start only if a doctor has said it's all right."],
  },
  startAfterAWarning: {
    say: ['Good. If anything still feels wrong, call {emergency} instead.'],
  },
  /** After a condition was told: it is not in the table. */
  onlyThisVisit: {
    say: ["I forget what you've told me once you close me."],
  },
  /** Before a start, after a question about a condition: it may have been asked for somebody else. */
  ifItIsYou: {
    say: ['If {condition}, tell me first.'],
  },
  /** After the notice, where somebody has stretched in another conversation. */
  tellMeAgain: {
    say: ['I keep nothing about your health, so tell me again if any of that applies.'],
  },
  /** After a warning in another session: what was told before it is gone, too. */
  tellMeAgainAfterAWarning: {
    say: ['Tell me again if you have any condition: I keep nothing about your health.'],
  },
  noticeAgain: {
    say: ['As I said, some people should ask a doctor first.'],
  },
  /** "I don't have osteoporosis" says nothing about the others. */
  onlyOneDenied: {
    say: ['Start only if nothing else applies, either.'],
  },
  /** After an answer that is a reason not to start. */
  notStarting: {
    say: ["So we won't start now."],
    ask: 'What would you like to know?',
    reprompt: 'For example, ask: what helps? Or say stop.',
    needed: true,
  },
  noticeAdvice: {
    say: [
      "All right, we won't start. Your doctor or {physio} can tell you which stretches suit you. Meanwhile, I can answer questions.",
    ],
    ask: 'What would you like to know?',
    reprompt: 'For example, ask: what helps? Or say stop.',
    needed: true,
  },
  anotherRound: {
    say: [NOTHING],
    ask: 'Another round?',
    reprompt: 'Say yes to go again, or no if that was enough.',
  },
  afterTheRest: {
    say: [NOTHING],
    ask: 'Shall we go on with {stretch}, if it feels all right?',
    askAgain: 'Ready to go on with {stretch}?',
    reprompt: "Say yes to go on with {stretch}, or no if that's enough for today.",
  },
  afterNotice: {
    say: [NOTHING],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  nextPart: {
    say: [NOTHING],
    ask: 'Ready to go on?',
    reprompt: "Say yes, and I'll go on from here. Or say pause, or stop.",
  },
  keptPlace: {
    say: ['Welcome back. Last time we stopped in {stretch}, with {left} left.'],
    ask: 'Shall we pick up from there?',
    reprompt: 'Say yes to go on, or say: start over.',
    needed: true,
  },
  keptPlaceBefore: {
    say: ['Welcome back. Last time we stopped before {stretch}.'],
    ask: 'Shall we pick up from there?',
    reprompt: 'Say yes to go on, or say: start over.',
    needed: true,
  },
  keptPlaceAfter: {
    say: ['Welcome back. Last time we stopped after {stretch}.'],
    ask: 'Shall we pick up from there?',
    reprompt: 'Say yes to go on, or say: start over.',
    needed: true,
  },
  placeRunOut: {
    say: ['Welcome back. The round we broke off has run out by now.'],
    ask: 'Shall we begin a new one?',
    reprompt: 'Say yes to begin one, or ask me about your back.',
    to: { kind: 'routine', id: 'daily' },
  },
  placeGone: {
    say: ["I keep a place for a day, so that one's gone by now."],
    ask: 'Shall we do {name} again, from the start?',
    reprompt: 'Say yes to begin, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  /** Instead of what a welcome asks. */
  thatRoundAgain: {
    say: [''],
    ask: 'Shall we do {name} again?',
    reprompt: 'Say yes for {name}. For the usual one, say: the floor round.',
    to: { kind: 'routine', id: 'daily' },
  },
  thatRoundGently: {
    say: [''],
    ask: 'Shall we do {name}, with just thirty seconds each?',
    reprompt: 'Say yes for {name}, gently. For the usual one, say: the floor round.',
    to: { kind: 'routine', id: 'daily' },
  },
  thatRoundWithout: {
    say: [''],
    ask: 'Shall we do {name}, without {stretches} today?',
    reprompt: "Say yes, and we'll skip {stretches}. Or ask me about your back.",
    to: { kind: 'routine', id: 'daily' },
  },
  nothingRunning: {
    say: ["We're not in the middle of anything.", "There's nothing under way just now."],
    ask: 'Shall we start the stretches?',
    reprompt: 'Say yes to start, or ask me about your back.',
    to: { kind: 'routine', id: 'daily' },
  },
  nothingToUndo: {
    say: ["There's nothing to undo just now."],
    ask: 'What would you like?',
    reprompt: 'You can say: start my stretches.',
  },
  placeUnknown: {
    say: ["I'm not sure how far we got."],
    ask: 'Shall we go on with {stretch}?',
    reprompt: 'Say yes to go on with it, or say: start over.',
  },
  safety: {
    say: ["Stop if there's any pain, dizziness, numbness or trouble breathing."],
  },
  holdTooShort: {
    say: ['The shortest hold I can count is five seconds.'],
    ask: 'Shall we do thirty seconds?',
    reprompt: 'Say yes for thirty seconds, or ask for another hold, like: for one minute.',
    to: { kind: 'routine', id: 'daily', holdMs: 30_000 },
  },
  holdTooLong: {
    say: ['I can count up to five minutes. One minute is plenty for most people.'],
    ask: 'Shall we do one minute?',
    reprompt: 'Say yes for one minute, or ask for another hold, like: for thirty seconds.',
    to: { kind: 'routine', id: 'daily', holdMs: 60_000 },
  },
  holdUnclear: {
    say: ["I didn't catch how long to hold. It can be anything from five seconds to five minutes."],
    ask: 'Shall we do one minute?',
    reprompt: 'Say yes for one minute, or tell me, like: for thirty seconds.',
    to: { kind: 'routine', id: 'daily', holdMs: 60_000 },
  },
  setsUnclear: {
    say: ['We can do up to five sets.'],
    ask: 'Shall we do just one?',
    reprompt: 'Say yes for one set, or tell me, like: do two sets.',
    to: { kind: 'routine', id: 'daily', sets: 1 },
  },
  unknownStretch: {
    say: [
      "I don't have a stretch called {said}. I know child's pose and cat-camel, for example.",
      "I don't know a stretch called {said}. Cat-camel and child's pose are two that I do.",
    ],
    ask: 'Which one would you like?',
    reprompt: "For example, say: guide me through child's pose.",
  },
  whichStretch: {
    say: ["I can guide you through cat-camel, child's pose or back extension."],
    ask: 'Which one would you like?',
    reprompt: "You can also say: start my stretches. Then we'll do them all.",
  },
  /** The same, for those who told what rules some out. */
  whichOfTheRightOnes: {
    say: ['If a doctor agrees, I can guide you through {stretches}.'],
    ask: 'Which one would you like?',
    reprompt: "Say its name. Or say stop, if you'd rather ask first.",
  },
  /** The same, of those in whom another one hurt. */
  whichOfTheOthers: {
    say: ['I can guide you through {stretches}.'],
    ask: 'Which one would you like?',
    reprompt: 'Say its name, or say: no, thanks.',
  },
  /** "What's a good stretch for me?" of those who told what rules some out. */
  someForThem: {
    say: ["I'd skip {stretches}. Your doctor or {physio} can tell you which suit you."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "What should I avoid?" of those who told of a condition: in the usual round. */
  whatSuits: {
    say: [
      "Since {condition}, I skip {stretches}. What's left is {left}. Your doctor or {physio} knows what else suits you.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  whatSuitsThem: {
    say: [
      "From what you've told me, I skip {stretches}. What's left is {left}. Your doctor or {physio} knows what else suits you.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  allOfThatSuits: {
    say: [
      "From what you've told me, I'd skip nothing in {round}. Ask your doctor or {physio} before you start it.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  allSuits: {
    say: [
      "From what you've told me, I'd skip nothing in the usual round. Ask your doctor or {physio} before you start.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "Which ones did you leave out?" in a round, or of one. */
  leftOutNow: {
    say: ["I've left out {stretches}. {count} to go: {left}."],
    ask: 'Is there anything else?',
    reprompt: 'You can say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  nothingLeftOut: {
    say: ['{count} to go, nothing skipped: {left}.'],
    ask: 'Is there anything else?',
    reprompt: 'You can say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** Some were left before their hold was over. */
  leftEarly: {
    say: ['You left {stretches} early. {count} to go: {left}.'],
    ask: 'Is there anything else?',
    reprompt: 'You can say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "Was that both of them?", once the round is over. */
  allDone: {
    say: ["You've done all of it."],
  },
  allDoneInPart: {
    say: ["You've been through all of it, but left {stretches} before the end."],
  },
  allDoneBut: {
    say: ["You've done all but {stretches}."],
  },
  /** "Same again", and it isn't known what was done last. */
  sameAsWhat: {
    say: ["I can't tell which round that was."],
    ask: 'Shall we do the usual stretches?',
    reprompt: 'Say yes for those, or name another round, such as the chair round.',
    to: { kind: 'routine', id: 'daily' },
  },
  noneSuits: {
    say: [
      "From what you've told me, I skip the whole usual round. For one on a seat, say: the chair round.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  skips: {
    say: ["We'll skip {stretches} this time."],
  },
  /** "My knee's bad, is this one okay?" */
  thisOneCanStay: {
    say: ['This one can stay, as long as nothing hurts. {skips}'],
  },
  skipsSeveral: {
    say: ["We'll skip the {count} that aren't right for you."],
  },
  /** "Is this one safe for the baby?" of who has a doctor's leave. */
  leaveHolds: {
    say: [
      "You've been told these are fine, and that still holds. Ease off if anything feels wrong.",
    ],
  },
  leaveHoldsWithout: {
    say: [
      "You've been told they're fine, and I've left out {stretches}. Ease off if anything feels wrong.",
    ],
  },
  allRightForThem: {
    say: ["All that's left is still fine."],
  },
  notRight: {
    say: [
      "From what you've told me, {stretch} isn't right for you. Your doctor or {physio} can tell you what is.",
    ],
    ask: 'Shall I guide you through a gentle rest instead?',
    reprompt: 'Say yes for the rest, or no to leave it.',
    to: { kind: 'routine', id: 'floor-rest' },
    needed: true,
  },
  /** "Put child's pose back in". */
  staysOut: {
    say: ["From what you've told me, {stretch} isn't right for you, so it stays out."],
  },
  noneRight: {
    say: [
      "From what you've told me, none of those is right for you. Your doctor or {physio} can tell you what is.",
    ],
    ask: 'Shall we do the round in a chair instead?',
    reprompt: 'Say yes for the chair, or no to leave it.',
    to: { kind: 'routine', id: 'chair' },
    needed: true,
  },
  noneRightButRest: {
    say: [
      "From what you've told me, none of those is right for you. Your doctor or {physio} can tell you what is.",
    ],
    ask: 'Shall I guide you through a gentle rest instead?',
    reprompt: 'Say yes for the rest, or no to leave it.',
    to: { kind: 'routine', id: 'floor-rest' },
    needed: true,
  },
  /** "No" to a rest, after a stretch by itself hurt. */
  theOthersInstead: {
    say: ["Okay. We'll leave that one for today."],
    ask: 'Shall we do the other stretches?',
    reprompt: 'Say yes if you feel up to it, or no to finish.',
  },
  soreToday: {
    say: ["That one didn't agree with you today, so let's leave it until tomorrow."],
    ask: 'Shall I guide you through a gentle rest?',
    reprompt: 'Say yes for the rest, or ask me about your back.',
    to: { kind: 'routine', id: 'floor-rest' },
  },
  /** The rest hurts, too. */
  restSore: {
    say: ["That didn't agree with you today, so let's leave it until tomorrow."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  allSore: {
    say: ["Every stretch you do has hurt today, so let's wait until tomorrow."],
    ask: 'Shall I guide you through a gentle rest?',
    reprompt: 'Say yes for the rest, or ask me about your back.',
    to: { kind: 'routine', id: 'floor-rest' },
  },
  noRounds: {
    say: ['No rounds in the last seven days.'],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  /** Something was held, in rounds without one or that were broken off. */
  noWholeRounds: {
    say: [
      'No whole round yet, but you stretched on {days} of the last seven days. You held for {held} in all.',
    ],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  progress: {
    say: [
      '{today} so far today. Three to five is the aim. In the last seven days you stretched on {days}, and held for {held} in all.',
    ],
    ask: 'Shall we do a round now?',
    reprompt: "Say yes to start, or no if that's enough for now.",
    to: { kind: 'routine', id: 'daily' },
  },
  weekDone: {
    say: [
      "{today} so far today. You stretched on {days} out of the last seven, and held for {held} in all. That's a full week. Nice work. If your back feels freer, keep going as you like. If it hurts or feels worse, see a doctor.",
    ],
    ask: 'Shall we do a round now?',
    reprompt: "Say yes to start, or no if that's enough for now.",
    to: { kind: 'routine', id: 'daily' },
  },
  daysInARow: {
    say: ['{row} in a row, and {days} of the last seven.'],
    ask: 'Shall we do a round now?',
    reprompt: "Say yes to start, or no if that's enough for now.",
    to: { kind: 'routine', id: 'daily' },
  },
  /** None at all, for who asks how many in a row. */
  firstDayInARow: {
    say: ['None in the last seven days. A whole round makes today day one.'],
    ask: 'Shall we do a round now?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  /** Beside the days: how many times that was. */
  roundsThisWeek: {
    say: ['That makes {rounds} in seven days.'],
  },
  /** The only day so far. */
  oneDay: {
    say: ['A run of one day so far, in the last seven.'],
    ask: 'Shall we do a round now?',
    reprompt: "Say yes to start, or no if that's enough for now.",
    to: { kind: 'routine', id: 'daily' },
  },
  /** Beside either of these: days on which no round was finished. */
  daysUnfinished: {
    say: ['On {days} more, the round stayed unfinished.'],
  },
  noDaysInARow: {
    say: ['None right now, but you stretched on {days} of the last seven days.'],
    ask: 'Shall we do a round now?',
    reprompt: "Say yes to start, or no if that's enough for now.",
    to: { kind: 'routine', id: 'daily' },
  },
  progressCard: {
    say: ['Your last seven days'],
  },
} as const satisfies Record<string, Prompt>;
