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
};

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
  'ConditionIntent',
  'FeelsWorseIntent',
  'FeltIntent',
  'MeantPartIntent',
  'WayOutIntent',
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
];

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
