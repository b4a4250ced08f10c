import type { Utterances } from '../../../content.js';
import { replies } from './replies.js';
import { startAndStop } from './start-and-stop.js';
import { steering } from './steering.js';

/** Amazon knows how people say these; we add what our people say. */
export const builtIns = [
  ...replies,
  ...steering,
  ...startAndStop,
] as const satisfies readonly Utterances[];
