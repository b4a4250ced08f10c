import { type Listener, listeners } from '../memory/listener.js';

let ours: Awaited<ReturnType<typeof listeners>>;
beforeAll(async () => {
  ours = await listeners();
});
afterAll(() => ours.close());

/** What is said at each level. */
const WARNINGS = [
  'i have chest pain',
  'i want to kill myself',
  'i have a fever and my back hurts',
  'the pain wakes me up at night',
];

async function arrive(name: string): Promise<Listener> {
  const listener = ours.newListener(name);
  await listener.say('open back coach');
  return listener;
}

describe('a start after a warning', () => {
  const START = 'start my stretches';
  const REFUSED = /^Not today\..*call 911 now.*988/;
  const ASKED = /Has a doctor or nurse seen you about it, and said it's all right to stretch\?$/;
  const NOTICE =
    /^Good\. If anything still feels wrong, call 911 instead\. Ask a doctor first.*Shall we start\?$/;

  async function arriveWarned(name: string, words: string, hours = 0): Promise<Listener> {
    const listener = await arrive(`start: ${name}`);
    await listener.say(words);
    listener.wait({ hours });
    return listener;
  }

  test.each(WARNINGS)('"%s": not on the same day', async (words) => {
    const listener = await arriveWarned(words, words);
    expect(await listener.say(START)).toMatch(REFUSED);
    expect(await listener.say('yes')).not.toMatch(/cat-camel/i);
    await listener.say('stop');
    await listener.say('open back coach');
    expect(await listener.say("guide me through child's pose")).toMatch(REFUSED);
    expect(await listener.say('rest on my back')).not.toMatch(/cat-camel|lie on your back/i);
  });

  test("midnight in between doesn't make it another day", async () => {
    const listener = await arrive('start: midnight');
    listener.wait({ hours: 14, seconds: 59 * 60 });
    await listener.say('i have chest pain');
    listener.wait({ hours: 1 });
    expect(await listener.say(START)).toMatch(REFUSED);
  });

  test('later it needs a yes to a question of its own, and then comes the notice', async () => {
    const listener = await arriveWarned('yes', 'i have chest pain', 30);
    expect(await listener.say(START)).toMatch(ASKED);
    expect(await listener.say('yes')).toMatch(NOTICE);
    expect(await listener.say('yes')).toMatch(/cat-camel/i);
  });

  test.each([
    'no',
    "i'm ready",
    'go on',
    'start',
    'you choose',
    'thanks',
    'maybe',
    'not yet',
    'next',
    'again',
  ])('"%s" to it starts nothing', async (words) => {
    const listener = await arriveWarned(words, 'i have chest pain', 30);
    expect(await listener.say(START)).toMatch(ASKED);
    const answer = await listener.say(words);
    expect(answer).not.toMatch(NOTICE);
    expect(answer).not.toMatch(/Shall we start|cat-camel/i);
    expect(await listener.say(START)).toMatch(ASKED);
  });

  test.each([0, 30])(
    'a doctor who agreed leads on to the notice, after %s hours',
    async (hours) => {
      const listener = await arriveWarned(`agreed ${hours}`, 'i have chest pain', hours);
      expect(await listener.say("my doctor said it's okay")).toMatch(NOTICE);
      expect(await listener.say('yes')).toMatch(/cat-camel/i);
    },
  );
});

describe('a question after a warning', () => {
  const GO = /If it was an emergency sign, don't wait.*don't drive yourself\. Call 911 now\..*988/;
  const ADVICE = /[Cc]all 911 now.*988/;
  const COMING = /^Good\. .*If you're the one who's ill, rest, and unlock the door\..*call 911/;
  const PERSON = /call 911 now.*please call or text 988/;

  test.each([
    ['should i just see my gp', GO],
    ['do i need to go to hospital', GO],
    ['shall i go to a and e', GO],
    ['can i drive to a and e', GO],
    ['can i wait till tomorrow', GO],
    ["i don't want to go to hospital", GO],
    ["i don't need a doctor", GO],
    ["i'm scared", ADVICE],
    ['can i go to sleep', ADVICE],
    ['will it go away', ADVICE],
    ['can i have a bath', /^(?:No stretches until|If it may be an emergency).*call 911 now.*988/],
    ['can i drive', ADVICE],
    ['can i go on', ADVICE],
    ['can i take aspirin', ADVICE],
    ['how do i get rid of it', ADVICE],
    ['what should i do', ADVICE],
    ['should i go running', ADVICE],
    ['qwertz uiop', ADVICE],
    ["i'm waiting for the ambulance", COMING],
    ["i've called them", COMING],
    ['nobody answers', PERSON],
    ["i don't want to call anyone", PERSON],
    ['will you talk to me', PERSON],
    ["i haven't taken anything", PERSON],
  ] as const)('"%s" is about that, also after a welcome', async (words, expected) => {
    const listener = await arrive(`question: ${words}`);
    await listener.say("i've gone numb between my legs");
    expect(await listener.say(words)).toMatch(expected);
    const other = await arrive(`question, welcomed: ${words}`);
    await other.say("i've gone numb between my legs");
    other.wait({ hours: 30 });
    expect(await other.say('open back coach')).not.toMatch(/stretch/i);
    const answer = await other.say(words);
    expect(answer).toMatch(expected);
    expect(answer).not.toMatch(/gentle|crack|Stretching is/);
  });
});

test.each(["it's still the same", "it's getting worse", "it's no better"])(
  'after a warning, "%s" is told not to wait',
  async (words) => {
    const listener = await arrive(`no change: ${words}`);
    await listener.say('i have chest pain');
    expect(await listener.say(words)).toMatch(/^Then don't wait\. .*call 911 now/);
  },
);

test('an emergency that the legs question led to keeps no place, and nothing leads back to it', async () => {
  const listener = await arrive('no place after the legs');
  await listener.say('start my stretches');
  await listener.say('yes');
  listener.wait({ seconds: 60 });
  for (const words of ["i can't get up", 'i need help']) await listener.say(words);
  expect(await listener.say('yes')).toMatch(/^Call 911 now/);
  expect((await ours.store.load('no place after the legs')).person?.place).toBeUndefined();
  for (const words of ['open back coach', 'ouch', 'go on', 'yes'])
    expect(await listener.say(words)).not.toMatch(/child's pose|cat-camel/i);
});
