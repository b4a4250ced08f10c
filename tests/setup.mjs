import { tsImport } from 'tsx/esm/api';

/**
 * Before the tests, so that each of them may be run alone: the bundles are those of the sources, and
 * the simulator's understanding is trained, which no two of them then do at once.
 */
export default async () => {
  await tsImport('../scripts/build.mts', import.meta.url);
  await tsImport('../simulator/train.mts', import.meta.url);
};
