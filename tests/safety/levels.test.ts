import { afterAReportTurn } from '../../core/conversation/safety/after-a-report.js';
import { textOf } from '../../core/conversation/turn.js';
import { parseSession } from '../../core/memory/session.js';
import { type Listener, listeners } from '../memory/listener.js';
import { situationOf } from '../situation.js';

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
/** Said first, if it isn't an emergency: then the number comes first, but nobody can call tipped back. */
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
  clinician: ['the pain wakes me up at night', 'See a doctor within a few days'],
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
      const isUpsideDown = state === 'tipped back';
      const out = level === 'emergency' && !isUpsideDown ? undefined : WAY_OUT[state];
      expect(answer.replace(out ? `${out} ` : '', '')).toMatch(new RegExp(`^${first}`));
      if (isUpsideDown) expect(answer).toMatch(new RegExp(`^${WAY_UP}`));
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
    const stop = Object.hasOwn(WAY_OUT, state) ? 'Stop there.' : "Stop what you're doing";
    const first = state === 'tipped back' ? `${WAY_UP} ${stop}` : stop;
    expect((await listener.say('ouch that hurts')).slice(0, first.length)).toBe(first);
    expect(listener.lastResponse()?.response.shouldEndSession).toBe(false);
    const { person } = await ours.store.load(name);
    expect(person?.quietUntil).toBeUndefined();
  });
});

/** What may come back, and isn't always felt: named whenever a warning is talked down. */
const LISTED =
  /^(?=.*chest pain)(?=.*breathless)(?=.*speech)(?=.*face, arm or leg)(?=.*between the legs)(?=.*bladder or bowel)/;

