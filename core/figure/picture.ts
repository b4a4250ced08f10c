import type { Drawing, Frame, Move, Point, Thing } from '../../models/drawings/drawing.js';
import { type Area, areaOf, type Bone, outlineOf } from './outline.js';
import { direction, from, mix, skeletonOf } from './skeleton.js';

/** A part of a picture of `SIZE` by `SIZE`: an area that is filled, or a line with round ends. */
export interface Part {
  kind: 'floor' | 'thing' | 'soft' | 'far' | 'body' | 'head' | 'edge' | 'near' | 'mark' | 'motion';
  path: string;
  /** How thick the line is; an area has none. */
  line?: number;
}

export const SIZE = 200;
const MARGIN = 8;
/** Nothing is drawn larger than that, in units for each cm. */
const MAX_ZOOM = 1.45;
const FLOOR_LINE = 5;

/** From cm to the picture. */
type Place = ((at: Point) => Point) & { zoom: number };

/** The frames of a drawing in one scale, so that one can become the other. */
export function partsOf(drawing: Drawing, frame: Frame): Part[] {
  const place = placing(drawing);
  const { pose, things = [], moves = [] } = frame;
  const { far, body, head, near, marks } = outlineOf(pose, skeletonOf(pose));
  const area = (kind: Part['kind'], bones: readonly Bone[]): Part[] =>
    bones.length === 0 ? [] : [{ kind, path: bones.map((bone) => areaPath(bone, place)).join('') }];
  return [
    floorOf(drawing, place),
    ...[...(drawing.things ?? []), ...things].map((thing) => thingPart(thing, place)),
    ...area('far', far),
    ...area('body', body),
    ...area('head', head),
    ...near.flatMap((bones) => [
      // A thin edge tells limbs apart where they cross.
      ...(near.length > 1 ? area('edge', bones).map((part) => ({ ...part, line: 2.5 })) : []),
      ...area('near', bones),
    ]),
    ...area('mark', marks),
    ...moves.map((move) => arrow(move, place)),
  ];
}

/** The corners of all that is drawn in some frame, in cm: left, bottom, right, top. */
export function extentOf(drawing: Drawing, frame: Frame): [number, number, number, number] {
  const outline = outlineOf(frame.pose, skeletonOf(frame.pose));
  const discs = [outline.far, outline.body, outline.head, outline.near.flat()].flat(2);
  const spots: [Point, number][] = discs.map(({ at, radius }) => [at, radius]);
  for (const thing of [...(drawing.things ?? []), ...(frame.things ?? [])])
    if (thing.kind === 'roller') spots.push([thing.at, thing.radius]);
    else for (const at of thing.points) spots.push([at, (thing.thick ?? 4.5) / 2]);
  for (const move of frame.moves ?? [])
    spots.push([move.from, 5], [move.to, 5], [bowOf(move, 0.5), 3]);
  return [
    Math.min(...spots.map(([[x], r]) => x - r)),
    Math.min(...spots.map(([[, y], r]) => y - r)),
    Math.max(...spots.map(([[x], r]) => x + r)),
    Math.max(...spots.map(([[, y], r]) => y + r)),
  ];
}

/** Looked up for each frame of a movement. */
const places = new WeakMap<Drawing, Place>();

function placing(drawing: Drawing): Place {
  const known = places.get(drawing);
  if (known) return known;
  const all = [drawing.ready, drawing.hold, drawing.breath].map((one) => extentOf(drawing, one));
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([, , x]) => x))];
  const low = Math.min(...all.map(([, y]) => y), drawing.floor === 'sheet' ? Infinity : 0);
  const top = Math.max(...all.map(([, , , y]) => y));
  const room = SIZE - 2 * MARGIN;
  const zoom = Math.min(MAX_ZOOM, room / (right - left), room / (top - low));
  const [middleX, middleY] = [(left + right) / 2, (low + top) / 2];
  const place = ([x, y]: Point): Point => [
    SIZE / 2 + (x - middleX) * zoom,
    SIZE / 2 - (y - middleY) * zoom,
  ];
  const placed = Object.assign(place, { zoom });
  places.set(drawing, placed);
  return placed;
}

function floorOf({ floor = 'line' }: Drawing, place: Place): Part {
  if (floor === 'sheet')
    return {
      kind: 'floor',
      path: 'M16,4L184,4Q196,4 196,16L196,184Q196,196 184,196L16,196Q4,196 4,184L4,16Q4,4 16,4Z',
    };
  const y = round(place([0, 0])[1] + FLOOR_LINE / 2);
  return { kind: 'floor', path: `M10,${y}L190,${y}`, line: FLOOR_LINE };
}

function thingPart(thing: Thing, place: Place): Part {
  if (thing.kind === 'line')
    return {
      kind: thing.soft ? 'soft' : 'thing',
      path: `M${thing.points.map((at) => text(place(at))).join('L')}`,
      line: round((thing.thick ?? 4.5) * place.zoom),
    };
  const r = round(thing.radius * place.zoom);
  const [x, y] = place(thing.at);
  const half = (to: Point) => `A${r},${r} 0 1,1 ${text(to)}`;
  return {
    kind: 'thing',
    path: `M${text([x - r, y])}${half([x + r, y])}${half([x - r, y])}Z`,
  };
}

function areaPath(bone: Bone, place: Place): string {
  const { up, end, down, start } = areaOf(bone);
  const line = (points: readonly Point[]) => points.map((at) => text(place(at))).join('L');
  const arc = ({ radius, large }: Area['end'], to: Point | undefined) => {
    const r = round(radius * place.zoom);
    return `A${r},${r} 0 ${large ? 1 : 0},1 ${to ? text(place(to)) : ''}`;
  };
  const [above, ...below] = down;
  return `M${line(up)}${arc(end, above)}L${line(below)}${arc(start, up[0])}Z`;
}

/** Where an arrow bows to, or a share of it. */
function bowOf({ from: start, to, bow = 0 }: Move, share: number): Point {
  return from(mix(start, to, 0.5), direction(start, to) + 90, bow * 2 * share);
}

function arrow(move: Move, place: Place): Part {
  const { from: start, to, both = false } = move;
  const middle = bowOf(move, 1);
  const head = (tip: Point, back: Point) => {
    const way = direction(tip, back);
    return `M${text(place(from(tip, way + 38, 6)))}L${text(place(tip))}L${text(place(from(tip, way - 38, 6)))}`;
  };
  const line = `M${text(place(start))}Q${text(place(middle))} ${text(place(to))}`;
  return {
    kind: 'motion',
    path: `${line}${head(to, middle)}${both ? head(start, middle) : ''}`,
    line: 3.5,
  };
}

function text([x, y]: Point): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
