/**
 * What models read about the server and its tools. None of it is spoken: what is spoken is in
 * `models/`. Names and signatures are published: changing one breaks what others have set up.
 */
export const server = {
  title: 'Back Coach',
  instructions: [
    'Back Coach explains why backs crack and guides people through timed stretches. It gives general information and never a diagnosis.',
    'The text of each result is one paragraph that can be spoken as it is. Speak texts of level "emergency" or "crisis" first and word for word.',
    'Whenever somebody mentions a symptom, pass on what they said to answer_question, even in the middle of a routine. After a level other than "none" suggest no stretches.',
    'Never ask people about their health. Pass a locale only if you know where they are; without one, emergency numbers of several countries are named.',
  ].join(' '),
} as const;

export const tools = {
  answer_question: {
    title: 'Answer a question about a back',
    description:
      'Use this when somebody asks about a cracking, popping, aching or stiff back, about breathing, ribs, posture, stretching, foam rolling or treatments, or as soon as they mention a symptom: pain, chest pain, numbness, trouble breathing, fever, a fall, anything. Danger is looked for first. Returns one paragraph to be spoken as it is, with its level of urgency, its sources, a next step, and up to five related answers by id. If the level is anything but "none", or the text says to call somebody, speak it word for word before anything else, and suggest no stretches.',
  },
  check_signs: {
    title: 'Check how urgent signs are',
    description:
      'Use this when you want to know how urgent up to three named signs are, and what to do. For anything that is not among the signs use answer_question with the words of the person. Returns one paragraph for the most urgent of them, to be spoken word for word, and its level.',
  },
  list_stretches: {
    title: 'List routines and stretches',
    description:
      'Use this when somebody wants to stretch and has not named a routine or stretch, or has little time, is in a certain place, or wants a certain part of the body. If they have mentioned a symptom, use answer_question first. Returns up to five, with the ids and minutes that coach_step and get_timeline take.',
  },
  coach_step: {
    title: 'Coach one step of a routine',
    description:
      'Use this when you guide somebody through a routine or a stretch in conversation, one step a turn. The first call returns who should ask a doctor first and when to stop, and asks whether to start: after a yes, call it again with notice "heard". Each later call returns one pose: the way in, how long to stay with it, and the way out. Speak its text, then wait until the person is ready for more; or, if you can, be silent for hold_seconds and then speak after_hold. Go on with the next step and the same routine, hold_seconds, sets and minutes, until the text says that it was the last one. The second side of a stretch is a step of its own. If the person mentions pain or any other symptom, stop, and pass their words to answer_question.',
  },
  get_timeline: {
    title: 'Play a round of stretches',
    description:
      'Use this when your surface can play a timed narration, or can show the screen of the coach. Returns every cue of a round with its offset in milliseconds: a cue without text is silence. Otherwise use coach_step.',
  },
} as const;

/** What the inputs and outputs mean. */
export const fields = {
  question:
    'What the person said, in their own words, at most 200 characters, translated if it is not English; or the id of an answer from "related" or "next_id".',
  detail:
    '"short" for the answer, "more" for the deeper part, "simple" for the gist in everyday words. Without it: short.',
  locale:
    'The language and country of the person, such as en-GB, if you know it. It chooses emergency numbers and words.',
  sign: 'What the person notices.',
  anotherSign: 'Something else they notice at the same time.',
  kind: '"routine" for several stretches in a row, "stretch" for one. Without it: both.',
  place: 'Where they are, or what they can do it on.',
  area: 'Where they want to feel the stretch.',
  minutes: 'The most minutes it may take, from 1 to 60.',
  fittedMinutes: 'It takes longer by itself: pass these minutes on, and it is fitted.',
  bothSides: 'It is done on one side and then on the other.',
  routine: 'A routine or a stretch: an id from list_stretches or "next_id", or its name.',
  step: 'Which step, from 1. Without it: the first.',
  notice: '"heard" once the person has heard the notice of the first call and said yes.',
  holdSeconds: 'How long to hold each stretch, from 5 to 300. Without it, each takes its own.',
  wholeMinutes:
    'How many minutes all of it should take, from 1 to 20; holds and stretches are fitted. Not with hold_seconds or sets.',
  side: 'Of a stretch that is done on one side and then on the other: which of the two this is.',
  drawing: 'Resource: the pose that is held.',
  drawingReady: 'Resource: how it begins.',
  sets: 'How often to repeat all of it, from 1 to 5. Without it: once.',
  duringHold: 'What may be said in the hold, at so many seconds, if you can speak into a silence.',
  text: 'One paragraph, to be spoken as it is.',
  level:
    'How urgent it is. "emergency" and "crisis": speak the text word for word, at once. "urgent": today. "clinician": within days. "stop-stretch": stop the stretch.',
  did: 'What the coach did, as a short stable name.',
  sources: 'Where the facts come from, in words that can be spoken.',
  nextAsk: 'A question that leads on, to be asked after the text.',
  nextTool: 'The tool to call if they say yes.',
  nextId: 'What to give it: as "question" or as "routine".',
  nextMinutes: 'What to give coach_step as "minutes".',
} as const;

export const prompts = {
  guide_me: {
    title: 'Guide me through a round',
    description: 'Coaches a round of stretches, one step a turn.',
    routine: 'A routine or a stretch. Without it: the daily round of three.',
    text: (routine: string) =>
      `Guide me through "${routine}" with Back Coach. Call coach_step with the routine "${routine}", read me its text, and wait for my yes. Then go step by step: read the text of each step as it is, wait until I say that I am ready, and go on with the next one. If I mention pain or any other symptom, pass my words to answer_question first and do what it says.`,
  },
  ask_about_my_back: {
    title: 'Ask about my back',
    description: 'Answers a question from sources, and looks for danger in it first.',
    question: 'What you want to know.',
    text: (question: string) =>
      `Answer this with Back Coach's answer_question, in its own words and with its sources: ${question}`,
  },
} as const;

export const resources = {
  answers: { title: 'Answers', description: 'An answer with its deeper part and its sources.' },
  stretches: {
    title: 'Stretches',
    description:
      'A stretch: the way in, how it should feel, the easier way, who should leave it out.',
  },
  drawings: { title: 'Drawings', description: 'A stretch as a line drawing.' },
  screen: {
    title: 'The coach on a screen',
    description: 'Plays a round by itself: the pose, the time left and the words.',
  },
} as const;

/** What the screen tells the model about what was done on it. */
export const screenTold = {
  ended: (routine: string) => `The person has done the whole round of "${routine}" on the screen.`,
  stopped: (routine: string, stretch: string) =>
    `The person has stopped the round of "${routine}" on the screen, in the stretch "${stretch}". If they mention pain, pass their words to answer_question.`,
} as const;
