import { setTimeout as pause } from 'node:timers/promises';
import { gateTo } from '../../simulator/gate.js';
import { listeners } from './listener.js';
import { watchedWay } from './watched-way.js';

async function someoneInARoutine(userId: string) {
  const ours = await listeners(gateTo);
  const listener = ours.newListener(userId);
  await listener.say('open back coach');
  await listener.say('start my stretches');
  await listener.say('yes');
  return { ...ours, ...listener };
}

test('the store goes away in mid-routine: all is spoken, and once it is said that nothing was saved', async () => {
  const { say, wait, way, close, logged } = await someoneInARoutine('unlucky');
  await way.close();
  wait({ seconds: 50 });
  expect(await say('pause')).toMatch(
    /^I couldn't save how far you got this time\. Paused\. .* left in cat-camel\./,
  );
  expect(await say('yes')).toMatch(/^Cat-camel again/);
  wait({ seconds: 245 });
  expect(await say('is it dangerous')).toMatch(/^A pop without pain/);
  expect(await say('start my stretches')).toContain('Lie face down');
  wait({ seconds: 50 });
  expect(await say('stop')).toBe('Take care of your back.');
  expect(await say('open back coach')).toMatch(/^Welcome to Back Coach/);
  expect(logged.some((line) => line.includes('store failed'))).toBe(true);
  await close();
}, 30_000);

test('the store hangs: each answer comes within Alexa’s eight seconds', async () => {
  const { say, wait, way, close } = await someoneInARoutine('patient');
  way.stall();
  wait({ seconds: 50 });
  const began = performance.now();
  expect(await say('stop')).toBe(
    "I couldn't save how far you got this time. Take care of your back.",
  );
  expect(performance.now() - began).toBeLessThan(8_000);
  expect(await say('open back coach')).toMatch(/^Welcome to Back Coach/);
  expect(await say('why does my back crack')).toMatch(/^On a deep breath/);
  await way.close();
  await close();
}, 30_000);

test('data that cannot be erased are said to be still there', async () => {
  const { say, way, close } = await someoneInARoutine('wants to go');
  await way.close();
  await say('delete my data');
  expect(await say('yes')).toBe(
    "I can't reach your data just now, so nothing has been erased yet. Shall I try again?",
  );
  await close();
}, 30_000);

test('the table is slow, and so are Alexa’s services: all of it together takes no more than five seconds', async () => {
  const { newListener, service, way, close } = await listeners(watchedWay);
  const { say, wait } = newListener('in a queue');
  await say('open back coach');
  await say('start the week plan');
  await say('yes');
  way.watch(() => pause(1_900, undefined));
  service.state.refuse = () => 'silence';
  wait({ hours: 24 });
  const asked = ['how am i doing', 'open back coach', 'start my stretches', 'stop'];
  for (const words of [...asked, 'delete my data', 'yes']) {
    const began = performance.now();
    expect(await say(words)).not.toBe('');
    expect(performance.now() - began).toBeLessThan(5_500);
  }
  await way.close();
  await close();
}, 60_000);

test('what fails for one person does not shut the table for others', async () => {
  const { newListener, way, close } = await listeners(watchedWay);
  const lucky = newListener('lucky');
  await lucky.say('open back coach');
  way.watch(async (_, body) => (body.includes('unlucky') ? 400 : undefined));
  expect(await newListener('unlucky').say('open back coach')).toMatch(/^Welcome to Back Coach/);
  expect(await lucky.say('open back coach')).toMatch(/^Welcome back/);
  await way.close();
  await close();
});
