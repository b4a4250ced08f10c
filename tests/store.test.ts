import { answerEvent } from '../lambda/src/answer-event.js';
import { people } from '../lambda/src/memory/recall.js';
import { createSkill } from '../lambda/src/skill.js';
import { desk } from '../simulator/desk.js';
import { type LocalTable, openLocalTable } from '../simulator/local-table.js';
import { readable } from '../simulator/speech.js';

let table: LocalTable;
const logged: string[] = [];
const log = (event: string) => void logged.push(event);

beforeAll(async () => {
  table = await openLocalTable();
  Object.assign(process.env, table.env);
});

async function newListener(userId: string) {
  const { dynamodbStore } = await import('../lambda/src/memory/dynamodb-store.js');
  const open = async () => dynamodbStore('back-coach');
  const skill = createSkill({ people: people(open, log), random: () => 0, log });
  const door = { skillId: undefined, log };
  const device = desk((event) => answerEvent(skill, event, undefined, door))(userId);
  return async (said: string) => {
    const speech = (await device.utter(said)).response.response.outputSpeech;
    return speech?.type === 'SSML' ? readable(speech.ssml) : '';
  };
}

test('a new person is welcomed in full, a returning one in short', async () => {
  const say = await newListener('returning');
  expect(await say('open back coach')).toMatch(
    /^Welcome to Back Coach\. I share general information/,
  );
  await say('stop');
  expect(await say('open back coach')).toBe('Welcome back. Shall we stretch?');
});

test('yes to the short welcome starts the routine, with the safety words the first time only', async () => {
  const say = await newListener('mover');
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

test('when the store is gone, the person is answered all the same', async () => {
  const say = await newListener('unlucky');
  await say('open back coach');
  await table.close();
  await say('stop');
  expect(await say('open back coach')).toMatch(/^Welcome to Back Coach/);
  expect(await say('start my stretches')).toContain('Lie face down');
  expect(logged).toContain('store failed');
});