test.each(['no i can breathe fine', 'i can breathe fine', 'false alarm'])(
  'after an alarm, "%s" calls it off, calmly',
  async (words) => {
    const listener = await arrive(`called off: ${words}`, STATES['in a hold']);
    expect(await listener.say("i can't breathe")).toMatch(/^Call 911 now\./);
    await listener.say('open back coach');
    const answer = await listener.say(words);
    expect(answer).toMatch(/even if it's over, call 911/i);
    expect(answer).toMatch(LISTED);
    expect(answer).toMatch(/too many tablets/);
    expect(answer).toMatch(/If I only misheard you, you can leave it there\. Is there/);
    expect(answer).not.toMatch(/glad|relief|nothing to do/);
    expect((await ours.store.load(`called off: ${words}`)).person?.quietUntil).toBeUndefined();
  },
);

test.each([
  'it has passed',
  'it went away',
  'the numbness has gone',
  'the pain is gone',
  "i'm fine now",
  'it is fine now',
  "i'm fine let's continue",
  'i feel better',
  'i feel fine',
  "it's nothing",
  "i was sick so it's all come up",
  "it's eased",
  'much better thanks',
])('after an alarm, "%s" doesn\'t call it off', async (words) => {
  const name = `passed: ${words}`;
  const listener = await arrive(name, STATES.idle);
  await listener.say('my face drooped on one side');
  await listener.say('open back coach');
  const answer = await listener.say(words);
  expect(answer).toMatch(/^I'm glad it's easier, but it can come back\. Still call 911 now/);
  expect(answer).toMatch(LISTED);
  expect(answer).toMatch(/too many tablets.*988/);
  expect((await ours.store.load(name)).person?.quietUntil).toBe('2026-11-27');
  expect(await listener.say('start my stretches')).toMatch(/^Not today\..*call 911.*988/);
  expect(listener.lastResponse()?.response.shouldEndSession).toBe(false);
});

test('with nothing told before, what has passed still gets the number, and no alarm', async () => {
  const listener = await arrive('passed, as first words', STATES.idle);
  expect(await listener.say("i'm fine now")).toMatch(/call 911 even if it's passed/);
  expect((await ours.store.load('passed, as first words')).person?.quietUntil).toBeUndefined();
});

test.each([
  'should i stretch it',
  'can i stretch it out',
  'which stretch is best',
  'can i do the stretches',
  'what stretches help',
  'what stretches do you have',
])('while nothing is offered, "%s" gets no stretch', async (words) => {
  const listener = await arrive(`quiet: ${words}`, STATES.idle);
  await listener.say('i get headaches since i cracked my neck three days ago');
  expect(await listener.say(words)).toMatch(/^No stretches until someone has seen you/);
  await listener.say('open back coach');
  expect(await listener.say(words)).toMatch(/^No stretches until someone has seen you/);
});

test('the way out of a pose is for who can move', async () => {
  const listener = await arrive('the way out', STATES['in a hold']);
  expect(await listener.say("i can't move my legs")).toMatch(/If you can, let your back rest\./);
});

const DONT_MOVE = /don't move/;

test.each([
  ["my baby isn't breathing", /on speaker.*Start CPR as they tell you/],
  ["she's stopped breathing", /on speaker.*push hard and fast.*defibrillator/],
  ["my mum's choking", /on speaker.*five sharp blows between the shoulder blades.*start CPR/],
])('"%s" gets first aid of its own', async (words, aid) => {
  const listener = await arrive(`of others: ${words}`, STATES.idle);
  const answer = await listener.say(words);
  expect(answer).toMatch(/^Call 911 now/);
  expect(answer).toMatch(aid);
  expect(answer).not.toMatch(DONT_MOVE);
});

test('an emergency of somebody else keeps its date for that day only', async () => {
  const listener = await arrive('of others: a day', STATES.idle);
  expect(await listener.say('my husband collapsed')).toMatch(/Stay with them/);
  expect((await ours.store.load('of others: a day')).person?.quietUntil).toBe('2026-11-25');
  expect(await listener.say('what should i do')).toMatch(/[Cc]all 911 now/);
});

test("an emergency of somebody else never says to leave them where they can't breathe", async () => {
  const listener = await arrive('of others: collapsed', STATES.idle);
  expect(await listener.say('my husband collapsed')).toMatch(
    /don't move them unless they're in danger or not breathing\.$/,
  );
});

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

test.each(['emergency', 'urgent', 'clinician'] as const)(
  'small words in the sessions after a warning (%s) get no words of despair',
  async (level) => {
    const listener = await arrive(`small words: ${level}`, STATES.idle);
    await listener.say(WARNINGS[level][0]);
    for (const words of ['okay', 'thank you', 'okay', 'no', 'okay', 'thank you']) {
      const answer = await listener.say(words);
      expect(answer).not.toMatch(/988|stay with|talk to someone|someone to talk/i);
      expect(answer).toMatch(/call 911/);
      if (words === 'thank you') expect(answer).toMatch(/^You're welcome\./);
    }
  },
);

test.each(['urgent', 'clinician'] as const)(
  'in the session of a warning (%s), "okay" and "thank you" are answered by its level',
  (warned) => {
    for (const [intent, first] of [
      ['AMAZON.YesIntent', /^(All right|Look after yourself)\./],
      ['ThanksIntent', /^You're welcome\./],
    ] as const) {
      const session = parseSession({ warned, quiet: true });
      const turn = afterAReportTurn(intent, undefined, situationOf({ session }));
      const said = turn ? textOf(turn.say) : '';
      expect(said).toMatch(first);
      expect(said).toMatch(/looked at/);
      expect(said).not.toMatch(/911|988/);
    }
  },
);

test.each([
  'the projector keeps passing out on slide nine',
  'celine dion my heart will go on please',
])(
  'where it may as well be about a thing, "%s" is asked about, and nothing is closed',
  async (words) => {
    const listener = await arrive(`unclear: ${words}`, STATES['in a hold']);
    expect(await listener.say(words)).not.toMatch(
      /^(Stop there\. |Let your back rest\. )?Call 911/,
    );
    expect(listener.lastResponse()?.response.shouldEndSession).toBe(false);
    expect((await ours.store.load(`unclear: ${words}`)).person?.quietUntil).toBeUndefined();
  },
);

test('"i have something wrong" is asked about', async () => {
  const listener = await arrive('something wrong', STATES.idle);
  expect(await listener.say('i have something wrong')).toMatch(/is it pain\?$/);
});

const CALLED = /^Call 911 now/;
const TODAY = /^Please have that looked at today/;
const HEAD = /needs an emergency room now, even if all seems well/;
const OVERDOSE = /^Call 911 now, even if you feel well\. Don't wait for signs/;

test.each([
  // Felt, held and moved: none of it is a sample.
  ["i can't feel my left hand any more", CALLED],
  ["i can't hold my wee at all", CALLED],
  ["i can't feel my foot since this morning", CALLED],
  ["i've got no feeling there when i wipe", CALLED],
  ['peeing takes for ever to get going since my back got bad', CALLED],
  ['i have to push hard to get my wee out', CALLED],
  ['sex feels numb since my back went', CALLED],
  ["i can't fasten my cufflinks any more", TODAY],
  ['my fingers fumble with zips', TODAY],
  // Taken, and hit.
  ["i've taken thirty nurofen", OVERDOSE],
  ['i swallowed some drain cleaner', OVERDOSE],
  ["i've had far too much tramadol", OVERDOSE],
  ["i take apixaban and i've just cracked my head on a shelf", HEAD],
  // Fever, rash, mini-stroke, aorta.
  ["i've a rash that stays put under a glass", CALLED],
  ["i'm feverish and my neck's so stiff i can't bend it", CALLED],
  ['i had a mini stroke on sunday', CALLED],
  ["there's a throbbing lump in my tummy and my back aches", CALLED],
  ['my nan is choking on a bit of bacon', CALLED],
])('"%s" is taken at its level', async (words, first) => {
  const listener = ours.newListener(`level: ${words}`);
  await listener.say('open back coach');
  expect(await listener.say(words)).toMatch(first);
});

test.each([
  "i can't feel the difference",
  "i can't hold the plank",
  "i can't feel the stretch in my hips",
  "i've had twenty biscuits",
  "i've had too many cakes",
  "i've taken the bins out",
  "i've taken two aspirins",
  "i'm choking on my words",
])('"%s" is no warning', async (words) => {
  const listener = await arrive(`no warning: ${words}`, STATES.idle);
  await listener.say(words);
  expect(listener.lastResponse()?.response.shouldEndSession).toBe(false);
});
