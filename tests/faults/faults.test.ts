import { counted, faults, KEPT } from './table.js';
import { ID, somebody } from './world.js';

describe.each(faults)('%s', (_, rows) => {
  test.each(rows)(
    '$fault',
    async ({ happens, hears, kept = () => KEPT }) => {
      const world = await somebody();
      const began = performance.now();
      expect(await happens(world)).toMatch(hears);
      expect(performance.now() - began).toBeLessThan(8_000);
      const { person } = await world.straight.load(ID);
      expect(counted(person)).toEqual(kept(person));
      await world.ours.way.close();
      await world.ours.close();
    },
    30_000,
  );
});

test('the table has at least 25 faults', () => {
  expect(faults.flatMap(([, rows]) => rows).length).toBeGreaterThanOrEqual(25);
});
