import type { Drawing, Frame, Limb, Pose, Thing } from '../../models/drawings/drawing.js';
import { mix } from './skeleton.js';

/** Where a breath is: 0 at the pose, 1 at its other end, and which way it goes. */
export interface Breath {
  share: number;
  way: 'there' | 'back';
}

/** The breath so long after the hold began, in ms. */
export function breathAt(
  { breathMs: [thereMs, backMs], startsBack = false }: Pick<Drawing, 'breathMs' | 'startsBack'>,
  sinceMs: number,
): Breath {
  const atMs = Math.max(0, sinceMs + (startsBack ? thereMs : 0)) % (thereMs + backMs);
  const isThere = atMs < thereMs;
  const part = isThere ? atMs / thereMs : 1 - (atMs - thereMs) / backMs;
  return { share: (1 - Math.cos(Math.PI * part)) / 2, way: isThere ? 'there' : 'back' };
}

/** The frame between the pose, at 0, and the other end of its breath, at 1. It has no arrows. */
export function frameAt({ hold, breath }: Drawing, share: number): Frame {
  const things = hold.things?.map((thing, at) => thingBetween(thing, breath.things?.[at], share));
  return { pose: poseBetween(hold.pose, breath.pose, share), ...(things && { things }) };
}

function poseBetween(one: Pose, other: Pose, share: number): Pose {
  const number = (from = 0, to = 0) => from + (to - from) * share;
  return {
    ...one,
    hips: mix(one.hips, other.hips, share),
    back: [
      number(one.back[0], other.back[0]),
      number(one.back[1], other.back[1]),
      number(one.back[2], other.back[2]),
    ],
    neck: number(one.neck, other.neck),
    head: number(one.head, other.head),
    belly: number(one.belly, other.belly),
    headTurn: number(one.headTurn, other.headTurn),
    chestTurn: number(one.chestTurn, other.chestTurn),
    squeeze: number(one.squeeze, other.squeeze),
    arms: bothBetween(one.arms, other.arms, share),
    legs: bothBetween(one.legs, other.legs, share),
  };
}

function bothBetween(one: Pose['arms'], other: Pose['arms'], share: number): Pose['arms'] {
  return [limbBetween(one[0], other[0], share), limbBetween(one[1], other[1], share)];
}

function limbBetween(one: Limb, other: Limb, share: number): Limb {
  return {
    ...one,
    to: mix(one.to, other.to, share),
    ...(one.via && other.via && { via: mix(one.via, other.via, share) }),
    ...(one.tip !== undefined &&
      other.tip !== undefined && { tip: one.tip + (other.tip - one.tip) * share }),
  };
}

function thingBetween(one: Thing, other: Thing | undefined, share: number): Thing {
  if (one.kind !== 'roller' || other?.kind !== 'roller') return one;
  return { ...one, at: mix(one.at, other.at, share) };
}
