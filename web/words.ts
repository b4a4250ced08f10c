import type { Trained } from '../lambda/src/ports.js';
import type { Understanding } from './understanding.js';

/** What words are understood by, which isn't there at first: the buttons work without it. */
export interface Words {
  /** Undefined until it is loaded. */
  now(): Understanding | undefined;
  /** Loads it once; after a failure, the next call tries again. */
  load(): Promise<Understanding>;
  /** What was learned; undefined if it can't be loaded. */
  trained: Trained;
}

export function wordsLater(): Words {
  let loading: Promise<Understanding> | undefined;
  let loaded: Understanding | undefined;
  const load = () => {
    loading ??= import('./understanding.js').then((one) => one.loadUnderstanding());
    loading.then(
      (there) => {
        loaded = there;
      },
      () => {
        loading = undefined;
      },
    );
    return loading;
  };
  return {
    now: () => loaded,
    load,
    trained: () =>
      load().then(
        ({ trained }) => trained,
        () => undefined,
      ),
  };
}
