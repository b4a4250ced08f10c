import { tsImport } from 'tsx/esm/api';

/** The simulator's understanding is trained before the tests, so that no two of them train it at once. */
export default () => tsImport('../simulator/train.mts', import.meta.url);
