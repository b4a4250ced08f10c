import { listeners } from './listener.js';

let ours: Awaited<ReturnType<typeof listeners>>;
beforeAll(async () => {
  ours = await listeners();
});
afterAll(() => ours.table.close());

test('a new person is welcomed in full, a returning one in short', async () => {
  const { say } = ours.newListener('returning');
  expect(await say('open back coach')).toMatch(
    /^Welcome to Back Coach\. I share general information/,
  );
  await say('stop');
  expect(await say('open back coach')).toBe('Welcome back. Shall we stretch?');
});

test('a first routine has the question about health and the safety words; a later one neither', async () => {
  const { say } = ours.newListener('mover');
  await say('open back coach');
  await say('stop');
  await say('open back coach');
  expect(await say('yes')).toMatch(/^First, any recent .*\?$/);
  expect(await say('no none of these')).toContain(
    'Stop at any pain, dizziness, numbness or trouble breathing.',
  );
  await say('stop');
  await say('open back coach');
  const again = await say('yes');
  expect(again).toContain('Lie face down');
  expect(again).not.toContain('Stop at any pain');
});

test('after a year the question about health is asked again', async () => {
  const { say, wait } = ours.newListener('a year later');
  await say('open back coach');
  await say('start my stretches');
  await say('no');
  await say('stop');
  wait({ hours: 364 * 24 });
  await say('open back coach');
  expect(await say('yes')).toContain('Lie face down');
  await say('stop');
  wait({ hours: 24 });
  await say('open back coach');
  expect(await say('yes')).toMatch(/^First, any recent/);
});

test('a "yes" leads to advice, and nothing of it is kept', async () => {
  const { say } = ours.newListener('with a condition');
  await say('open back coach');
  await say('start my stretches');
  expect(await say('yes')).toMatch(/^Then please ask your doctor/);
  expect(await say('start my stretches')).toMatch(/^First, any recent/);
  expect(await ours.store.load('with a condition')).toEqual({
    schema: 1,
    welcomed: '2026-11-24',
  });
});
