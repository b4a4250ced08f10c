import fc from 'fast-check';
import { parseSession } from '../core/memory/session.js';
import { heard, type Listener, PLACES, type Slots, say } from './on-the-mat/listener.js';
import { START_MS } from './request.js';

/**
 * A question that something hangs on is still open after a miss, a filler, help, a repetition or an
 * answer to something else: the answer does what it would have done at once.
 */
interface Said {
  intent: string;
  slots?: Slots;
}

const NEWCOMER: Listener = {
  session: parseSession({}),
  nowMs: START_MS,
  response: undefined,
};
const OPEN = async () => NEWCOMER;
const AT_NINE: Slots = { first: { said: '09:00' } };
const YES: Said = { intent: 'AMAZON.YesIntent' };
const NO: Said = { intent: 'AMAZON.NoIntent' };
const CAT_CAMEL = { said: 'cat camel', id: 'cat-camel' };
const CHILDS_POSE = { said: "child's pose", id: 'childs-pose' };

interface Asked {
  where: () => Promise<Listener>;
  asked: Said;
  answers: readonly Said[];
}

const IN_A_HOLD = PLACES['in the middle of a hold'] ?? OPEN;

const QUESTIONS: Readonly<Record<string, Asked>> = {
  'which stretches?': {
    where: OPEN,
    asked: { intent: 'MakeRoutineIntent' },
    answers: [
      { intent: 'SeveralStretchesIntent', slots: { stretch: CAT_CAMEL, stretchb: CHILDS_POSE } },
      { intent: 'StartStretchIntent', slots: { stretch: CHILDS_POSE } },
    ],
  },
  'what times?': {
    where: OPEN,
    asked: { intent: 'RemindIntent' },
    answers: [{ intent: 'RemindIntent', slots: AT_NINE }],
  },
  'what time, on Mondays?': {
    where: OPEN,
    asked: { intent: 'RemindIntent', slots: { days: { said: 'mondays', id: 'MO' } } },
    answers: [{ intent: 'RemindIntent', slots: AT_NINE }],
  },
  'shall I set that?': {
    where: OPEN,
    asked: { intent: 'RemindIntent', slots: AT_NINE },
    answers: [YES, NO, { intent: 'CorrectionIntent', slots: { number: { said: '8' } } }],
  },
  'shall I erase everything?': {
    where: OPEN,
    asked: { intent: 'ForgetMeIntent' },
    answers: [YES, NO],
  },
  'is that right?': {
    where: OPEN,
    asked: { intent: 'PreferHoldIntent', slots: { hold: { said: 'PT30S' } } },
    answers: [YES, NO],
  },
  'shall I set that, in a hold?': {
    where: IN_A_HOLD,
    asked: { intent: 'RemindIntent', slots: AT_NINE },
    answers: [YES, NO, { intent: 'CorrectionIntent', slots: { number: { said: '8' } } }],
  },
  'what times, in a hold?': {
    where: IN_A_HOLD,
    asked: { intent: 'RemindIntent' },
    answers: [{ intent: 'RemindIntent', slots: AT_NINE }],
  },
};

const MISSES = ['AMAZON.FallbackIntent', 'OtherThingIntent'];
const NO_ANSWERS = [...MISSES, 'ThinkingIntent', 'AMAZON.HelpIntent', 'AMAZON.RepeatIntent'];
const TOLD_IN_BETWEEN = ['DangerousIntent', 'AreYouADoctorIntent', 'WhichStretchesIntent'];

/** The words of an answer are heard to their end. */
const later = (listener: Listener): Listener => ({ ...listener, nowMs: listener.nowMs + 10_000 });

async function saying(listener: Listener, { intent, slots = {} }: Said): Promise<Listener> {
  return say(later(listener), intent, { slots });
}

function lastQuestion(listener: Listener): string {
  return listener.session.said?.question?.ask ?? '';
}

const cases = Object.entries(QUESTIONS).flatMap(([name, question]) =>
  question.answers.map((answer) => ({ name, answer, ...question })),
);

test.each(cases)('$name is open until $answer.intent', async ({ where, asked, answer }) => {
  const open = await saying(await where(), asked);
  const direct = await saying(open, answer);
  const keeping = fc.array(fc.constantFrom(...NO_ANSWERS), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(keeping, async (between) => {
      fc.pre(between.filter((intent) => MISSES.includes(intent)).length <= 2);
      let now = open;
      for (const intent of between) {
        now = await saying(now, { intent });
        expect(lastQuestion(now)).toBe(lastQuestion(open));
      }
      const answered = await saying(now, answer);
      expect(answered.response?.response.directives).toEqual(direct.response?.response.directives);
      expect(answered.session.offer).toEqual(direct.session.offer);
      expect(answered.session.justReminded).toEqual(direct.session.justReminded);
      expect(heard(answered).length > 0).toBe(heard(direct).length > 0);
    }),
    { numRuns: 12 },
  );
});

test.each(
  TOLD_IN_BETWEEN.flatMap((intent) => cases.map((one) => ({ ...one, intent }))).filter(
    ({ name }) => !/right|erase/.test(name),
  ),
)('$name is asked once more after $intent', async ({ where, asked, answer, intent }) => {
  const open = await saying(await where(), asked);
  const direct = await saying(open, answer);
  const told = await saying(open, { intent });
  expect(heard(told)).toMatch(/\?$/);
  const answered = await saying(told, answer);
  expect(answered.session.offer).toEqual(direct.session.offer);
});
