import type { Prompt } from '../../content.js';

/** What comes before or after says the words; this only asks. */
const NOTHING = '';

const TAKE_BACK = 'Say yes to keep it, or no to take it back.';

/** While a routine is under way: how every reply ends, pauses, and settings. */
export const onTheMat = {
  goOn: {
    say: [NOTHING],
    ask: 'Shall we go on?',
    askAgain: 'Ready to go on?',
    reprompt: "Say yes, and we'll go on in {stretch}. Or say stop.",
  },
  goOnIn: {
    say: [NOTHING],
    ask: '{left} left in {stretch}. Shall we go on?',
    askAgain: 'You still have {left} in {stretch}. Ready to go on?',
    reprompt: "Say yes, and we'll go on in {stretch}. Or say stop, and I'll keep your place.",
  },
  /** The same before a question of something else. */
  placeIn: {
    say: ['{left} left in {stretch}.'],
  },
  placeBefore: {
    say: ['Next up, {stretch}, for {left}.'],
  },
  goOnBefore: {
    say: [NOTHING],
    ask: 'Next up, {stretch}, for {left}. Shall we go on?',
    askAgain: 'We were about to do {stretch}, for {left}. Ready to go on?',
    reprompt: "Say yes, and I'll take you into {stretch}. Or say stop, and I'll keep your place.",
  },
  goOnAfter: {
    say: [NOTHING],
    ask: "That's {stretch} done. Next up, {next}. Shall we go on?",
    askAgain: 'On to {next}, then. Ready to go on?',
    reprompt: "Say yes for {next}. Or say stop, and I'll keep your place.",
  },
  goOnAtTheEnd: {
    say: [NOTHING],
    ask: "We've almost done {stretch}. Shall we finish?",
    askAgain: "We've nearly finished {stretch}. Ready to go on?",
    reprompt: 'Say yes to finish {stretch}. Or say stop.',
  },
  nextAfterRest: {
    say: ['After {rest}, we can go on with {stretch}.'],
  },
  timeLeftInRest: {
    say: ['{left} left in {rest}. Then we can go on with {stretch}.'],
  },
  paused: {
    say: ['Paused. {left} left in {stretch}.'],
    small: true,
  },
  pausedOnTheWayOut: {
    say: ["Paused. That's {stretch} done."],
    small: true,
  },
  pausedWayUp: {
    say: ["{out} Take your time. We'll start {stretch} again when you say resume."],
  },
  upForGood: {
    say: ['{out} {enough}'],
  },
  stuckTippedBack: {
    say: ['{out} If you need help, have someone bring you up. If nobody can, call {emergency}.'],
  },
  pauseHint: {
    say: ["Say resume when you're ready."],
  },
  waiting: {
    say: ["I'll wait. Say ready when you're there."],
    small: true,
  },
  waitingInHold: {
    say: ["I'll wait. {left} left in {stretch}. Say ready when you are."],
    small: true,
  },
  stoppedOnTheMat: {
    say: ["Take care of your back. I've kept your place.", "Bye for now. I've kept your place."],
  },
  cancelledOnTheMat: {
    say: ["All right. I've kept your place for a day: open me again, and we'll go on from there."],
  },
  noHurry: {
    say: ['No hurry.', 'Take your time.', 'Take as long as you like.', "All right, I'll wait."],
    small: true,
  },
  /** "A bit longer", in a pause. */
  pausedLonger: {
    say: ['Pause for as long as you like.'],
    small: true,
  },
  pauseOrStop: {
    say: [NOTHING],
    ask: 'Shall I pause or stop?',
    reprompt: 'Say pause, stop, or go on.',
    needed: true,
  },
  missedOnTheMat: {
    say: ["I didn't catch that.", 'I missed that one.', "I didn't quite get that."],
    small: true,
  },
  missedOnTheMatAgain: {
    say: [
      'Sorry, still no luck. You can say pause, next, or how long is left.',
      'I missed that too. You can say pause, next, or how long is left.',
    ],
    small: true,
  },
  helpOnTheMat: {
    say: ['You can say pause, skip this one, or how long is left. You can ask me anything, too.'],
  },
  whichOfThese: {
    say: ['This round has {stretches}.'],
    ask: 'Which one would you like?',
    reprompt: 'Say its name, or say go on.',
    needed: true,
  },
  stiffOnTheMat: {
    say: [
      "Ease off until it's comfortable. {easier} If anything hurts, tell me, and we'll stop.",
      "Go only as far as feels easy. {easier} If it starts to hurt, say so, and we'll stop.",
    ],
  },
  howFar: {
    say: [
      'Only as far as feels easy. A gentle stretch is plenty, and it should never hurt.',
      'As far as is comfortable, and no further. Ease off if it hurts.',
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  whilePaused: {
    say: [
      "No need to hold it in a pause. Come out, and I'll give you time to get back.",
      "Rest in a pause. You'll have a moment to get back into the pose.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** Clothes, shoes, music, a drink, something to hold on to. */
  /** "Do I need a mat for this?" */
  onAnySurface: {
    say: ['On the floor, a mat, a rug or a carpet all do.'],
  },
  /** "Do I keep my eyes closed?" */
  eyesAsYouLike: {
    say: ['Open or closed, either is fine.', 'Closed is fine, and so is open.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  upToYou: {
    say: [
      "That's up to you, as long as you're comfortable and steady.",
      "It's fine by me, as long as you're comfortable and steady.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** A baby, a phone or a cup in the arms. */
  handsFree: {
    say: ["It's better with both hands free. Say pause whenever you need them."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  noWheels: {
    say: ["Use a chair without wheels, please, so that it can't roll away."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "Can you put some rain sounds on?" */
  noMusic: {
    say: ["I can't play music or sounds, apart from a bell."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "Is it normal that my arms are shaking?" */
  aLittleShaking: {
    say: ["Ease off until it's steady, or rest whenever you like. A gentle stretch is plenty."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "Actually, I'll give that twist a go", after "no twisting". */
  afterAll: {
    say: ['You asked me to skip those. If that was medical advice, keep to it.'],
    ask: 'Shall we do {stretch} after all?',
    reprompt: "Say yes, and I'll take you into it. Or say no.",
    needed: true,
  },
  /** "Do I squeeze my stomach?" */
  noNeedToTense: {
    say: ['No need to tense anything. Stay soft, and breathe slowly.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "The other side felt tighter, is that normal?" As the answer about cracking on one side has it, with its sources. */
  sidesDiffer: {
    say: [
      "Backs are rarely the same on both sides. Without pain, that's usually harmless.",
      "Yes, sides often differ. Without pain, that's usually harmless.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "Can I do this after my dinner?" */
  joinIn: {
    say: [
      'Of course, the more the merrier. With back pain, a recent injury, osteoporosis or pregnancy, they should ask a doctor first.',
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  forSleep: {
    say: [
      "I haven't read a study on that, so I can't promise it. Stretching helps the muscles around your spine relax.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  afterAMeal: {
    say: ["That's up to you. If you feel full, leave it for later."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "How many breaths a minute?" */
  breathRate: {
    say: ['As slowly as feels easy. In for four and out for six makes six a minute.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "Is this the last one?", and then which one it is. */
  isThatOne: {
    say: ['Yes.'],
  },
  isAnotherOne: {
    say: ['No.'],
  },
  /** It is, but for its other side or another pass. */
  isNearlyLast: {
    say: ['Yes, with more of it to come.'],
  },
  /** "How long have I been at this?" */
  soFarInThis: {
    say: ["You're {time} into this round, with no whole one before it."],
  },
  altogetherAndInThis: {
    say: ["You're {time} into this round, with {rounds} before it."],
  },
  armrests: {
    say: ['Armrests are fine. Move only as far as they let you.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  feetOffTheFloor: {
    say: ['Put a book or a firm cushion under your feet, or take a lower chair.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** The wrong side, in the first of both. */
  otherSideNext: {
    say: [
      'No harm done. Do the other one next.',
      'No harm done. Stay there, and do the other one next.',
    ],
  },
  /** "I'm on my left, is that right?", in the first side and in the second. */
  onTheOtherSide: {
    say: ["It's {stretch} now. If you're on the other side, no harm done. Do this one next."],
  },
  onTheFirstSide: {
    say: ["It's {stretch} now. No harm done, as long as each side gets its turn."],
  },
  /** In the second, or where it doesn't matter. */
  eitherSideFirst: {
    say: ['No harm done, as long as each side gets its turn.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "Does it matter which side first?" */
  whicheverFirst: {
    say: ['Either side first, as long as each gets its turn.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "Is it enough on one side?" */
  bothSidesAreBetter: {
    say: ["Both sides are better, for balance. If only one is possible, that's still worth doing."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "Can I do it standing?" */
  thatWayToo: {
    say: ['Yes, you can do this one like that.'],
  },
  /** "Do you have one for the hips?" */
  roundForThat: {
    say: ['Yes, this round is for that.'],
  },
  /** "Can I do that at my desk?", of a round that is about to start. */
  allThatWayToo: {
    say: ['Yes, you can do all of it like that.'],
  },
  isItPain: {
    say: [
      "A gentle stretch there can be fine. Pain, pressure or numbness isn't.",
      'Mild stretching is fine there, but not pain, pressure or numbness.',
    ],
    ask: 'Is it one of those?',
    reprompt:
      "Say yes if it's pain, pressure or numbness. If it's only a stretch, say no, and we'll go on.",
    needed: true,
  },
  cannotPostpone: {
    say: ["I can't move {stretch} to the end. Say: skip this one. Then ask for it afterwards."],
  },
  skipInstead: {
    say: ["Then this one isn't for you today."],
    ask: 'Shall we skip it?',
    reprompt: 'Say yes to skip it, or no to go on with it.',
    needed: true,
  },
  goOnFromTheStart: {
    say: [NOTHING],
    ask: 'Next up, {stretch}, for {left}. Shall we go on?',
    askAgain: 'We were about to do {stretch}, for {left}. Ready to go on?',
    reprompt: "Say yes, and I'll take you into {stretch}. Or say stop.",
  },
  /** "I can't get up" in a pose. */
  comingOut: {
    say: ['{out} Go slowly, and only as far as it lets you.'],
    ask: 'Does it hurt, or do you need help?',
    reprompt: "Say yes if it hurts or you need help. If you're out of it, say no.",
    needed: true,
  },
  underway: {
    say: [
      "We're in the middle of it. To begin again, say: start over.",
      "We're still on this round. If you'd rather begin again, say: start over.",
    ],
    small: true,
  },
  /** "Is this the same one as yesterday?", "the same as yesterday" in the middle of that. */
  sameRound: {
    say: ["It's the same round as last time. To begin again, say: start over."],
    small: true,
  },
  alreadyInIt: {
    say: ["That's the one we're in.", "We're in that one now."],
  },
  sideDone: {
    say: ["Yes. You've done {stretch}."],
  },
  inThatSide: {
    say: ["You're on it now: {stretch}."],
  },
  sideToCome: {
    say: ['Not yet. {stretch} is still to come.'],
  },
  sideLeftEarly: {
    say: ['No. We left {stretch} early.'],
  },
  notInThisRound: {
    say: ["No. {stretch} isn't in this round."],
  },
  leftOutThisTime: {
    say: ["No. I've left {stretch} out this time."],
  },
  bothSidesDone: {
    say: ['Yes, both sides are done.'],
  },
  inTheFirstSide: {
    say: ['Not yet. This is {stretch}, and the other side comes next.'],
  },
  inTheSecondSide: {
    say: ['Nearly. This is the second side, {stretch}.'],
  },
  /** "Does it come again?" */
  comesAgain: {
    say: ['Yes, {stretch} is still to come.'],
  },
  comesNoMore: {
    say: ["No, you've done {stretch}, and it doesn't come again."],
  },
  /** "Do I do this twice?" */
  comesSoOften: {
    say: ['Yes, you do {stretch} {times} here.'],
  },
  comesOtherwise: {
    say: ['No, you do {stretch} {times} here.'],
  },
  /** "How many times do I do this?" */
  comesTimes: {
    say: ['You do {stretch} {times} here.'],
  },
  /** "Are my hands on my tummy?", of this one or of one to come. */
  handsAreThere: {
    say: ['Yes, in {stretch}. {hands}'],
  },
  handsAreElsewhere: {
    say: ['No, not in {stretch}. {hands}'],
  },
  lengthOfHold: {
    say: ['I count {length} for {stretch}.'],
  },
  /** The same, in the middle of it. */
  heldSoFar: {
    say: ["I count {length} for {stretch}, and you've held it for {held}."],
  },
  /** "How long was that?", once the round is over. */
  heldInAll: {
    say: ['You held for {held} in all.'],
  },
  /** "How am I doing?", in the middle of it. */
  doneInThis: {
    say: ["You've done {done} of {count}, with {left} left in {stretch}."],
  },
  doneByNow: {
    say: ["That's {done} of {count} done."],
  },
  noneInThisYet: {
    say: ['None done yet. {left} left in {stretch}, the first of {count}.'],
  },
  noneDoneYet: {
    say: ["We left {stretches} early, so that doesn't count. This is number {number} of {count}."],
  },
  doneToday: {
    say: ["{today} so far today, and you're on number {number} of {count}."],
  },
  /** "Are the others sixty, too?" */
  lengthsAhead: {
    say: ['Here are the others. {holds}'],
  },
  holdOfSome: {
    say: ['{length} for {stretches}.'],
  },
  onlyThisOne: {
    say: ['Only {stretch}, then. The others stay as they were.'],
  },
  /** "Three goes of this one", where it can't come so often. */
  goesAreFixed: {
    say: ["I can't change that here. For one more go, say: do this one again."],
  },
  hasNoSides: {
    say: ["This one doesn't have two sides."],
  },
  alreadyFirst: {
    say: ["There's none before this one.", 'This is the first one.'],
  },
  setsFromHere: {
    say: ['{outline}'],
  },
  notStarted: {
    say: ["We haven't started yet."],
  },
  helpBeforeTheStart: {
    say: ["Say yes, and I'll talk you through it. These stretches aren't right for everyone."],
  },
  setAside: {
    say: [
      "All right. It's there when you say resume.",
      'No problem. Say resume if you want it later.',
    ],
    ask: 'What would you like instead?',
    reprompt: 'You can say: start my stretches. Or ask: what helps?',
  },
  allSkipped: {
    say: ["That was the last one, so we haven't finished any of them yet."],
    ask: 'Shall we start again?',
    reprompt: 'Say yes to start again, or no to leave it for now.',
  },
  /** A stretch by itself was skipped. */
  onlyOneSkipped: {
    say: ["All right, we'll leave it there."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  lastOneSkipped: {
    say: ['That was the last one.', "That's the end of the list."],
    ask: 'Another round?',
    reprompt: 'Say yes to go again, or no if that was enough.',
  },
  wholeTime: {
    say: ['{outline}'],
    ask: 'Shall we start?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  /** Before the start. */
  firstUp: {
    say: ['{stretch} comes first.'],
  },
  outline: {
    say: ['{count} stretches, {hold} each, about {total}.'],
  },
  outlineBrief: {
    say: ['{count} stretches, about {total}.'],
  },
  outlineSets: {
    say: ['{count} stretches, {hold} each, {sets} times through, about {total}.'],
  },
  outlineSetsBrief: {
    say: ['{count} stretches, {sets} times through, about {total}.'],
  },
  outlineHold: {
    say: ["We'll hold it for {hold}."],
  },
  outlineHoldsBrief: {
    say: ['{holds} times, {hold} each.'],
  },
  outlineHoldBrief: {
    say: ['For {hold}.'],
  },
  outlineHolds: {
    say: ["We'll hold it {holds} times, for {hold} each."],
  },
  outlineSides: {
    say: ["We'll hold each side for {hold}."],
  },
  outlineSidesBrief: {
    say: ['{hold} on each side.'],
  },
  outlineSidesSets: {
    say: ["We'll hold each side {holds} times, for {hold}."],
  },
  /** Of one stretch, before it starts. */
  planHold: {
    say: ['{stretch}, for {hold}.'],
  },
  planHolds: {
    say: ['{stretch}, {holds} times, {hold} each.'],
  },
  planSides: {
    say: ['{stretch}, {hold} on each side.'],
  },
  planSidesSets: {
    say: ['{stretch}, {sets} times on each side, {hold} each.'],
  },
  planTimed: {
    say: ['{stretch}, about {total} in all.'],
  },
  lessTalking: {
    say: ["I'll say less from now on.", 'All right, fewer words from now on.'],
    ask: 'Is that all right?',
    reprompt: TAKE_BACK,
    to: { kind: 'prompt', id: 'settingKept' },
  },
  moreTalking: {
    say: ["I'll explain everything again from now on.", 'All right, the full instructions again.'],
    ask: 'Is that all right?',
    reprompt: TAKE_BACK,
    to: { kind: 'prompt', id: 'settingKept' },
  },
  speakSlower: {
    say: ["I'll speak more slowly.", "All right, I'll slow down."],
    ask: 'Is that all right?',
    reprompt: TAKE_BACK,
    to: { kind: 'prompt', id: 'settingKept' },
  },
  speakFaster: {
    say: ["I'll speak a little faster.", "All right, I'll speed up."],
    ask: 'Is that all right?',
    reprompt: TAKE_BACK,
    to: { kind: 'prompt', id: 'settingKept' },
  },
  slowest: {
    say: ["That's as slowly as I can speak.", "I can't speak any more slowly than this."],
    ask: 'Is there anything else?',
    reprompt: 'You can say: speak at the usual speed. Or: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  fastest: {
    say: ["That's as fast as I can speak."],
    ask: 'Is there anything else?',
    reprompt: 'You can say: speak at the usual speed. Or: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  speakAsUsual: {
    say: ["I'm back to my usual speed.", 'All right, my usual speed again.'],
    ask: 'Is that all right?',
    reprompt: TAKE_BACK,
    to: { kind: 'prompt', id: 'settingKept' },
  },
  holdKept: {
    say: ['All right, {hold} for each stretch from now on.'],
    ask: 'Is that right?',
    reprompt: TAKE_BACK,
    to: { kind: 'prompt', id: 'settingKept' },
  },
  usualSettings: {
    say: ['All right, the usual holds, speed, words and sounds again.'],
    ask: 'Is that right?',
    reprompt: TAKE_BACK,
    to: { kind: 'prompt', id: 'settingKept' },
  },
  mySettings: {
    say: [
      '{settings} For the usual holds, speed and sounds, say: reset my settings.',
      '{settings} You can change that, or say: reset my settings.',
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
  },
  whatIsSkipped: {
    say: [
      "{settings} To have one back, say, for instance: put child's pose back in.",
      "{settings} Say, for instance: put child's pose back.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
  },
  settingsAsTheyCame: {
    say: [
      "Nothing's changed: the usual holds, speed and words. You can change each of them, or add a bell.",
      'You have the usual holds, speed and words. Say, for instance: always hold for thirty seconds.',
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
  },
  usualHolds: {
    say: ['All right, the usual holds again.'],
    ask: 'Is that right?',
    reprompt: TAKE_BACK,
    to: { kind: 'prompt', id: 'settingKept' },
  },
  leftOut: {
    say: ["I'll skip {stretch} from now on."],
    ask: 'Is that right?',
    reprompt: TAKE_BACK,
    to: { kind: 'prompt', id: 'settingKept' },
  },
  describeStretch: {
    say: ["Here's {stretch}. {description}"],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  thatOneWas: {
    say: ['That was {name}.', 'The one before was {name}.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  thatOneIs: {
    say: ["That's {name}.", "That one's {name}."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  whoShouldNot: {
    say: ['{avoid}'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: start my stretches.',
    to: { kind: 'prompt', id: 'help' },
  },
  notAhead: {
    say: ["What's left has no {stretch} in it."],
  },
  nextHold: {
    say: ['{length} for {stretch}, when we get there.'],
  },
  othersHold: {
    say: ['{length} for each of the others, when we get there.'],
  },
  thisSideSkipped: {
    say: ['Only this side. To skip both, say: skip this one.'],
  },
  /** "Skip the other side", in the first of both. */
  onThisSideAlone: {
    say: ['Just {stretch}, then.'],
  },
  bothSidesSkipped: {
    say: ['Skipping {stretch}, both sides.'],
  },
  skipWhich: {
    say: ["I don't know that one. What's left to skip: {stretches}."],
  },
  /** "Swap cat-camel for open book", of one that is to come. */
  swapped: {
    say: ["We'll do {stretch} instead of {before}."],
  },
  skippedOnce: {
    say: ["We'll skip {stretch} this time."],
  },
  leaveOutAll: {
    say: ['That would leave nothing to do, so I need to keep {stretch}.'],
    ask: 'What would you like instead?',
    reprompt: 'You can say: start my stretches.',
  },
  putBack: {
    say: ["I'll put {stretch} back in from the next round on."],
    ask: 'Is that right?',
    reprompt: TAKE_BACK,
    to: { kind: 'prompt', id: 'settingKept' },
  },
  alwaysEasier: {
    say: ["I'll give you the easier way of each stretch from now on."],
    ask: 'Is that right?',
    reprompt: TAKE_BACK,
    to: { kind: 'prompt', id: 'settingKept' },
  },
  usualWay: {
    say: ["I'll give you the usual way again from now on."],
    ask: 'Is that right?',
    reprompt: TAKE_BACK,
    to: { kind: 'prompt', id: 'settingKept' },
  },
  settingKept: {
    say: ['Good.', 'Great.'],
    ask: 'Shall we start a round?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
    small: true,
  },
  takenBackLater: {
    say: ["I've put your last setting back the way it was."],
    ask: 'What would you like?',
    reprompt: 'You can say: start my stretches. Or ask: what helps?',
  },
  takenBack: {
    say: ["All right, I've put it back the way it was."],
    ask: 'What would you like?',
    reprompt: 'You can say: start my stretches. Or ask: what helps?',
  },
} as const satisfies Record<string, Prompt>;
