import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../models/en/prompts');

test('no two files have a prompt of the same name, of which one would never be spoken', async () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const file of readdirSync(FOLDER).filter((name) => name !== 'index.ts')) {
    const groups: Record<string, object> = await import(join(FOLDER, file));
    for (const id of Object.values(groups).flatMap(Object.keys)) {
      const other = seen.get(id);
      if (other !== undefined) twice.push(`${id}: ${other}, ${file}`);
      seen.set(id, file);
    }
  }
  expect(seen.size).toBeGreaterThan(100);
  expect(twice).toEqual([]);
});
