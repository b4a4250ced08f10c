import { readFileSync } from 'node:fs';
import { personSchema } from '../../core/memory/person.js';
import { alexaRequest } from '../request.js';
import { listeners } from './listener.js';

let ours: Awaited<ReturnType<typeof listeners>>;
beforeAll(async () => {
  ours = await listeners();
});
afterAll(() => ours.close());

async function somebodyKnown(userId: string) {
  const listener = ours.newListener(userId);
  await listener.say('open back coach');
  await listener.say('start my stretches');
  await listener.say('yes');
  listener.wait({ seconds: 245 });
  await listener.say('no');
  expect((await ours.store.load(userId)).person?.rounds).toHaveLength(1);
  return listener;
}

test('"delete my data" asks once, erases all, and the next launch meets somebody new', async () => {
  const { say } = await somebodyKnown('leaving');
  expect(await say('delete my data')).toBe(
    "This will erase your rounds, your place and your settings, and cancel your reminders. I can't bring any of it back. Shall I erase everything?",
  );
  expect(await say('yes')).toBe(
    "I've erased your rounds, your place and your settings, and cancelled your reminders.",
  );
  expect(await ours.store.load('leaving')).toEqual({ person: undefined, version: 0 });
  expect(await say('open back coach')).toMatch(/^Welcome to Back Coach/);
});

test('"no" keeps them', async () => {
  const { say } = await somebodyKnown('staying');
  await say('delete my data');
  await say('no');
  expect((await ours.store.load('staying')).person).toBeDefined();
});

/** An event, which has no session. */
const disabled = (userId: string) => ({
  ...alexaRequest('AlexaSkillEvent.SkillDisabled', { userId }),
  session: undefined,
});

test('a removed skill forgets the person, and nothing is spoken', async () => {
  await somebodyKnown('gone');
  const { response } = await ours.send(disabled('gone'));
  expect(response.outputSpeech).toBeUndefined();
  expect((await ours.store.load('gone')).person).toBeUndefined();
});

test('that event is asked for when the skill is deployed', () => {
  // An event without an endpoint is refused; ask-cli writes both into the manifest, once there is a function.
  const { manifest } = JSON.parse(readFileSync('skill-package/skill.json', 'utf8'));
  expect(manifest.events).toBeUndefined();
  const { profiles } = JSON.parse(readFileSync('ask-resources.json', 'utf8'));
  const { skillEvents } = profiles.default.skillInfrastructure.userConfig;
  expect(skillEvents.subscriptions).toEqual(['SKILL_DISABLED']);
});

test('erased in the middle of a routine, nothing of that routine is kept', async () => {
  const { say, wait } = await somebodyKnown('leaving at once');
  await say('start my stretches');
  wait({ seconds: 120 });
  await say('delete my data');
  await say('yes');
  expect(await ours.store.load('leaving at once')).toEqual({ person: undefined, version: 0 });
});

test('all that is kept stands in docs/privacy.md', async () => {
  const listener = await somebodyKnown('inspected');
  await listener.say('less talking');
  await listener.say('start my stretches');
  listener.wait({ seconds: 60 });
  await listener.say('stop');
  const { person } = await ours.store.load('inspected');
  const text = readFileSync('docs/privacy.md', 'utf8');
  const kept = Object.keys(person ?? {});
  expect(kept).toEqual(
    expect.arrayContaining([
      'welcomed',
      'stretched',
      'notices',
      'rounds',
      'place',
      'practice',
      'talkWish',
    ]),
  );
  for (const name of Object.keys(personSchema.entries)) expect(text).toContain(`| \`${name}\``);
});

test('logs hold no words, no slot and no user id, also when everything fails', async () => {
  const fresh = await listeners();
  const { say, wait } = fresh.newListener('amzn1.ask.account.SECRETPERSON');
  await say('open back coach');
  await fresh.table.close();
  for (const words of [
    'why does my back crack',
    'guide me through flying lotus',
    'my knees hurt',
    'tell me about sneezing quietly',
    'start my stretches for thirty seconds',
    'yes',
    'i have chest pain',
    'delete my data',
    'yes',
    'stop',
  ]) {
    await say(words);
    wait({ seconds: 20 });
  }
  await expect(fresh.send(disabled('amzn1.ask.account.SECRETPERSON'))).rejects.toThrow();
  await fresh.service.close();
  const log = fresh.logged.join('\n').toLowerCase();
  expect(log).toContain('store failed');
  expect(log).not.toMatch(/secretperson|flying|lotus|knees|chest|sneezing|thirty|crack/);
}, 30_000);

test.each(['docs/privacy.md', 'docs/privacy-policy.md', 'models/en/screen.ts'])(
  '%s tells of speed, easier ways and reminders, and how long a backup keeps what was erased',
  (file) => {
    const text = readFileSync(file, 'utf8');
    for (const told of [/speed/, /easier/, /[Rr]eminders/, /35 days/]) expect(text).toMatch(told);
  },
);
