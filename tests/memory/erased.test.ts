import type { PersonStore } from '../../core/memory/store.js';
import { alexaRequest } from '../request.js';
import { listeners } from './listener.js';
import { watchedWay } from './watched-way.js';

/** The table, past whoever watches the way to it. */
let straight: PersonStore;
let ours: Awaited<ReturnType<typeof listeners<Awaited<ReturnType<typeof watchedWay>>>>>;
beforeAll(async () => {
  ours = await listeners(watchedWay);
  const { AWS_ENDPOINT_URL_DYNAMODB: watched } = process.env;
  Object.assign(process.env, ours.table.env);
  const { dynamodbStore } = await import('../../lambda/src/store/dynamodb-store.js');
  straight = dynamodbStore('back-coach');
  Object.assign(process.env, { AWS_ENDPOINT_URL_DYNAMODB: watched });
});
afterEach(() => ours.way.watch(async () => undefined));
afterAll(async () => {
  await ours.way.close();
  await ours.close();
});

const removed = (userId: string) =>
  ours.send({ ...alexaRequest('AlexaSkillEvent.SkillDisabled', { userId }), session: undefined });

async function onTheMat(userId: string) {
  const listener = ours.newListener(userId);
  await listener.say('open back coach');
  await listener.say('start my stretches');
  await listener.say('yes');
  listener.wait({ seconds: 120 });
  expect((await ours.store.load(userId)).person).toBeDefined();
  return listener;
}

const kept = async (userId: string) => (await ours.store.load(userId)).person;

test('removed in the middle of a routine, the end of its session keeps nothing', async () => {
  const { keepSilent } = await onTheMat('ends');
  await removed('ends');
  await keepSilent();
  expect(await kept('ends')).toBeUndefined();
});

test('removed in the middle of a routine, it still answers, and keeps nothing', async () => {
  const { say, wait } = await onTheMat('goes on');
  await removed('goes on');
  for (const words of ['how long is left', 'less talking', 'next', 'stop']) {
    expect(await say(words)).not.toMatch(/^$|couldn't save/);
    wait({ seconds: 30 });
  }
  expect(await kept('goes on')).toBeUndefined();
});

test('removed while something is being saved, nothing of it is kept', async () => {
  const { say } = await onTheMat('at the same moment');
  ours.way.watch(async (operation) => {
    if (operation === 'PutItem') await straight.erase('at the same moment');
    return undefined;
  });
  await say('how long is left');
  expect(await kept('at the same moment')).toBeUndefined();
});

test('erased by voice, another device’s session does not bring anything back', async () => {
  const { keepSilent } = await onTheMat('two devices');
  const other = ours.newListener('two devices');
  await other.say('open back coach');
  await other.say('delete my data');
  await other.say('yes');
  await keepSilent();
  expect(await kept('two devices')).toBeUndefined();
});

test('whoever comes back is somebody new, and is remembered', async () => {
  const { say } = await onTheMat('comes back');
  await removed('comes back');
  expect(await say('open back coach')).toMatch(/^Welcome to Back Coach/);
  expect(await kept('comes back')).toBeDefined();
});

test('somebody new who begins with a question is remembered, too', async () => {
  const { say, wait } = ours.newListener('asks first');
  await say('ask back coach why does my back crack');
  await say('start my stretches');
  await say('yes');
  wait({ seconds: 120 });
  await say('stop');
  expect((await kept('asks first'))?.place).toBeDefined();
});
