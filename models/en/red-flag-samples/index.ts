import { clinician } from './clinician.js';
import { crisis } from './crisis.js';
import { emergency } from './emergency.js';
import { stop } from './stop.js';

/** How people report each red flag. */
export const redFlagSamples = { emergency, crisis, clinician, 'stop-stretch': stop } as const;
