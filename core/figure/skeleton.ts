import type { Limb, Point, Pose } from '../../models/drawings/drawing.js';
import { HIP_ASIDE, LENGTHS, SHOULDER } from './body.js';

/** Where all joints of a pose are, in cm. */
export interface Skeleton {
  /** From the hips to between the shoulders. */
  spine: readonly Point[];
  skull: Point;
  chin: Point;
  nose: Point;
  arms: readonly [Joints, Joints];
  legs: readonly [Joints, Joints];
}

/** Shoulder, elbow, wrist and fingers; or hip, knee, ankle, toes and heel. */
export interface Joints {
  root: Point;
  middle: Point;
  end: Point;
  tip: Point;
  heel: Point;
}

const STEPS = 12;

/** A hand or a foot: how far it reaches from its joint, and where a foot's sole is, in degrees from its toes. */
interface Extremity {
  length: number;
  heel: number;
  sole?: number;
}

const HAND: Extremity = { length: LENGTHS.hand, heel: 0 };
const FOOT: Extremity = { length: 15, heel: 3.5 };
/** A foot that points to the viewer. */
const FOOT_AHEAD: Extremity = { length: 2.6, heel: 0 };

export function skeletonOf(pose: Pose): Skeleton {
  const { view, hips, back, neck, head, arms, legs } = pose;
  const isSide = view === 'left' || view === 'right';
  const forward = view === 'left' ? 90 : -90;
  const spine = curve(hips, back);
  const top = spine.at(-1) ?? hips;
  const skull = from(from(top, neck, LENGTHS.neck), head, LENGTHS.head);
  const headTurn = rad(pose.headTurn ?? 0);
  const turn = isSide ? Math.cos(headTurn) : Math.sin(headTurn);
  const face = isSide ? head + forward : head - 90;
  const chin = from(from(skull, face, 5 * turn), head, -8);
  const nose = from(from(skull, face, 9.4 * turn), head, -1.5);

  const shoulders = along(spine, SHOULDER.along);
  const chestTurn = rad(pose.chestTurn ?? 0);
  const across = SHOULDER.aside * (isSide ? Math.sin(chestTurn) : Math.cos(chestTurn));
  const shoulderAt = (side: -1 | 1): Point =>
    isSide
      ? from(shoulders, back[2] + forward, SHOULDER.forward * Math.cos(chestTurn) + side * across)
      : from(shoulders, back[2] - 90, side * (across - 2.5 * (pose.squeeze ?? 0)));
  const hipAt = (side: -1 | 1): Point =>
    isSide ? hips : from(hips, back[0] - 90, side * HIP_ASIDE);
  const bend = (side: -1 | 1): -1 | 1 => (isSide ? (view === 'right' ? 1 : -1) : side);
  const arm = (limb: Limb, side: -1 | 1) =>
    jointsOf(
      limb,
      shoulderAt(side),
      [LENGTHS.upperArm, LENGTHS.forearm],
      isSide ? flip(bend(side)) : bend(side),
      HAND,
    );
  const leg = (limb: Limb, side: -1 | 1) =>
    jointsOf(
      limb,
      hipAt(side),
      [LENGTHS.thigh, LENGTHS.shin],
      bend(side),
      isSide ? { ...FOOT, sole: forward } : FOOT_AHEAD,
    );
  return {
    spine,
    skull,
    chin,
    nose,
    arms: [arm(arms[0], -1), arm(arms[1], 1)],
    legs: [leg(legs[0], -1), leg(legs[1], 1)],
  };
}

function flip(side: -1 | 1): -1 | 1 {
  return side === 1 ? -1 : 1;
}

/** A curve of the back's length whose direction changes evenly. */
function curve(start: Point, [low, middle, high]: Pose['back']): Point[] {
  const points = [start];
  let at = start;
  for (let step = 0; step < STEPS; step += 1) {
    const share = (step + 0.5) / STEPS;
    const direction =
      share < 0.5 ? low + (middle - low) * share * 2 : middle + (high - middle) * (share * 2 - 1);
    at = from(at, direction, LENGTHS.back / STEPS);
    points.push(at);
  }
  return points;
}

export function along(points: readonly Point[], share: number): Point {
  const place = share * (points.length - 1);
  const one = points[Math.floor(place)] ?? [0, 0];
  const other = points[Math.ceil(place)] ?? one;
  return mix(one, other, place - Math.floor(place));
}

/** Bends a limb of two bones so that it ends where it should, or as near as it reaches. */
function jointsOf(
  { to, via, tip, turned = false }: Limb,
  root: Point,
  [upper, lower]: readonly [number, number],
  bend: -1 | 1,
  { length, heel, sole }: Extremity,
): Joints {
  const apart = Math.hypot(to[0] - root[0], to[1] - root[1]);
  const reach = Math.min(upper + lower, Math.max(Math.abs(upper - lower), apart));
  const towards = direction(root, to);
  const cosine = (upper ** 2 + reach ** 2 - lower ** 2) / (2 * upper * Math.max(reach, 0.01));
  const lift = (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
  const middle = via ?? from(root, towards + lift * (turned ? -bend : bend), upper);
  const end = via ? to : from(root, towards, reach);
  const points = tip ?? direction(middle, end);
  if (sole === undefined)
    return { root, middle, end, tip: from(end, points, length), heel: from(end, points, -heel) };
  const under = from(end, points + sole, 1.2);
  return {
    root,
    middle,
    end,
    tip: from(from(under, points + sole, 0.8), points, length),
    heel: from(under, points, -heel),
  };
}

export function from([x, y]: Point, degrees: number, length: number): Point {
  return [x + Math.cos(rad(degrees)) * length, y + Math.sin(rad(degrees)) * length];
}

export function mix(one: Point, other: Point, share: number): Point {
  return [one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share];
}

export function direction(one: Point, other: Point): number {
  return (Math.atan2(other[1] - one[1], other[0] - one[0]) * 180) / Math.PI;
}

function rad(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
