import { createStore, del, get, update } from 'idb-keyval';
import * as v from 'valibot';
import { isNewer, type Person, parsePerson } from '../core/memory/person.js';
import type { PersonStore } from '../core/memory/store.js';

const item = v.object({ attributes: v.unknown(), version: v.number() });

/** People in this browser, in IndexedDB: one item for each, with a version that each save raises. */
export function household(): PersonStore {
  const store = createStore('back-coach', 'people');
  return {
    async load(id) {
      const { attributes, version } = itemIn(await get(id, store));
      const person = parsePerson(attributes);
      return { person, version: isNewer(attributes) ? 'newer' : version };
    },
    async save(id, person, version) {
      if (typeof version !== 'number') return false;
      let saved = false;
      await update(
        id,
        (kept: unknown) => {
          saved = itemIn(kept).version === version;
          return saved ? itemOf(person, version + 1) : kept;
        },
        store,
      );
      return saved;
    },
    async erase(id) {
      await del(id, store);
    },
  };
}

function itemOf(attributes: Person, version: number): v.InferOutput<typeof item> {
  return { attributes, version };
}

function itemIn(kept: unknown): v.InferOutput<typeof item> {
  const parsed = v.safeParse(item, kept);
  return parsed.success ? parsed.output : { attributes: undefined, version: 0 };
}
