import type { Person, PersonStore } from './person.js';

/** Says what went wrong, without anything personal. */
export type Log = (event: string, detail?: Record<string, string>) => void;

/** People, as far as they can be had: a store that fails must never silence the coach. */
export interface People {
  recall(id: string): Promise<Person | undefined>;
  keep(id: string, person: Person): Promise<void>;
  /** Changes what is kept about somebody; whoever is new was first met on the day `today`. */
  change(id: string, today: string, change: (person: Person) => Person): Promise<void>;
}

/** `open` is called on first need, so that a plain answer costs no database. */
export function people(open: (() => Promise<PersonStore>) | undefined, log: Log): People {
  const attempt = async <T>(task: (store: PersonStore) => Promise<T>): Promise<T | undefined> => {
    if (open === undefined) return undefined;
    try {
      return await task(await open());
    } catch (error) {
      log('store failed', { error: error instanceof Error ? error.name : typeof error });
      return undefined;
    }
  };
  return {
    recall: (id) => attempt((store) => store.load(id)),
    keep: async (id, person) => {
      await attempt((store) => store.save(id, person));
    },
    change: async (id, today, change) => {
      await attempt(async (store) => {
        const person = await store.load(id);
        await store.save(id, change(person ?? { schema: 1, welcomed: today }));
      });
    },
  };
}
