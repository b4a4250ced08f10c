import type { Person } from './person.js';
import { type PersonStore, UNREACHABLE } from './store.js';

/** People, as far as they can be had: a store that fails must never silence the coach. */
export interface People {
  /** Whether anything can be kept; if not, nothing outlives a conversation. */
  keeps: boolean;
  recall(id: string, leftMs: TimeLeft): Promise<Person | 'unreachable' | undefined>;
  /**
   * Changes what is kept about somebody. Somebody new counts as welcomed on the
   * day `welcomed`; without it, they had all of it erased, and nothing is kept.
   * False if it could not be saved.
   */
  change(
    id: string,
    leftMs: TimeLeft,
    welcomed: string | undefined,
    change: Change,
  ): Promise<boolean>;
  /** False if it could not be erased. */
  erase(id: string, leftMs: TimeLeft): Promise<boolean>;
}

/** How many ms a request has left. */
type TimeLeft = () => number;

/** Applied to what is kept now; again, if another device saves first. */
export type Change = (person: Person) => Person;

/** Two devices of one person may save at once: the second one looks again. */
const MAX_TRIES = 8;
/** While it can't be reached the store is left alone for this long, so that no request waits for it twice. */
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
      const name = error instanceof Error ? error.name : typeof error;
      if (name === UNREACHABLE) restsUntil = now() + REST_MS;
      failed(name);
      return otherwise;
    }
  };
  return {
    keeps: !nothingToKeep,
    recall: (id, leftMs) =>
      attempt<Person | 'unreachable' | undefined>(
        nothingToKeep ? undefined : 'unreachable',
        async (store) => (await store.load(id, leftMs())).person,
      ),
    change: (id, leftMs, welcomed, change) =>
      attempt(nothingToKeep, async (store) => {
        let newcomer: Person | undefined = welcomed ? { schema: 1, welcomed } : undefined;
        for (let tries = 0; tries < MAX_TRIES; tries += 1) {
          const { person, version } = await store.load(id, leftMs());
          if (version === 'newer') return false;
          const before = person ?? newcomer;
          if (before === undefined) return true;
          if (await store.save(id, change(before), version, leftMs())) return true;
          // Their item was there a moment ago and is gone: they had it erased in between.
          if (person) newcomer = undefined;
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
