import { type Listener, listeners } from './listener.js';

let ours: Awaited<ReturnType<typeof listeners>>;
beforeAll(async () => {
  ours = await listeners();
});
afterAll(() => ours.close());

/** A whole round of 180 s of holds, from opening to the end. */
async function round(listener: Listener): Promise<void> {
  const answer = await listener.say('open back coach');
  await listener.say(answer.endsWith('Shall we stretch?') ? 'yes' : 'start my stretches');
  if (answer.startsWith('Welcome to')) await listener.say('yes');
  listener.wait({ seconds: 245 });
  await listener.keepSilent();
}

test('a week with a day missed, as it is told on the way', async () => {
  const listener = ours.newListener('weekly');
  await round(listener);
  await listener.say('open back coach');
  expect(await listener.say('how am i doing')).toBe(
    'One round so far today. Three to five is the aim. In the last seven days you stretched on one day, and held for three minutes in all. Shall we do a round now?',
  );
  expect(listener.lastResponse()?.response.card).toMatchObject({ title: 'Your last seven days' });

  for (const hoursUntil of [24, 24, 48, 24, 24]) {
    listener.wait({ hours: hoursUntil });
    await round(listener);
  }
  await round(listener);
  await listener.say('open back coach');
  expect(await listener.say('how am i doing')).toBe(
    'Two rounds so far today. Three to five is the aim. In the last seven days you stretched on six days, and held for twenty-one minutes in all. Shall we do a round now?',
  );
  expect(await listener.say('how many days in a row')).toBe(
    'Three days in a row. With rest days, your run is seven days long. You stretched on six of the last seven. That makes seven rounds in seven days. Shall we do a round now?',
  );
  listener.wait({ hours: 24 });
  await round(listener);
  await listener.say('open back coach');
  expect(await listener.say('how many days in a row')).toMatch(/^Four days in a row/);
});

test('seven days of seven end the week warmly, with what to do next', async () => {
  const listener = ours.newListener('faithful');
  for (let day = 0; day < 7; day += 1) {
    if (day > 0) listener.wait({ hours: 23, seconds: 3_000 });
    await round(listener);
  }
  await listener.say('open back coach');
  expect(await listener.say('how am i doing')).toMatch(
    /days out of the last seven, and held for .* That's a full week\. Nice work\. If .* see a doctor\./,
  );
});

test('midnight is the person’s own: a round at nine in the morning UTC is the night before in New York', async () => {
  const listener = ours.newListener('new yorker');
  listener.wait({ hours: 19 });
  await round(listener);
  listener.wait({ hours: 1 });
  await listener.say('open back coach');
  expect(await listener.say('how am i doing')).toMatch(/^No rounds so far today/);
});
