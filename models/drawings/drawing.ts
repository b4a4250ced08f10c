/**
 * Stretches as poses of one body, 170 cm tall. All lengths are in cm, x to the right and y up from
 * the floor; directions are in degrees, 0 to the right and 90 up. `core/figure/` draws them.
 */
export interface Drawing {
  /** What the person lies, sits or leans on. */
  things?: readonly Thing[];
  /** Seen from the side, the floor is a line; from above, it is the sheet behind the body. */
  floor?: 'line' | 'sheet';
  /** How it begins, the pose that is held, and the pose at the other end of a breath. */
  ready: Frame;
  hold: Frame;
  breath: Frame;
  /** How long the pose takes to become `breath`, and to come back, in ms. */
  breathMs: readonly [there: number, back: number];
  /** The first breath of a hold leads back to the pose: "breathe out and round your back up". */
  startsBack?: boolean;
}

export interface Frame {
  pose: Pose;
  /** What moves in this frame. */
  things?: readonly Thing[];
  /** Arrows that show the way of the movement. */
  moves?: readonly Move[];
  /** What carries the body's weight on the floor; the tests check that it touches it. */
  on?: readonly Contact[];
}

export type Contact = 'hands' | 'knees' | 'feet' | 'hips' | 'head';
export type Point = readonly [x: number, y: number];

export interface Pose {
  /** From the side: which way the person would look when standing up. */
  view: 'left' | 'right' | 'front' | 'back';
  /** The middle between the hip joints. */
  hips: Point;
  /** Where the back points, at the hips, in the middle and between the shoulders. */
  back: readonly [number, number, number];
  neck: number;
  /** Where the crown of the head points. */
  head: number;
  /** How far the belly is lifted by a breath, in cm. */
  belly?: number;
  /** How far head and chest are turned to the right of the picture; from the side, to the viewer. */
  headTurn?: number;
  chestTurn?: number;
  /** From the front: how far the shoulder blades are drawn together, from 0 to 1. */
  squeeze?: number;
  /** The first is nearer, or on the left of the picture. */
  arms: readonly [Limb, Limb];
  legs: readonly [Limb, Limb];
}

export interface Limb {
  /** The wrist or the ankle. */
  to: Point;
  /** The elbow or the knee, where the limb is turned towards the viewer and looks shorter. */
  via?: Point;
  /** Where the fingers or toes point; a hand goes on in the direction of the forearm. */
  tip?: number;
  /** A limb bends the other way: the shoulder is turned. */
  turned?: boolean;
}

export type Thing =
  | { kind: 'roller'; at: Point; radius: number }
  | { kind: 'line'; points: readonly Point[]; soft?: boolean; thick?: number };

export interface Move {
  from: Point;
  to: Point;
  /** How far the arrow bows to its left, in cm. */
  bow?: number;
  both?: boolean;
}
