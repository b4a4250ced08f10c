import { listeners } from './listener.js';

test('when the store is gone, the person is answered all the same', async () => {
  const { newListener, table, logged } = await listeners();
  const { say, wait, keepSilent } = newListener('unlucky');
  await say('open back coach');
  await table.close();
  await say('stop');
  expect(await say('open back coach')).toMatch(/^Welcome to Back Coach/);
  expect(await say('start my stretches')).toMatch(/^First, any recent/);
  expect(await say('no')).toContain('Lie face down');
  wait({ seconds: 50 });
  expect(await say('pause')).toMatch(/^Paused in back extension/);
  await keepSilent();
  expect(logged).toContain('store failed');
});
