import { breathing } from './breathing.js';
import { chair } from './chair.js';
import { poses } from './poses.js';
import { sessions } from './sessions.js';
import { upperBack } from './upper-back.js';

/** The exercises, ready to be narrated. */
export const stretches = [...poses, ...upperBack, ...chair, ...breathing, ...sessions] as const;
