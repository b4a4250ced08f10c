import { counted, KEPT } from './fault.js';
import { faults } from './table.js';
import { ID, somebody, type World } from './world.js';

const all = faults.flatMap(([kind, rows]) => rows.map((row) => ({ kind, ...row })));
const held = new Set<string>();
const nameOf = ({ kind, fault }: (typeof all)[number]) => `${kind} ${fault}`;

let shared: Promise<World> | undefined;

/** A world for all faults that leave nothing behind but what is kept, which is put back. */
function common(): Promise<World> {
  shared ??= somebody();
  return shared;
}

async function leave({ ours }: World): Promise<void> {
  await ours.way.close();
  await ours.close();
}

describe.each(faults)('%s', (kind, rows) => {
  test.each(rows.map((row) => ({ kind, ...row })))(
    '$fault',
    async (row) => {
      const { happens, hears, kept = () => KEPT, inRequest } = row;
      const world = inRequest ? await common() : await somebody();
      try {
        const began = performance.now();
        expect(await happens(world)).toMatch(hears);
        expect(performance.now() - began).toBeLessThan(8_000);
        const { person } = await world.straight.load(ID);
        expect(counted(person)).toEqual(kept(person));
        held.add(nameOf(row));
      } finally {
        if (inRequest) await world.restore();
        else await leave(world);
      }
    },
    30_000,
  );
});

test('no two faults have one name, and there are at least ninety', () => {
  expect(new Set(all.map(nameOf)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(90);
});

afterAll(async () => {
  if (shared) await leave(await shared);
  const not = all.map(nameOf).filter((name) => !held.has(name));
  process.stdout.write(`Faults: ${held.size} held, ${not.length} not held.\n`);
  for (const name of not) process.stdout.write(`  not held: ${name}\n`);
});
