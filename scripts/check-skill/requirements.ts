import { functional } from './areas/functional.js';
import { policy } from './areas/policy.js';
import { reminders } from './areas/reminders.js';
import { security } from './areas/security.js';
import { voice } from './areas/voice.js';

/** One of Amazon's pages of requirements. */
export interface Area {
  name: string;
  page: string;
  requirements: readonly Requirement[];
}

/** What Amazon asks for before a skill is published, in our own words, and how it is shown here. */
export interface Requirement {
  asks: string;
  /** A test file, and words in the titles of the tests in it that show it. */
  shownBy?: readonly [file: string, title: string];
  /** What is left for the owner to do by hand. */
  owner?: string;
}

/** https://developer.amazon.com/docs/alexa/custom-skills/certification-requirements-for-custom-skills.html */
export const areas: readonly Area[] = [policy, security, functional, voice, reminders];
