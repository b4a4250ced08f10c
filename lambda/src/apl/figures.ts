import { type Part, SIZE } from '../../../core/figure/picture.js';
import { pictureOf } from '../../../core/figure/pictures.js';
import { breathOf } from '../../../models/drawings/drawings.js';
import type { Component } from './apl.js';
import type { Graphic, Path } from './shared-paths.js';

const COLOURS = {
  floor: '@mat',
  soft: '@thing',
  thing: '@thing',
  far: '@behind',
  body: '@figure',
  head: '@figure',
  edge: '@figure',
  near: '@near',
  mark: '@mark',
  motion: '@motion',
} as const satisfies Record<Part['kind'], string>;

/** A drawing as a vector graphic, by its name. */
export function graphicOf(name: string): Graphic {
  return graphic(pictureOf(name)?.map((part) => pathOf(part)) ?? []);
}

/**
 * A pose and the other end of its breath in one graphic: how much is seen of each, from 0 to 1, are its
 * parameters. Limbs that don't move are drawn once.
 */
export function breathingGraphicOf(name: string): Graphic {
  const pose = pictureOf(name) ?? [];
  const breath = pictureOf(breathOf(name)) ?? pose;
  const length = Math.max(pose.length, breath.length);
  const items = Array.from({ length }, (_, at) => bothOf(pose[at], breath[at])).flat();
  return graphic(items, [
    { name: 'pose', type: 'number', default: 1 },
    { name: 'breath', type: 'number', default: 0 },
  ]);
}

/** The same part at both ends of a breath: what stays, what leaves, and what comes. */
function bothOf(one: Part | undefined, other: Part | undefined): Path[] {
  const [here, there] = [limbsOf(one), limbsOf(other)];
  const drawn = (part: Part | undefined, limbs: readonly string[], opacity?: string) =>
    part && limbs.length > 0 ? [pathOf({ ...part, path: limbs.join('') }, opacity)] : [];
  return [
    ...drawn(
      one,
      here.filter((limb) => there.includes(limb)),
    ),
    ...drawn(
      one,
      here.filter((limb) => !there.includes(limb)),
      '${pose}',
    ),
    ...drawn(
      other,
      there.filter((limb) => !here.includes(limb)),
      '${breath}',
    ),
  ];
}

function limbsOf(part: Part | undefined): string[] {
  return part?.path.split(/(?<=Z)/) ?? [];
}

function graphic(items: readonly Path[], parameters: readonly Component[] = []): Graphic {
  return { type: 'AVG', version: '1.1', width: SIZE, height: SIZE, parameters, items };
}

/** Nothing is filled unless it has a colour. */
function pathOf({ kind, path, line }: Part, opacity?: string): Path {
  const colour = COLOURS[kind];
  if (line === undefined)
    return {
      type: 'path',
      pathData: path,
      fill: colour,
      ...(opacity !== undefined && { fillOpacity: opacity }),
    };
  return {
    type: 'path',
    pathData: path,
    stroke: colour,
    strokeWidth: line,
    strokeLineJoin: 'round',
    ...(!path.endsWith('Z') && { strokeLineCap: 'round' }),
    ...(opacity !== undefined && { strokeOpacity: opacity }),
  };
}
