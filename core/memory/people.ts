import type { Person, PersonStore } from './person.js';

/** People, as far as they can be had: a store that fails must never silence the coach. */
export interface People {
  recall(id: string, leftMs: TimeLeft): Promise<Person | 'unreachable' | undefined>;
  /**
   * Changes what is kept about somebody. A new person counts as welcomed on the
   * day `today`. False if it could not be saved.
   */
  change(id: string, leftMs: TimeLeft, today: string, change: Change): Promise<boolean>;
  /** False if it could not be erased. */
  erase(id: string, leftMs: TimeLeft): Promise<boolean>;
}

/** How many ms a request has left. */
type TimeLeft = () => number;

/** Applied to what is kept now; again, if another device saves first. */
export type Change = (person: Person) => Person;

/** Two devices of one person may save at once: the second one looks again. */
const MAX_TRIES = 8;
/** After a failure the store is left alone for this long, so that no request waits for it twice. */
const REST_MS = 5_000;

export interface Surroundings {
  /** Called on first need, so that a plain answer costs no database. Without a store, nothing is kept. */
  open: (() => Promise<PersonStore>) | undefined;
  /** In ms since 1970. */
  now: () => number;
  /** Told the name of the error when the store fails. */
  failed: (error: string) => void;
}

export function people({ open, now, failed }: Surroundings): People {
  const nothingToKeep = open === undefined;
  let restsUntil = 0;
  const attempt = async <T>(otherwise: T, task: (store: PersonStore) => Promise<T>): Promise<T> => {
    if (open === undefined || now() < restsUntil) return otherwise;
    try {
      return await task(await open());
    } catch (error) {
      restsUntil = now() + REST_MS;
      failed(error instanceof Error ? error.name : typeof error);
      return otherwise;
    }
  };
  return {
    recall: (id, leftMs) =>
      attempt<Person | 'unreachable' | undefined>(
        nothingToKeep ? undefined : 'unreachable',
        async (store) => (await store.load(id, leftMs())).person,
      ),
    change: (id, leftMs, today, change) =>
      attempt(nothingToKeep, async (store) => {
        for (let tries = 0; tries < MAX_TRIES; tries += 1) {
          const { person, version } = await store.load(id, leftMs());
          const next = change(person ?? { schema: 1, welcomed: today });
          if (await store.save(id, next, version, leftMs())) return true;
        }
        failed('TooManyAtOnce');
        return false;
      }),
    erase: (id, leftMs) =>
      attempt(nothingToKeep, async (store) => {
        await store.erase(id, leftMs());
        return true;
      }),
  };
}
