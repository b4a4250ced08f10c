import { setTimeout as wait } from 'node:timers/promises';
import { gateTo } from '../../simulator/gate.js';
import { openLocalTable } from '../../simulator/local-table.js';
import { type Heard, Person, startOf, type Tally } from './people.mjs';
import { SkillProcess } from './process.mjs';

/**
 * Ten people at once, each with two devices, against the bundle in a process of its own and the
 * local table: as it is, with a table that is slow, with one that is gone for a while, and with the
 * process killed in the middle. Nobody waits for 8 s, each round is counted once, and people
 * whose round was lost hear so, unless they have left.
 */
const PEOPLE = 10;
const DEVICES = 2;
const ROUNDS = 10;
const ALEXA_WAITS_S = 8;
/** Later than all rounds. */
const LATER_MS = Date.UTC(2026, 10, 26);

const table = await openLocalTable();
const gate = await gateTo(table.env.AWS_ENDPOINT_URL_DYNAMODB ?? '');
Object.assign(process.env, table.env);
const { dynamodbStore } = await import('../../lambda/src/store/dynamodb-store.js');
const store = dynamodbStore('back-coach');
Object.assign(process.env, { AWS_ENDPOINT_URL_DYNAMODB: gate.endpoint });
const skill = new SkillProcess();
await skill.start();

/** So many rounds of so many people, while something is done to what is behind them. */
async function rounds(name: string, trouble: () => Promise<void> = async () => {}) {
  console.log(`${name}...`);
  const tally: Tally = { requests: 0, longestMs: 0, unanswered: 0 };
  const people = Array.from(
    { length: PEOPLE },
    (_, index) => new Person(`${name} ${index}`, (event) => skill.send(event), tally),
  );
  const listening = people.map(async (person) => {
    for (let round = 0; round < ROUNDS; round += 1)
      for (let device = 0; device < DEVICES; device += 1)
        await person.listen(startOf(round, device), round % 2 === 0);
  });
  await Promise.all([...listening, trouble()]);
  await Promise.all(people.map((person) => person.comeBack(LATER_MS)));
  const counted = await Promise.all(people.map(countedOf));
  const lost = counted.flatMap((one) => one.lost);
  const lostTo = (end: Heard['end']) => lost.filter((one) => one.end === end).length;
  return [
    name,
    {
      requests: tally.requests,
      unanswered: tally.unanswered,
      'longest (s)': Math.round(tally.longestMs) / 1_000,
      heard: people.flatMap(({ heard }) => heard).length,
      kept: counted.reduce((sum, { kept }) => sum + kept, 0),
      'lost, told': lostTo('told'),
      'lost, nobody there': lostTo('silence'),
      'lost, not told': lostTo('answered'),
    },
  ] as const;
}

async function countedOf({ userId, heard }: Person) {
  const { person } = await store.load(userId);
  const kept = (person?.rounds ?? []).map(({ id }) => id?.session);
  return { kept: kept.length, lost: heard.filter(({ session }) => !kept.includes(session)) };
}

const usual = await rounds('as it is');
gate.slow(() => (Math.random() < 0.1 ? 900 : 100));
const slow = await rounds('with a slow table');
gate.slow(() => 0);
const gone = await rounds('with a table that is gone', async () => {
  await wait(500);
  gate.cut(true);
  await wait(1_000);
  gate.cut(false);
  // It is left alone for some seconds.
  await wait(6_000);
});
const killed = await rounds('killed in the middle', async () => {
  for (let kill = 0; kill < 3; kill += 1) {
    await wait(500);
    await skill.kill();
  }
});

const all = [usual, slow, gone, killed];
console.table(Object.fromEntries(all));
const answers = {
  'Everybody was answered within eight seconds': all.every(
    ([, row]) => row['longest (s)'] < ALEXA_WAITS_S,
  ),
  'No round was counted twice': all.every(([, { heard, kept }]) => kept <= heard),
  'Everybody who lost something was told': all.every(([, row]) => row['lost, not told'] === 0),
  'Nothing was lost, unless the table was gone': [usual, slow, killed].every(
    ([, { heard, kept }]) => kept === heard,
  ),
};
for (const [what, holds] of Object.entries(answers))
  console.log(`${what}: ${holds ? 'yes' : 'NO'}.`);
skill.stop();
await gate.close();
await table.close();
process.exit(Object.values(answers).every(Boolean) ? 0 : 1);
