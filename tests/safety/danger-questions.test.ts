import { heard, type Listener, lengthMs, PLACES, type Slots, say } from '../on-the-mat/listener.js';
import { asksWithCondition, UTTERANCES } from '../on-the-mat/utterances.js';

/** "Is it pain?", "is it new?", "are your legs weak?": only yes, or telling of more, leads to an alarm. */
type Said = readonly [intent: string, slots: Slots];

const QUESTIONS: Readonly<Record<string, readonly Said[]>> = {
  'is it pain, in the chest': [['FeltIntent', { part: { said: 'chest', id: 'chest' } }]],
  'is it pain, in the legs': [['FeltIntent', { part: { said: 'legs', id: 'legs' } }]],
  'does it hurt, or do you need help': [['WayOutIntent', {}]],
  'are your legs weak or numb': [
    ['WayOutIntent', {}],
    ['AMAZON.YesIntent', {}],
  ],
  'is the weakness new': [['WeakLimbIntent', {}]],
  'is it chest, breathing or legs': [['EmergencyIntent', { sign: { said: 'something odd' } }]],
  'is it just the pose': [['CannotUnclearIntent', { what: { said: 'blorp the wug' } }]],
  'where is it numb': [['NumbIntent', {}]],
  'is anything numb': [
    ['EmergencyIntent', { sign: { said: 'something odd' } }],
    ['AMAZON.NoIntent', {}],
  ],
};

/** Those that only a plain no lets go. */
const HELD_ON_TO = [
  'is the weakness new',
  'is it chest, breathing or legs',
  'is it just the pose',
  'where is it numb',
  'is anything numb',
];
/** What leaves, says no, or says it again. */
const LETTING_GO = [
  'AMAZON.NoIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.RepeatIntent',
  'KeepPlaceIntent',
  'FalseAlarmIntent',
  'NoneIntent',
];

/** What says yes, or tells of pain, weakness or a danger. */
const TELLING = [
  'AMAZON.YesIntent',
  'EmergencyIntent',
  'CrisisIntent',
  'UrgentIntent',
  'ClinicianIntent',
  'StopStretchIntent',
  'AcheIntent',
  'StiffIntent',
  'KneeHurtsIntent',
  'NumbIntent',
  'NewSignIntent',
  'WeakLimbIntent',
  'ConditionIntent',
  'FeelsWorseIntent',
  'FeltIntent',
  'MeantPartIntent',
  'WayOutIntent',
  // "Both" is told of two legs.
  'YouChooseIntent',
];
const OTHERS = UTTERANCES.filter(
  ({ intent, slots }) =>
    !TELLING.includes(intent) &&
    (Object.keys(slots).length === 0 || asksWithCondition({ intent, slots })),
);

/** Said by who is busy getting up, or ready to go on. */
const SMALL_WORDS = [
  'ReadyIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.NextIntent',
  'ThanksIntent',
  'HelloIntent',
  'NeverMindIntent',
  'ShowFollowUpIntent',
  'StartRoutineIntent',
  'AMAZON.PauseIntent',
  'AgainIntent',
  'AllOfThemIntent',
  'BackIntent',
  'ForgetItIntent',
  'NotToYouIntent',
  'PraiseIntent',
  'SameAgainIntent',
  'WaitIntent',
];

/** "Is it just the pose?" was about these. */
const MORE_OF_THE_POSE = ['CannotIntent', 'WeakLimbIntent', 'PainlessIntent'];

const listened = (at: Listener): Listener => ({ ...at, nowMs: at.nowMs + lengthMs(at) });

async function asked(name: string): Promise<Listener> {
  let now = await PLACES['in the first stretch']?.();
  for (const [intent, slots] of QUESTIONS[name] ?? [])
    now = now && listened(await say(now, intent, { slots }));
  if (now === undefined) throw new Error('no such place');
  return now;
}

function isAlarm(listener: Listener): boolean {
  return /I can't call for you|It can be serious/.test(heard(listener));
}

describe.each(Object.keys(QUESTIONS))('%s?', (name) => {
  let question: Listener;
  beforeAll(async () => {
    question = await asked(name);
  });

  test('is asked', () => {
    expect(heard(question)).toMatch(/\?$/);
    expect(isAlarm(question)).toBe(false);
  });

  test('nothing else confirms it', async () => {
    const alarming: string[] = [];
    for (const { intent, slots } of OTHERS)
      if (isAlarm(await say(question, intent, { slots }))) alarming.push(intent);
    expect(alarming).toEqual([]);
  });

  if (HELD_ON_TO.includes(name))
    test('nothing else lets it go: it is asked again, and in the end it is an alarm', async () => {
      const loose: string[] = [];
      for (const { intent, slots } of OTHERS) {
        if ([...LETTING_GO, ...SMALL_WORDS, ...MORE_OF_THE_POSE].includes(intent)) continue;
        let now = question;
        for (let times = 0; times < 3 && !isAlarm(now); times += 1) {
          now = listened(await say(now, intent, { slots }));
          if (!isAlarm(now) && !/call 911.*\?$/i.test(heard(now))) loose.push(intent);
        }
        if (!isAlarm(now)) loose.push(intent);
      }
      expect([...new Set(loose)]).toEqual([]);
    });

  test('small words confirm nothing, however often', async () => {
    const alarming: string[] = [];
    for (const intent of SMALL_WORDS) {
      let now = question;
      for (let times = 0; times < 3; times += 1) {
        now = listened(await say(now, intent));
        if (isAlarm(now)) alarming.push(intent);
      }
    }
    expect(alarming).toEqual([]);
  });
});

test.each([
  ['both of them', 'YouChooseIntent'],
  ['tingling', 'StopStretchIntent'],
  ['a little', 'AMAZON.PauseIntent'],
  ['start my stretches', 'StartRoutineIntent'],
])(
  '"%s" to "are your legs weak or numb?" starts nothing: it is asked again, or an alarm',
  async (_, intent) => {
    const reply = await say(await asked('are your legs weak or numb'), intent);
    expect(isAlarm(reply) || /Are your legs weak or numb\?$/.test(heard(reply))).toBe(true);
  },
);

test.each(['AMAZON.HelpIntent', 'StopStretchIntent', 'YouChooseIntent'])(
  '%s to "does it hurt, or do you need help?" asks about the legs',
  async (intent) => {
    const reply = await say(await asked('does it hurt, or do you need help'), intent);
    expect(heard(reply)).toMatch(/Are your legs weak or numb\?$/);
  },
);
