import type { Person } from './person.js';

/** The name of the error if a store can't be reached at all, for anybody. */
export const UNREACHABLE = 'Unreachable';

/**
 * What the store tells two states of an item apart by: 0 for somebody who isn't there yet, and
 * `odd` if the item has no version that we wrote. An item of a newer schema is never saved over.
 */
export type Version = number | { readonly odd: object } | 'newer';

/** Where people are kept. Calls reject if they fail, and give up after some ms, or after `withinMs` if that is less. */
export interface PersonStore {
  /** Pass `version` back to `save`. */
  load(id: string, withinMs?: number): Promise<{ person: Person | undefined; version: Version }>;
  /** False, and nothing saved, if somebody else saved since that version. */
  save(id: string, person: Person, version: Version, withinMs?: number): Promise<boolean>;
  erase(id: string, withinMs?: number): Promise<void>;
}
