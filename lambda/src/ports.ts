import type { People } from '../../core/memory/people.js';
import type { Log } from './telemetry/telemetry.js';

/** What the skill needs from outside. */
export interface Ports {
  people: People;
  /** From 0 to 1, as Math.random. */
  random: () => number;
  /** In ms since 1970; used only if a request has no valid timestamp. */
  now: () => number;
  narration: Narration;
  log: Log;
}

/** How a narration is sent: as speech with breaks, or as an APL for Audio document. */
export type Narration = 'ssml' | 'apla';
