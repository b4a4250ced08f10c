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

test('yes to the short welcome starts the routine, with the safety words the first time only', async () => {
  const { say } = ours.newListener('mover');
  await say('open back coach');
  await say('stop');
  await say('open back coach');
  expect(await say('yes')).toContain('Stop at any pain, dizziness, numbness or trouble breathing.');
  await say('stop');
  await say('open back coach');
  const again = await say('yes');
  expect(again).toContain('Lie face down');
  expect(again).not.toContain('Stop at any pain');
});
