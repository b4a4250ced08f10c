import type { Log } from '../../lambda/src/telemetry/telemetry.js';
import type { Person, PersonStore } from './person.js';

/** People, as far as they can be had: a store that fails must never silence the coach. */
export interface People {
  recall(id: string): Promise<Person | undefined>;
  /**
   * Changes what is kept about somebody; whoever is new was first met on the
   * day `today`. False if it could not be kept.
   */
  change(id: string, today: string, change: (person: Person) => Person): Promise<boolean>;
  /** False if it could not be erased. */
  erase(id: string): Promise<boolean>;
}

/** Two devices of one person may save at once: whoever comes second looks again. */
const MAX_TRIES = 8;
/** After a failure the store is left alone for so long, so that no request waits for it twice. */
const REST_MS = 5_000;

/** `open` is called on first need, so that a plain answer costs no database. */
export function people(
  open: (() => Promise<PersonStore>) | undefined,
  log: Log,
  now: () => number = Date.now,
): People {
  let restsUntil = 0;
  const attempt = async <T>(failed: T, task: (store: PersonStore) => Promise<T>): Promise<T> => {
    if (open === undefined || now() < restsUntil) return failed;
    try {
      return await task(await open());
    } catch (error) {
      restsUntil = now() + REST_MS;
      log('store failed', { error: error instanceof Error ? error.name : typeof error });
      return failed;
    }
  };
  const nothingToKeep = open === undefined;
  return {
    recall: (id) => attempt(undefined, async (store) => (await store.load(id)).person),
    change: (id, today, change) =>
      attempt(nothingToKeep, async (store) => {
        for (let tries = 0; tries < MAX_TRIES; tries += 1) {
          const { person, version } = await store.load(id);
          const next = change(person ?? { schema: 1, welcomed: today });
          if (await store.save(id, next, version)) return true;
        }
        log('store failed', { error: 'TooManyAtOnce' });
        return false;
      }),
    erase: (id) =>
      attempt(nothingToKeep, async (store) => {
        await store.erase(id);
        return true;
      }),
  };
}
