import type { Point, Pose } from '../../models/drawings/drawing.js';
import { RADII } from './body.js';
import { along, direction, from, type Joints, mix, type Skeleton } from './skeleton.js';

/** A disc; with another and their tangents it makes a limb. */
export interface Disc {
  at: Point;
  radius: number;
}

/** What is drawn in one colour: two discs and what is between them, or more in a row that bends little. In cm. */
export type Bone = readonly [Disc, Disc, ...Disc[]];

export interface Outline {
  /** The limbs that are farther away. */
  far: readonly Bone[];
  body: readonly Bone[];
  head: readonly Bone[];
  /** The limbs that are nearer, from behind to the front. */
  near: readonly (readonly Bone[])[];
  /** The shoulder blades, from behind. */
  marks: readonly Bone[];
}

export function outlineOf(pose: Pose, skeleton: Skeleton): Outline {
  const { spine, skull, chin, nose, arms, legs } = skeleton;
  const [nearArm, farArm] = arms;
  const [nearLeg, farLeg] = legs;
  const isSide = pose.view === 'left' || pose.view === 'right';
  const toFront = pose.view === 'left' ? 90 : -90;
  const top = spine.at(-1) ?? pose.hips;
  const neck: Bone = [
    { at: mix(top, skull, -0.05), radius: RADII.neck + 0.6 },
    { at: mix(top, skull, 0.75), radius: RADII.neck },
  ];
  if (isSide)
    return {
      far: [...leg(farLeg), ...arm(farArm)],
      body: [
        trunk(spine),
        bellyOf(
          along(spine, 0.25),
          from(along(spine, 0.4), pose.back[1] + toFront, pose.belly ?? 0),
        ),
        [disc(nearArm.root, RADII.shoulder), disc(farArm.root, RADII.shoulder)],
        neck,
      ],
      head: [
        [disc(skull, RADII.skull), disc(chin, RADII.jaw)],
        [disc(mix(skull, nose, 0.7), RADII.nose + 1), disc(nose, RADII.nose)],
      ],
      near: [leg(nearLeg), arm(nearArm)],
      marks: [],
    };
  return {
    far: [],
    body: [...chest(pose, skeleton), neck],
    head: [
      [disc(skull, RADII.skull - 0.8), disc(mix(skull, chin, 0.9), RADII.jaw + 1.7)],
      ...profile(pose, skull, nose),
    ],
    near: [legAhead(farLeg), legAhead(nearLeg), arm(farArm), arm(nearArm)],
    marks: shoulderBlades(pose, skeleton),
  };
}

function disc(at: Point, radius: number): Disc {
  return { at, radius };
}

function arm({ root, middle, end, tip }: Joints): Bone[] {
  return [
    [disc(root, RADII.shoulder), disc(middle, RADII.elbow)],
    [disc(middle, RADII.elbow), disc(end, RADII.wrist)],
    [disc(end, RADII.wrist), disc(tip, RADII.fingers)],
  ];
}

function leg({ root, middle, end, tip, heel }: Joints): Bone[] {
  return [
    [disc(root, RADII.thigh), disc(middle, RADII.knee)],
    [disc(middle, RADII.knee), disc(end, RADII.ankle)],
    [disc(end, RADII.ankle), disc(heel, RADII.heel)],
    [disc(heel, RADII.heel), disc(tip, RADII.toes)],
    [disc(end, RADII.ankle), disc(tip, RADII.toes)],
  ];
}

/** A foot that points to the viewer hides its heel. */
function legAhead({ root, middle, end, tip }: Joints): Bone[] {
  return [
    [disc(root, RADII.thigh), disc(middle, RADII.knee)],
    [disc(middle, RADII.knee), disc(end, RADII.ankle)],
    [disc(end, RADII.ankle), disc(tip, RADII.toes)],
  ];
}

/** From the side: pelvis, waist, ribs, and narrower between the shoulders. */
function trunk(spine: readonly Point[]): Bone {
  const thick = (share: number) => {
    const { hips, waist, chest, top } = RADII;
    const marks = [hips, hips - 0.6, waist, waist + 0.6, chest - 0.2, chest, chest - 1.2, top];
    const place = share * (marks.length - 1);
    const one = marks[Math.floor(place)] ?? top;
    return one + ((marks[Math.ceil(place)] ?? top) - one) * (place - Math.floor(place));
  };
  const [low, next, ...others] = spine.map((at, index) =>
    disc(at, thick(index / (spine.length - 1))),
  );
  const none = disc([0, 0], 0);
  return [low ?? none, next ?? none, ...others];
}

