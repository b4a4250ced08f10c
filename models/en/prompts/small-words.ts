import type { Prompt } from '../../content.js';

const ASK = 'What would you like?';
const REPROMPT = 'You can say: start my stretches. Or ask: what helps?';

const BACKACHE =
  'Many backaches ease within days or weeks. Keep gently active, and stop anything that makes it worse. If it lasts, grows or wakes you at night, see a doctor.';

const BACKACHE_AGAIN =
  "Gentle movement usually helps more than rest. Skip whatever makes it worse. See a doctor if it doesn't ease in a few weeks, grows, or wakes you at night.";

const STIFF =
  "Gentle stretching may ease that. Skip whatever makes it worse. See a doctor if it doesn't ease in a few weeks, grows, or wakes you at night.";

/** Small words, each answered in one sentence. */
export const smallWords = {
  falseAlarm: {
    say: [
      "I can't judge that from here. Even if it's over, call {emergency} for chest pain, breathlessness, or a weak face, arm or leg. The same goes for slurred speech, numbness between the legs, bladder or bowel trouble, or too many tablets. If I only misheard you, you can leave it there.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** The same, where what it was isn't known. */
  hasPassedEither: {
    say: [
      "I'm glad it's easier, but it can come back. Still call {emergency} now for chest pain, breathlessness, slurred speech, or a weak face, arm or leg. The same goes for numbness between the legs, bladder or bowel trouble, or too many tablets. For someone to talk to, {crisisCall} {crisis}.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** It was real, and is over: that is no reason not to call. */
  hasPassed: {
    say: [
      "I'm glad it's easier, but it can come back. So call {emergency} now for chest pain, breathlessness, slurred speech, or a weak face, arm or leg. The same goes for numbness between the legs, bladder or bowel trouble, or too many tablets. Leave the stretches.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** An overdose may feel like nothing for a day. */
  hasPassedCrisis: {
    say: [
      "I'm glad it's easier just now. If anyone has taken too much of something, call {emergency} now, even if they feel well. Otherwise, you can {crisisCall} {crisis} whenever you need to, day or night.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "It's gone now", with nothing told before. */
  passedByItself: {
    say: [
      "Good. If it was chest pain, breathlessness or slurred speech, call {emergency} even if it's passed. The same goes for a weak face, arm or leg, or numbness between the legs. If anything else keeps coming back, see a doctor.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  falseCrisis: {
    say: [
      "I'm glad you're all right. If anyone has taken too much of something, call {emergency} now, even if they feel well. If you ever do feel like that, please {crisisCall} {crisis}, day or night.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  falseWorry: {
    say: ['All right. Unless I misheard you, please still have a doctor look at it.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** The warning was in another conversation, and what it was about isn't kept. */
  falseEither: {
    say: [
      "Okay. Even if it's over, call {emergency} for chest pain, breathlessness, or a weak face, arm or leg. The same goes for slurred speech, numbness between the legs, bladder or bowel trouble, or too many tablets. For someone to talk to, {crisisCall} {crisis}. If I only misheard you, you can leave it there.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "Let's continue", "start my stretches" in the same visit, after a wrong alarm. */
  goOnLater: {
    say: [
      "Not today, to be on the safe side. If anything did feel wrong, ask a doctor first, even if it's passed.",
      "Let's leave the stretches for today. If something was wrong, see a doctor first, even if it's over now.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  onlyThatPart: {
    say: [
      'For chest pain, trouble breathing, or weak or numb legs, call {emergency} now. Do the same for numbness between the legs, or any change in how you pee or poo.',
    ],
    ask: 'Is it only your {part}, and none of those?',
    reprompt: "Say yes if it's only your {part}. Or tell me what it feels like.",
    needed: true,
  },
  /** "Yes, only that": something else was reported before it, and may not have been misheard. */
  onlyThatPartSeen: {
    say: ['Then have it looked at today, to be safe. {urgent} No stretches until then.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  thanks: {
    say: ["You're welcome.", 'Any time.', 'My pleasure.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
    small: true,
  },
  /** "This feels good": of the stretch, so there is nobody to thank. */
  praise: {
    say: ['Good to hear.', "I'm glad."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
    small: true,
  },
  hello: {
    say: ['Hello.', 'Hi there.'],
    ask: ASK,
    reprompt: REPROMPT,
    small: true,
  },
  /** "Are you still there?", "are you counting?", in the quiet of a hold. */
  countingWithYou: {
    say: ["I'm here, and I'm counting.", 'Still here, and counting.'],
    ask: ASK,
    reprompt: REPROMPT,
    small: true,
  },
  notADoctor: {
    say: [
      "I'm Back Coach, and not a doctor. I share general information, so ask one about your own back.",
      "I'm a computer's voice. What I say is general information, so ask a doctor about your own back.",
    ],
    ask: ASK,
    reprompt: REPROMPT,
  },
  sources: {
    say: ['That comes from {sources}.'],
    ask: 'Shall I tell you more about it?',
    reprompt: 'Say yes for more, or ask me something else.',
  },
  sourcesInGeneral: {
    say: [
      "Mostly from health services and published studies. Ask me after an answer, and I'll name them.",
    ],
    ask: ASK,
    reprompt: REPROMPT,
  },
  whatIKeep: {
    say: [
      'I keep your rounds, place, settings and plan, your own routine, and a few dates. {more}Alexa keeps your reminders. I never keep your words or how you feel. To erase it all, say: delete my data.',
      'Your rounds, place, settings and plan are kept, and so are your own routine and a few dates. {more}Alexa has your reminders. What you say is never kept. To erase it all, say: delete my data.',
    ],
    ask: ASK,
    reprompt: REPROMPT,
  },
  /** Among that, after a warning, and where something hurt today. */
  keptUntil: {
    say: ['I offer no stretches until {day}. I keep that date, but not the reason.'],
  },
  keptToday: {
    say: ['I keep what to skip today, but not the reason.'],
  },
  louder: {
    say: ['Your device sets the volume. Say: Alexa, volume up. Or: Alexa, volume down.'],
    ask: ASK,
    reprompt: REPROMPT,
  },
  complaint: {
    say: ["I'm sorry about that.", "Sorry. I don't always get it right."],
    ask: 'Could you put it another way?',
    reprompt: 'Or say help, to hear what I can do.',
    small: true,
  },
  neverMind: {
    say: ['No problem.', 'All right.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
    small: true,
  },
  whichOne: {
    say: ["I'm not sure which one you mean."],
    ask: 'What would you like?',
    reprompt: REPROMPT,
    small: true,
  },
  yourChoice: {
    say: ["I'd better leave that one to you."],
    ask: 'Yes or no?',
    reprompt: 'Say yes or no.',
    small: true,
  },
  offerStretches: {
    say: [''],
    ask: 'Shall we try a few gentle stretches?',
    reprompt: 'Say yes to start, or ask me something else.',
    to: { kind: 'routine', id: 'daily' },
  },
  /** What an answer ends with when it was offered just before, by what is offered. */
  routineAgain: {
    say: [''],
    ask: 'How about {name} now?',
  },
  answerAgain: {
    say: [''],
    ask: 'Shall we move on to that?',
  },
  stillToSet: {
    say: [''],
    ask: 'And the reminder: shall I set it?',
    reprompt: 'Say yes to set the reminder, or no to leave it.',
    needed: true,
  },
  /** "Um", where nothing was asked. */
  takeYourTime: {
    say: ["There's no rush."],
    ask: 'What would you like?',
    reprompt: 'You can say: start my stretches. Or ask me about your back.',
  },
  orNeverMind: {
    say: ['Take your time. Or say: never mind.'],
  },
  leftUnset: {
    say: ["I haven't set the reminder."],
  },
  yesterday: {
    say: ['{rounds}, held for {held} in all, so yesterday counted.'],
    ask: 'Shall we do one now?',
    reprompt: "Say yes to start, or no if that's enough for now.",
    to: { kind: 'routine', id: 'daily' },
  },
  yesterdayUnfinished: {
    say: [
      "You held for {held} yesterday, but didn't finish the round. I only count the ones you finish.",
    ],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  /** After either of these, what it was. */
  youDid: { say: ['You did {what}.'] },
  /** Of a stretch whose hold was left in the middle. */
  partOf: { say: ['part of {stretch}'] },
  /** What was done, of a round in which something was left out or that was broken off. */
  yesterdaySome: {
    say: [
      'You did part of it yesterday: {stretches}. You held for {held} in all. I only count rounds with all of their stretches.',
    ],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  /** The same, of a few. */
  yesterdayWithout: {
    say: [
      'You did part of it yesterday: {stretches}, without {missing}. You held for {held} in all. I only count rounds with all of their stretches.',
    ],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  /** The same, where they aren't named. */
  yesterdaySeveral: {
    say: [
      'You did part of it yesterday: {count} stretches. You held for {held} in all. A round counts once all of its stretches are done.',
    ],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  yesterdayFinishedToday: {
    say: ["You started one yesterday and finished it today, so it's one of today's."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  nothingYesterday: {
    say: ["I don't have a round for yesterday."],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  altogether: {
    say: ['{rounds} altogether.'],
    ask: 'Shall we do one now?',
    reprompt: "Say yes to start, or no if that's enough for now.",
    to: { kind: 'routine', id: 'daily' },
  },
  unfinished: {
    say: ['You have one unfinished round today, with {held} held so far.'],
    ask: 'Shall we do a round now?',
    reprompt: 'Say yes to start, or no to leave it for now.',
    to: { kind: 'routine', id: 'daily' },
  },
  progressUnreachable: {
    say: ["I can't reach your rounds just now, but they aren't gone."],
    ask: 'Shall we do one now?',
    reprompt: 'Say yes to start, or ask me again later.',
    to: { kind: 'routine', id: 'daily' },
  },
  whichReport: {
    say: [
      "If it's your chest, your breathing, bladder trouble, or numbness in or between your legs, call {emergency} now.",
    ],
    ask: 'Otherwise, is it pain?',
    reprompt: "Say yes if it's pain, or tell me in other words.",
    to: { kind: 'answer', id: 'see-a-doctor' },
    needed: true,
  },
  /** "I can't ...", and nothing in it tells whether it is the pose. */
  cannotUnclear: {
    say: [
      "If that's new, or something is numb, weak, or wrong with your bladder or bowels, call {emergency}.",
    ],
    ask: 'Otherwise, is it just the pose?',
    reprompt: "Say yes if it's only the pose, or tell me in other words.",
    needed: true,
  },
  /** It isn't pain, and not the pose: what numbs often doesn't hurt. */
  anythingNumb: {
    say: ['If anything is numb, weak, or different when you pee or poo, call {emergency} now.'],
    ask: 'Is it anything like that?',
    reprompt: 'Say yes if something is. If nothing is numb or weak, say no.',
    needed: true,
  },
  anythingNumbAgain: {
    say: [
      "I have to be sure of that first. If it's numb, weak, or different when you pee or poo, call {emergency} now.",
      'That has to be clear before anything else. For numbness, weakness, or changes in peeing or pooing, call {emergency} now.',
    ],
    ask: 'Is it one of those?',
    reprompt: "Say yes if so. If it's none of them, say no.",
    needed: true,
  },
  /** "I've got numbness." */
  whereIsItNumb: {
    say: [
      'If both legs are numb, or you have trouble with your bladder or bowels, call {emergency} now.',
    ],
    ask: 'Is it between your legs, in both legs, or on one side of your face or body?',
    reprompt: "Say yes if it's any of those. If it's none of them, say no.",
    needed: true,
  },
  /** "I feel it in my chest", with nothing under way. */
  feltOffTheMat: {
    say: ['Call {emergency} now for pain or pressure in your chest, or for weak or numb legs.'],
    ask: 'Is it pain, pressure or numbness?',
    reprompt: "Say yes if it's one of those. If it isn't, say no.",
    needed: true,
  },
  /** None of these. */
  notNumb: {
    say: [
      'All right. See a doctor if it stays more than a few days. If it spreads, or anything else goes numb, call {emergency}.',
    ],
    ask: 'Is there anything else?',
    reprompt: 'Tell me if something changes, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  stillHurts: {
    say: ['Then leave that one for today.', "That's a reason to leave that one for today."],
  },
  /** The advice of a moment ago isn't taken back. */
  passedNow: {
    say: [
      "All right. We'll still leave that one for today.",
      'Okay. That one stays out for today, to be on the safe side.',
    ],
  },
  /** "Undo", "go back", where that would lead into a stretch that hurt. */
  hurtToday: {
    say: ["We'll leave {stretch} out for today, since it hurt."],
  },
  /** "It's gone now", of dizziness or pain before the start. */
  startAfterAll: {
    say: ['Good. Sit quietly for a minute or two first, and stop if it comes back.'],
    ask: 'Shall we start then?',
    reprompt: 'Say yes once you feel steady, or no to leave it for today.',
    needed: true,
  },
  /** "My mum has osteoporosis", before a start or in a routine. */
  othersCondition: {
    say: ['That matters if they do the stretches.'],
    ask: 'Is that who is stretching now?',
    reprompt: "Say yes if they're stretching. If it's only you, say no.",
    needed: true,
  },
  othersConditionIdle: {
    say: ['Then they should ask a doctor or {physio} which stretches suit them.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "I was wrong, I don't have osteoporosis." */
  /** "Undo" right after a condition was told. */
  wasItWrong: {
    say: ["I heard that {told}, and I'll keep to that."],
    ask: 'Did I get that wrong?',
    reprompt: 'Say yes if I got it wrong, or no if I heard you right.',
    needed: true,
  },
  conditionTakenBack: {
    say: ["Good to know. I've taken that back."],
    ask: 'Is there anything else?',
    reprompt: 'You can say: start my stretches. Or ask: what helps?',
    to: { kind: 'prompt', id: 'help' },
  },
  /** The same, where it had ruled stretches out. */
  conditionTakenBackSo: {
    say: ["Good to know. Then we won't skip {stretches}."],
    ask: 'Is there anything else?',
    reprompt: 'You can say: start my stretches. Or ask: what helps?',
    to: { kind: 'prompt', id: 'help' },
  },
  conditionTakenBackSoSeveral: {
    say: ['Good to know. Then nothing is left out for that.'],
    ask: 'Is there anything else?',
    reprompt: 'You can say: start my stretches. Or ask: what helps?',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "Is cat-camel okay with a slipped disc?" */
  notWithThat: {
    say: ["No. With that, {stretch} isn't for you. Your doctor or {physio} can tell you what is."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  aDoctorSays: {
    say: [
      "With that, it's for your doctor or {physio} to say. Ask before you do {stretch}.",
      "I can't judge that from here. Before you do {stretch}, ask your doctor or {physio}.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  waitsForADoctor: {
    say: ['{stretch} waits until a doctor agrees. Then say resume.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "Okay, I'm back", "resume", where a doctor comes first. */
  hasADoctorAgreed: {
    say: ['{stretch} is still waiting.'],
    ask: 'Has a doctor told you these stretches are fine?',
    reprompt: "Say yes if a doctor has. If you haven't asked yet, say no.",
    needed: true,
  },
  /** The easier way of the stretch that hurt. */
  easierAnotherDay: {
    say: ["There's one for another day. {easier} For today, that one's done."],
  },
  goOnOrRest: {
    say: [''],
    ask: 'Shall we go on with {next}, or rest?',
    reprompt: 'Say yes for {next}, or no to rest on your back.',
    needed: true,
  },
  /** No stretches are offered: the notice before them is about back pain. */
  ache: {
    say: [BACKACHE, BACKACHE_AGAIN],
    ask: 'Shall I guide you through a gentle rest?',
    reprompt: 'Say yes for the rest, or ask me something else.',
    to: { kind: 'routine', id: 'floor-rest' },
  },
  stiff: {
    say: [STIFF],
    ask: 'Shall we try a few gentle stretches?',
    reprompt: 'Say yes to start, or ask me something else.',
    to: { kind: 'routine', id: 'daily' },
  },
  condition: {
    say: ['Then please ask your doctor or {physio} which stretches suit you.'],
    ask: 'What would you like to know?',
    reprompt: 'For example, ask: what helps? Or say stop.',
  },
  /** Something that isn't known by name. */
  conditionUnknown: {
    say: [
      "I don't know what that means for stretching, so ask a doctor first. If it's new or you feel ill, {sameDay}. If it came on suddenly, or you've taken too much of something, call {emergency}.",
    ],
    ask: 'What would you like to know?',
    reprompt: 'Ask me about backs, for example: what helps? Or say stop.',
  },
  /** The same of what was done long ago. */
  conditionOfOld: {
    say: [
      "I don't know what that means for stretching, so ask a doctor first. If it's bothering you, {sameDay}.",
    ],
    ask: 'What would you like to know?',
    reprompt: 'Ask me about backs, for example: what helps? Or say stop.',
  },
  /** "I'm pregnant, what can I do?" */
  ifTheyAgree: { say: ['If they agree, say: start my stretches.'] },
  ifTheyAgreeWithout: {
    say: ["If they agree, say: start my stretches. I'll skip {stretches}."],
  },
  /** "My doctor said it's okay." */
  doctorAgrees: {
    say: ['Good to hear.'],
    ask: 'Shall we start {name}?',
    reprompt: 'Say yes to start, or tell me which stretch you would like.',
  },
  doctorAgreesWithout: {
    say: ["Good. I'll still skip {stretches}."],
    ask: 'Shall we start the others?',
    reprompt: 'Say yes to start, or name the stretch you would like.',
  },
  ifTheyAgreeTheChair: { say: ['If they agree, say: the chair round.'] },
  /** After that, in a routine. */
  notForNow: {
    say: ['{out} If a doctor has said these stretches are fine for you, say resume.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  notForNowWithout: {
    say: ["{out} If a doctor agrees, say resume. We'll skip {stretches}."],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** The same, where there are more than are named. */
  notForNowWithoutSeveral: {
    say: [
      "{out} If a doctor agrees, say resume. We'll skip the {count} that aren't right for you.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** None of the stretches is for them. */
  notForThem: {
    say: ['{out} None of the ones left is right for you.'],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  isItNew: {
    say: ['{out} If an arm or a leg is suddenly weak, call {emergency} now.'],
    ask: 'Is it new?',
    reprompt: "Say yes if it's new, or no if you've had it for a while.",
    needed: true,
  },
  isItNewAgain: {
    say: [
      "I have to be sure of that first. If it's new, call {emergency} now.",
      "That has to be clear before we go on. If it's new, call {emergency} now.",
    ],
    ask: 'Is the weakness new?',
    reprompt: "Say yes if it's new, or no if you've had it for a while.",
    needed: true,
  },
  notNew: { say: ['Then only go as far as it lets you.'] },
  otherThing: {
    say: ['I only know about backs and stretching.', "That's outside what I know. I know backs."],
    ask: 'What would you like?',
    reprompt: 'You can say: start my stretches. Or ask: what helps?',
    small: true,
  },
  /** Small talk in a pose, or a wish for something else: nothing there needs an answer. */
  otherThingOnTheMat: {
    say: [
      'I only do stretches, so say pause if you need a moment.',
      "Stretching is all I do. Say pause if there's something to see to.",
    ],
    ask: 'What would you like?',
    reprompt: 'You can say: start over. Or ask: what helps?',
    small: true,
  },
  /** The same while the routine stands still, which may be for that very thing. */
  otherThingWhileWaiting: {
    say: ['I only do stretches, but I can wait.', "That's not something I do, but take your time."],
    ask: 'What would you like?',
    reprompt: 'You can say: resume. Or ask: what helps?',
    small: true,
  },
  cannotTell: {
    say: [
      "I can't tell the time or the weather here.",
      'The time and the weather are out of my reach.',
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
    small: true,
  },
  oldScreen: {
    say: ["That screen is from earlier, so I've left things as they are."],
    ask: ASK,
    reprompt: REPROMPT,
    small: true,
  },
} as const satisfies Record<string, Prompt>;
