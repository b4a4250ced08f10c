import { clinician } from './clinician.js';
import { crisis } from './crisis.js';
import { emergency } from './emergency/index.js';
import { stop } from './stop.js';
import { urgent } from './urgent.js';

/** How people report each red flag. */
export const redFlagSamples = {
  emergency,
  crisis,
  urgent,
  clinician,
  'stop-stretch': stop,
} as const;