function bellyOf(base: Point, at: Point): Bone {
  return [disc(base, RADII.hips - 1), disc(at, RADII.waist + 0.4)];
}

/** From the front: from shoulder to shoulder, down to the waist, and the hips. */
function chest(pose: Pose, { spine, arms, legs }: Skeleton): Bone[] {
  const middle = (share: number) => spine[Math.round(share * (spine.length - 1))] ?? pose.hips;
  const [left, right] = [arms[0].root, arms[1].root];
  const waist = middle(0.35);
  const across = pose.back[1] - 90;
  const aside = (at: Point, cm: number): Point => from(at, across, cm);
  const bones: Bone[] = [
    [disc(left, RADII.shoulder), disc(right, RADII.shoulder)],
    [disc(mix(left, right, 0.1), 5), disc(middle(1), RADII.neck)],
    [disc(mix(right, left, 0.1), 5), disc(middle(1), RADII.neck)],
    [disc(legs[0].root, RADII.thigh), disc(legs[1].root, RADII.thigh)],
  ];
  for (const share of [0.12, 0.5, 0.88])
    bones.push([
      disc(mix(left, right, share), 6.4),
      disc(aside(waist, (share - 0.5) * 14), 7),
      disc(mix(legs[0].root, legs[1].root, share), 8),
    ]);
  return bones;
}

/** A head that is turned shows its nose beside the face. */
function profile({ headTurn = 0 }: Pose, skull: Point, nose: Point): Bone[] {
  if (Math.abs(headTurn) < 30) return [];
  return [[disc(mix(skull, nose, 0.6), RADII.nose + 1.4), disc(nose, RADII.nose)]];
}

function shoulderBlades({ view, back, squeeze = 0 }: Pose, { spine }: Skeleton): Bone[] {
  if (view !== 'back') return [];
  const high = along(spine, 0.86);
  const low = along(spine, 0.62);
  const across = back[2] - 90;
  const apart = 9.5 - 5 * squeeze;
  return [-1, 1].map((side) => [
    disc(from(high, across, side * apart), 1.6),
    disc(from(low, across, side * (apart + 1.5)), 1.6),
  ]);
}

/** A bone's outline, in the order of its path. Each end is an arc of its own radius, large or small. */
export interface Area {
  /** Up one side, and down the other. */
  up: readonly Point[];
  end: { radius: number; large: boolean };
  down: readonly Point[];
  start: { radius: number; large: boolean };
}

/** Where two discs touch their common tangents, always in the same direction; discs between others have a point on each side. */
export function areaOf(bone: Bone): Area {
  const [first, second] = bone;
  const [before = first, last = second] = bone.slice(-2);
  const low = tangents(first, second);
  const high = tangents(before, last);
  const between = bone.slice(1, -1).map(({ at, radius }, index) => {
    const way = direction(bone[index]?.at ?? at, bone[index + 2]?.at ?? at);
    return [from(at, way + 90, radius), from(at, way - 90, radius)] as const;
  });
  return {
    up: [low.start[0], ...between.map(([left]) => left), high.end[0]],
    end: { radius: last.radius, large: !high.narrows },
    down: [high.end[1], ...between.map(([, right]) => right).toReversed(), low.start[1]],
    start: { radius: first.radius, large: low.narrows },
  };
}

interface Tangents {
  start: readonly [left: Point, right: Point];
  end: readonly [left: Point, right: Point];
  /** The first disc is the larger one. */
  narrows: boolean;
}

function tangents(one: Disc, other: Disc): Tangents {
  const apart = Math.hypot(other.at[0] - one.at[0], other.at[1] - one.at[1]);
  const slope = Math.max(-1, Math.min(1, (one.radius - other.radius) / Math.max(apart, 0.01)));
  const lean = (Math.acos(slope) * 180) / Math.PI;
  const way = direction(one.at, other.at);
  const touching = ({ at, radius }: Disc) =>
    [from(at, way + lean, radius), from(at, way - lean, radius)] as const;
  return { start: touching(one), end: touching(other), narrows: slope > 0 };
}
