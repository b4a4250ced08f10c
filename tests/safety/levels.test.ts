import { type Listener, listeners } from '../memory/listener.js';

/** What leads to each state, and then how many seconds pass. */
const STATES = {
  idle: [['open back coach'], 0],
  'after an answer': [['open back coach', 'why does my back crack'], 0],
  'before the start': [['open back coach', 'start my stretches'], 0],
  'in the first words of a routine': [['open back coach', 'start my stretches', 'yes'], 5],
  'in a hold': [['open back coach', 'start my stretches', 'yes'], 50],
  'tipped back': [['open back coach', 'start a decompression session', 'yes'], 45],
  'in a reminder': [['open back coach', 'remind me at nine'], 0],
  'in a deletion': [['open back coach', 'delete my data'], 0],
} as const satisfies Record<string, readonly [readonly string[], number]>;

const WAY_UP = "Come all the way up, slowly, until you're level.";
/** Said first, if it isn't an emergency: then the number comes first. */
const WAY_OUT: Readonly<Record<string, string>> = {
  'tipped back': WAY_UP,
  'in the first words of a routine': 'Let your back rest.',
  'in a hold': 'Let your back rest.',
};
/** What is said at each level, and how its answer begins. */
const WARNINGS = {
  emergency: ['i have chest pain', 'Call 911 now.'],
  crisis: ['i want to kill myself', "I'm so sorry."],
  urgent: ['i have a fever and my back hurts', 'Please have that looked at today.'],
  clinician: ['the pain wakes me up at night', 'Please have a doctor look at that'],
} as const;

let ours: Awaited<ReturnType<typeof listeners>>;
beforeAll(async () => {
  ours = await listeners();
});
afterAll(() => ours.close());

async function arrive(
  name: string,
  [words, seconds]: readonly [readonly string[], number],
): Promise<Listener> {
  const listener = ours.newListener(name);
  for (const one of words) await listener.say(one);
  listener.wait({ seconds });
  return listener;
}

describe.each(Object.entries(STATES))('%s', (state, way) => {
  test.each(Object.entries(WARNINGS))(
    'a warning (%s) comes first, ends all else, and keeps only a date',
    async (level, [words, first]) => {
      const name = `${state}: ${level}`;
      const listener = await arrive(name, way);
      const answer = await listener.say(words);
      const out = level === 'emergency' ? undefined : WAY_OUT[state];
      expect(answer.replace(out ? `${out} ` : '', '')).toMatch(new RegExp(`^${first}`));
      if (state === 'tipped back') expect(answer).toContain(WAY_UP);
      expect(listener.lastResponse()?.response.shouldEndSession).toBe(true);
      const { person } = await ours.store.load(name);
      expect(person?.place).toBeUndefined();
      expect(person?.quietUntil).toBe('2026-11-27');
      expect(await listener.say('open back coach')).not.toMatch(/stretch/i);
      listener.wait({ hours: 4 * 24 });
      await listener.say('stop');
      expect(await listener.say('open back coach')).toMatch(/Shall we stretch\?$/);
    },
  );

  test('pain in a stretch stops it, asks, and keeps nothing', async () => {
    const name = `${state}: stop`;
    const listener = await arrive(name, way);
    expect(await listener.say('ouch that hurts')).toMatch(
      Object.hasOwn(WAY_OUT, state) ? /^Stop there\./ : /^Stop what you're doing/,
    );
    expect(listener.lastResponse()?.response.shouldEndSession).toBe(false);
    const { person } = await ours.store.load(name);
    expect(person?.quietUntil).toBeUndefined();
  });
});

test.each(['no i can breathe fine', 'i can breathe fine', 'it is fine now', "i'm fine now"])(
  'after an alarm, "%s" calls it off, calmly',
  async (words) => {
    const listener = await arrive(`called off: ${words}`, STATES['in a hold']);
    expect(await listener.say("i can't breathe")).toMatch(/^Call 911 now\./);
    await listener.say('open back coach');
    expect(await listener.say(words)).toMatch(/^(I'm glad|That's a relief).*call 911/i);
  },
);

test.each(['no i can breathe fine', "i'm fine now", 'it passed'])(
  'after "ouch", "%s" still leaves that stretch out',
  async (words) => {
    const listener = await arrive(`back: ${words}`, STATES['in a hold']);
    expect(await listener.say("i'm dizzy")).toMatch(/^Stop there\./);
    expect(await listener.say(words)).toMatch(
      /today.*Shall we go on with child's pose, or rest\?$/,
    );
  },
);

test.each([
  "i can't breathe",
  'wait i cannot breathe',
  "i can't breathe in",
  "i can't breathe lying like this",
])('in a hold, "%s" is an emergency', async (words) => {
  const listener = await arrive(`in a hold: ${words}`, STATES['in a hold']);
  expect(await listener.say(words)).toMatch(/^Call 911 now\./);
});

test.each([
  "can't breathe into my ribs like you say",
  "i can't breathe that slowly",
  "i can't lift my chest",
])('in a hold, "%s" gets the easier way', async (words) => {
  const listener = await arrive(`easier: ${words}`, STATES['in a hold']);
  expect(await listener.say(words)).not.toMatch(/911|Stop there/);
  expect(listener.lastResponse()?.response.shouldEndSession).toBe(false);
});

test.each(['ask back coach how am i doing', 'ask back coach to skip this one'])(
  'after a warning, "%s" invites to nothing',
  async (words) => {
    const listener = await arrive(words, STATES['in a hold']);
    await listener.say('i have chest pain');
    await listener.say(words);
    expect(JSON.stringify(listener.lastResponse()?.response)).not.toMatch(/shall we/i);
  },
);
