import type { Area } from './area.js';
import { functional } from './areas/functional.js';
import { policy } from './areas/policy.js';
import { reminders } from './areas/reminders.js';
import { security } from './areas/security.js';
import { voice } from './areas/voice.js';

/** https://developer.amazon.com/docs/alexa/custom-skills/certification-requirements-for-custom-skills.html */
export const areas: readonly Area[] = [policy, security, functional, voice, reminders];
