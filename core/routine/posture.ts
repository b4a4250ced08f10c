import type { Posture } from '../../models/content.js';

/**
 * Time to get from one posture to the next, from experience with people on
 * mats: one step is sitting to kneeling, more is standing to the floor.
 */
export const POSTURE_CHANGE_MS = { same: 5_000, oneStep: 8_000, far: 15_000 } as const;

const HEIGHT = { lying: 0, kneeling: 1, sitting: 2, standing: 3 } as const satisfies Record<
  Posture,
  number
>;

export function postureChangeMs(from: Posture, to: Posture): number {
  const steps = Math.abs(HEIGHT[from] - HEIGHT[to]);
  if (steps === 0) return POSTURE_CHANGE_MS.same;
  return steps === 1 ? POSTURE_CHANGE_MS.oneStep : POSTURE_CHANGE_MS.far;
}
