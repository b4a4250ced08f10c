import type { BodyPart, SlotValue } from '../../content.js';
import { stretches } from '../stretches/index.js';

const bodyParts = {
  hands: ['hands', 'hand', 'arms', 'arm', 'elbows', 'wrists', 'fingers', 'palms'],
  shoulders: ['shoulders', 'shoulder', 'shoulder blades'],
  head: ['head', 'neck', 'chin', 'eyes', 'forehead', 'face'],
  back: ['back', 'upper back', 'spine', 'ribs', 'chest', 'sides', 'belly', 'stomach'],
  'low-back': ['lower back', 'low back', 'the small of my back'],
  hips: ['hips', 'hip', 'bottom', 'thighs', 'glutes'],
  knees: ['knees', 'knee', 'legs', 'leg', 'feet', 'foot', 'ankles', 'toes', 'heels'],
} as const satisfies Record<BodyPart, readonly [string, ...string[]]>;

const counts = [
  ['once', 'one time', 'one set', 'one round'],
  ['twice', 'two times', 'two sets', 'two rounds'],
  ['three times', 'three sets', 'three rounds', 'thrice'],
  ['four times', 'four sets', 'four rounds'],
  ['five times', 'five sets', 'five rounds'],
] as const;

/** Values of the slot types of our own; the id is what the code sees. */
export const slotTypes: Readonly<Record<string, readonly SlotValue[]>> = {
  BACK_COACH_STRETCH: stretches.map(({ id, name, synonyms }) => ({ id, value: name, synonyms })),
  BACK_COACH_SETS: counts.map(([value, ...synonyms], index) => ({
    id: String(index + 1),
    value,
    synonyms,
  })),
  BACK_COACH_BODY_PART: Object.entries(bodyParts).map(([id, [value, ...synonyms]]) => ({
    id,
    value,
    synonyms,
  })),
};
