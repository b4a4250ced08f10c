import { intentRequest } from '../request.js';
import { listeners } from './listener.js';

let ours: Awaited<ReturnType<typeof listeners>>;
beforeAll(async () => {
  ours = await listeners();
});
afterAll(() => ours.close());

test('a new person is welcomed in full, a returning one in short', async () => {
  const { say } = ours.newListener('returning');
  expect(await say('open back coach')).toMatch(
    /^Welcome to Back Coach\. I share general information/,
  );
  await say('stop');
  expect(await say('open back coach')).toBe('Welcome back. Shall we stretch?');
});

test('a first routine has the notice and the safety words; a later one neither', async () => {
  const { say } = ours.newListener('mover');
  await say('open back coach');
  await say('stop');
  await say('open back coach');
  expect(await say('yes')).toMatch(/^Ask a doctor first .*Shall we start\?$/);
  expect(await say('no none of these')).toContain(
    "Stop if there's any pain, dizziness, numbness or trouble breathing.",
  );
  await say('stop');
  await say('open back coach');
  const again = await say('yes');
  expect(again).toContain('Lie face down');
  expect(again).not.toContain('Stop at any pain');
});

test('after a year the notice is heard again', async () => {
  const { say, wait } = ours.newListener('a year later');
  await say('open back coach');
  await say('start my stretches');
  await say('yes');
  await say('stop');
  wait({ hours: 364 * 24 });
  await say('open back coach');
  expect(await say('yes')).toContain('Lie face down');
  await say('stop');
  wait({ hours: 24 });
  await say('open back coach');
  expect(await say('yes')).toMatch(/Ask a doctor first/);
});

test('each voice of a household hears the notice once', async () => {
  const ask = async (personId: string | undefined, attributes?: unknown) =>
    ours.send(
      intentRequest(attributes ? 'AMAZON.YesIntent' : 'StartRoutineIntent', {
        userId: 'a household',
        attributes,
        system: personId === undefined ? {} : { person: { personId } },
      }),
    );
  const hearsNotice = async (personId: string | undefined) =>
    JSON.stringify(await ask(personId)).includes('Ask a doctor first');
  const anna = 'amzn1.ask.person.ANNA-0123456789';
  await ask(anna, (await ask(anna)).sessionAttributes);
  expect(await hearsNotice(anna)).toBe(false);
  expect(await hearsNotice('amzn1.ask.person.BEN-9876543210')).toBe(true);
  expect(await hearsNotice(undefined)).toBe(true);
  const { person } = await ours.store.load('a household');
  expect(Object.keys(person?.notices ?? {})).toEqual(['A-0123456789']);
});

test('a "no" leads to advice, and nothing of it is kept', async () => {
  const { say } = ours.newListener('with a condition');
  await say('open back coach');
  await say('start my stretches');
  expect(await say('no')).toMatch(/^All right, we won't start\./);
  expect(await say('start my stretches')).toMatch(/Ask a doctor first/);
  expect((await ours.store.load('with a condition')).person).toEqual({
    schema: 1,
    welcomed: '2026-11-24',
  });
});

test('two devices that save at once lose nothing', async () => {
  const { people } = await import('../../core/memory/people.js');
  const { withRound } = await import('../../core/memory/rounds.js');
  const devices = [0, 1, 2, 3].map(() =>
    people({ open: async () => ours.store, now: Date.now, failed: () => {} }),
  );
  const saved = await Promise.all(
    devices.map((device, index) =>
      device.change(
        'at once',
        () => 2_000,
        '2026-11-24',
        (person) =>
          withRound(
            person,
            {
              id: { startedMs: 0, session: `device ${index}` },
              ms: index,
              heldMs: 180_000,
              sets: 1,
              done: ['childs-pose'],
            },
            index,
          ),
      ),
    ),
  );
  expect(saved).toEqual([true, true, true, true]);
  const { person } = await ours.store.load('at once');
  expect(person?.rounds?.map(({ ms }) => ms).sort()).toEqual([0, 1, 2, 3]);
  expect(person?.practice?.['childs-pose']?.times).toBe(4);
});

test('a year of silence erases a person: the item says when, and is not read after that', async () => {
  const { dynamodbStore } = await import('../../lambda/src/store/dynamodb-store.js');
  const year = 365 * 86_400_000;
  const start = Date.UTC(2026, 10, 24);
  const at = (ms: number) => dynamodbStore('back-coach', () => start + ms);
  await at(0).save('silent', { schema: 1, welcomed: '2026-11-24' }, 0);
  expect((await at(year - 1_000).load('silent')).person).toBeDefined();
  const { person, version } = await at(year).load('silent');
  expect(person).toBeUndefined();
  expect(await at(year).save('silent', { schema: 1, welcomed: '2027-11-24' }, version)).toBe(true);
});

test.each([
  [{ welcomed: '2025-01-01', stretched: '2025-01-02' }, '2025-01-02'],
  [{ schema: 1, welcomed: '2025-01-01', stretched: '2025-01-02' }, '2025-01-02'],
  [{ schema: 1, welcomed: '2025-01-01', rounds: 'broken', place: 7 }, undefined],
])('what an older version kept is read: %j', async (attributes, stretched) => {
  const { parsePerson } = await import('../../core/memory/person.js');
  expect(parsePerson(attributes)).toMatchObject({ schema: 1, welcomed: '2025-01-01' });
  expect(parsePerson(attributes)?.stretched).toBe(stretched);
});

test.each([undefined, 7, 'x', {}, { schema: 'x' }, { schema: 99 }])(
  'what is not ours is nobody: %j',
  async (attributes) => {
    const { parsePerson } = await import('../../core/memory/person.js');
    expect(parsePerson(attributes)).toBeUndefined();
  },
);
