import { poses } from './poses.js';
import { sessions } from './sessions.js';

/** The exercises, ready to be narrated. */
export const stretches = [...poses, ...sessions] as const;
