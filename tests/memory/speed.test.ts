import { listeners } from './listener.js';

let ours: Awaited<ReturnType<typeof listeners>>;
beforeAll(async () => {
  ours = await listeners();
});
afterAll(() => ours.close());

type Listener = ReturnType<typeof ours.newListener>;

/** The speed of all words of the last answer, in percent; breath cues have nine tenths of it. */
function speedOf({ lastResponse }: Listener): number {
  const speech = lastResponse()?.response.outputSpeech;
  const ssml = speech?.type === 'SSML' ? speech.ssml : '';
  const marked = [...ssml.matchAll(/<prosody rate='(\d+)%'>/g)].map(([, rate]) => Number(rate));
  const unmarked = ssml.replace(/<prosody.*?<\/prosody>/g, '').replace(/<[^>]*>/g, '');
  const rates = [...marked, ...(unmarked.trim() === '' ? [] : [100])];
  const speed = Math.max(...rates);
  expect([speed, Math.round(speed * 0.9)]).toEqual(expect.arrayContaining(rates));
  return speed;
}

async function onTheMat(userId: string): Promise<Listener> {
  const listener = ours.newListener(userId);
  await listener.say('open back coach');
  await listener.say('start my stretches');
  await listener.say('yes');
  return listener;
}

test('"speak slower" holds from the next word on, and is remembered', async () => {
  const listener = ours.newListener('slower please');
  await listener.say('open back coach');
  expect(await listener.say('speak slower')).toBe("I'll speak more slowly. Is that all right?");
  expect(speedOf(listener)).toBe(85);
  await listener.say('stop');
  expect(await listener.say('open back coach')).toMatch(/Shall we stretch\?$/);
  expect(speedOf(listener)).toBe(85);
  await listener.say('why does my back crack');
  expect(speedOf(listener)).toBe(85);
});

test.each([
  ['speak slower', 85, "I'll speak more slowly."],
  ['speak faster', 115, "I'll speak a little faster."],
])('"%s" in a hold keeps its seconds', async (words, speed, lead) => {
  const listener = await onTheMat(words);
  listener.wait({ seconds: 33 });
  const left = await listener.say('how long is left');
  expect(left).toMatch(/^Fifty seconds left in cat-camel/);
  listener.wait({ seconds: 6 });
  expect(await listener.say(words)).toContain(lead);
  expect(speedOf(listener)).toBe(speed);
  listener.wait({ seconds: 9 });
  expect(await listener.say('how long is left')).toMatch(/^Forty-five seconds left in cat-camel/);
  expect(speedOf(listener)).toBe(speed);
});

test('while paused, it asks whether to go on, and goes on at that speed', async () => {
  const listener = await onTheMat('paused');
  listener.wait({ seconds: 50 });
  await listener.say('pause');
  expect(await listener.say('speak slower')).toMatch(
    /slowly\. .* left in cat-camel\. Shall we go on\?$/,
  );
  await listener.say('yes');
  expect(speedOf(listener)).toBe(85);
  listener.wait({ seconds: 20 });
  expect(await listener.say('speak at the usual speed')).toContain("I'm back to my usual speed.");
  expect(speedOf(listener)).toBe(100);
  await listener.say('stop');
  await listener.say('open back coach');
  expect(speedOf(listener)).toBe(100);
});

test('a place that was kept is told on at the speed of its person', async () => {
  const listener = await onTheMat('kept');
  await listener.say('speak faster');
  listener.wait({ seconds: 60 });
  await listener.say('stop');
  expect(await listener.say('open back coach')).toMatch(/Last time we stopped in cat-camel/);
  expect(speedOf(listener)).toBe(115);
  await listener.say('yes');
  expect(speedOf(listener)).toBe(115);
});

test('taking another setting back leaves the speed as it is', async () => {
  const listener = ours.newListener('slow');
  const { say } = listener;
  await say('open back coach');
  await say('speak slower');
  await say('always hold for thirty seconds');
  await say('no');
  await say('why does my back crack');
  expect(speedOf(listener)).toBe(85);
});
