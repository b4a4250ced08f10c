import {
  type AttributeValue,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { readable } from '../../simulator/speech.js';
import { alexaRequest, intentRequest } from '../request.js';
import { listeners } from './listener.js';

let ours: Awaited<ReturnType<typeof listeners>>;
let table: DynamoDBClient;
beforeAll(async () => {
  ours = await listeners();
  table = new DynamoDBClient({ endpoint: ours.table.env.AWS_ENDPOINT_URL_DYNAMODB ?? '' });
});
afterAll(async () => {
  table.destroy();
  await ours.close();
});

const NOW_MS = Date.UTC(2026, 10, 24, 9);
const DAY_MS = 86_400_000;
const kept = { schema: 1, welcomed: '2026-11-01', stretched: '2026-11-02', talkWish: 'less' };
const round = (ms: number) => ({ ms, heldMs: 180_000, sets: 1, done: ['childs-pose'] });

/** Puts an item into the table as it is. */
async function put(id: string, attributes: object, fields: Record<string, AttributeValue> = {}) {
  const Item = { ...marshall({ id, attributes }), version: { N: '1' }, ...fields };
  await table.send(new PutItemCommand({ TableName: 'back-coach', Item }));
}

async function itemOf(id: string) {
  const key = { TableName: 'back-coach', Key: marshall({ id }) };
  return (await table.send(new GetItemCommand(key))).Item;
}

test.each<[string, Record<string, AttributeValue>]>([
  ['version "x"', { version: { S: 'x' } }],
  ['version 0', { version: { N: '0' } }],
  ['version 1.5', { version: { N: '1.5' } }],
  ['version -3', { version: { N: '-3' } }],
  ['a huge version', { version: { N: '1e40' } }],
  ['version null', { version: { NULL: true } }],
  ['expires "soon"', { expires: { S: 'soon' } }],
  ['expires null', { expires: { NULL: true } }],
])('an item with %s is read, and can be saved again and again', async (name, fields) => {
  await put(name, kept, fields);
  const { say } = ours.newListener(name);
  expect(await say('open back coach')).toBe('Welcome back. Shall we stretch?');
  expect(await say('more talking')).not.toMatch(/couldn't save/);
  expect(await say('less talking')).not.toMatch(/couldn't save/);
  const item = await itemOf(name);
  expect(item?.version?.N).toMatch(/^[1-9]\d?$/);
  expect(Number(item?.expires?.N)).toBeGreaterThan(NOW_MS / 1_000);
  expect((await ours.store.load(name)).person).toMatchObject(kept);
});

test('two devices that heal an item at once lose nothing', async () => {
  await put('both', kept, { version: { S: 'x' } });
  const devices = [ours.newListener('both'), ours.newListener('both')];
  await Promise.all([devices[0]?.say('less talking'), devices[1]?.say('speak slower')]);
  expect((await ours.store.load('both')).person).toMatchObject({
    talkWish: 'less',
    speed: 'slower',
  });
});

test('what a newer version of the skill kept is read, and never written over', async () => {
  const newer = { ...kept, schema: 2, rounds: [round(NOW_MS - DAY_MS)], mood: 'new', place: 'new' };
  await put('back to the future', newer);
  const before = await itemOf('back to the future');
  const { say, wait } = ours.newListener('back to the future');
  expect(await say('open back coach')).toBe('Welcome back. Shall we stretch?');
  expect(await say('how am i doing')).toMatch(/round/);
  await say('start my stretches');
  await say('yes');
  wait({ seconds: 245 });
  expect(await say('pause')).toMatch(/^I couldn't save how far you got this time\./);
  await say('stop');
  expect(await itemOf('back to the future')).toEqual(before);
});

test('a round, a date or a stretch that can’t be read costs that one alone', async () => {
  const rounds = [round(NOW_MS - DAY_MS), { ms: 'x' }, round(NOW_MS), 'x'];
  const practice = { 'childs-pose': { times: 7, lastMs: NOW_MS }, 'cat-camel': 'x' };
  const notices = { anna: '2026-11-01', ben: 7 };
  await put('one', {
    ...kept,
    welcomed: 7,
    stretched: 'x',
    refused: 5,
    quietUntil: 'zzz',
    leaveOut: ['cat-camel', 3],
    rounds,
    practice,
    notices,
  });
  const { person } = await ours.store.load('one');
  expect(person).toMatchObject({
    talkWish: 'less',
    leaveOut: ['cat-camel'],
    rounds: [{ ms: NOW_MS - DAY_MS }, { ms: NOW_MS }],
    practice: { 'childs-pose': { times: 7 } },
    notices: { anna: '2026-11-01' },
  });
  expect(await ours.newListener('one').say('open back coach')).toBe(
    'Welcome back. Shall we stretch?',
  );
});

test('a clock before 1970 costs nothing of what was counted', async () => {
  await put('long ago', { ...kept, rounds: [round(NOW_MS)], total: 9 });
  const at = (timestamp: string, name: string, attributes: object) =>
    ours.send(intentRequest(name, { userId: 'long ago', attributes, request: { timestamp } }));
  const { sessionAttributes } = await at('1965-03-01T08:00:00Z', 'StartRoutineIntent', {
    noticeHeard: true,
  });
  await ours.send(
    alexaRequest('SessionEndedRequest', {
      userId: 'long ago',
      attributes: sessionAttributes,
      request: { timestamp: '1965-03-01T08:04:05Z' },
    }),
  );
  const { person } = await ours.store.load('long ago');
  expect(person).toMatchObject({ total: 10, practice: { 'childs-pose': { times: 1 } } });
  expect(person?.rounds).toHaveLength(2);
});

const tomorrow = '2099-01-01';
test.each<[string, object, string, RegExp]>([
  ['plan', { plan: { startedMs: Date.parse(tomorrow) } }, 'how am i doing', /^No rounds? .*today/],
  ['refusal', { refused: tomorrow }, 'open back coach', /^Welcome back\. Shall we stretch\?$/],
  [
    'round',
    { rounds: [round(NOW_MS - 20 * DAY_MS), round(Date.parse(tomorrow))] },
    'open back coach',
    /have you back\./,
  ],
  ['warning', { quietUntil: tomorrow }, 'open back coach', /^Welcome back\. Shall we stretch\?$/],
])('a %s of the future does no harm', async (name, more, words, hears) => {
  await put(name, { ...kept, rounds: [round(NOW_MS - DAY_MS)], ...more });
  expect(await ours.newListener(name).say(words)).toMatch(hears);
});

test('a plan is as it was after a clock that is wrong for once', async () => {
  await put('planner', { ...kept, plan: { startedMs: NOW_MS } });
  const response = await ours.send(
    alexaRequest('LaunchRequest', {
      userId: 'planner',
      isNew: true,
      request: { timestamp: '1965-03-01T08:00:00Z' },
    }),
  );
  const speech = response.response.outputSpeech;
  expect(speech?.type === 'SSML' && readable(speech.ssml)).toMatch(/^Welcome back/);
  expect((await ours.store.load('planner')).person?.plan).toEqual({ startedMs: NOW_MS });
});
