/** A grown-up of 170 cm, in cm, after the proportions that drawing schools and ergonomists use. */
export const LENGTHS = {
  back: 51,
  neck: 9,
  head: 9,
  upperArm: 28,
  forearm: 24,
  hand: 13,
  thigh: 42,
  shin: 41,
} as const;

/** How far from the middle the shoulders and the hips are, seen from the front, and in front of the spine. */
export const SHOULDER = { along: 0.91, aside: 15.5, forward: 2.5 } as const;
export const HIP_ASIDE = 8;

/** Half of how thick the body is at each joint. */
export const RADII = {
  hips: 10.5,
  waist: 9,
  chest: 10.5,
  top: 6.5,
  neck: 4.6,
  skull: 9.3,
  jaw: 4.2,
  nose: 1.7,
  shoulder: 5.8,
  elbow: 4.4,
  wrist: 3.2,
  fingers: 2,
  thigh: 8.6,
  knee: 6,
  ankle: 3.9,
  heel: 3.4,
  toes: 2.2,
} as const;
