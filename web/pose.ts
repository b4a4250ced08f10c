import { breathAt, frameAt } from '../core/figure/breath.js';
import { type Part, partsOf, SIZE } from '../core/figure/picture.js';
import { pictureOf } from '../core/figure/pictures.js';
import { drawings } from '../models/drawings/drawings.js';

const SVG = 'http://www.w3.org/2000/svg';

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** A drawing, by its name, coloured by the style sheet; nothing if there is none. */
export function poseOf(name: string): SVGElement | undefined {
  const parts = pictureOf(name);
  return parts && poseWith(parts.map(pathOf));
}

function poseWith(paths: readonly SVGElement[]): SVGElement {
  const pose = shape('svg', {
    viewBox: `0 0 ${SIZE} ${SIZE}`,
    class: 'pose',
    'aria-hidden': 'true',
  });
  pose.append(...paths);
  return pose;
}

function pathOf({ kind, path, line }: Part): SVGElement {
  return shape('path', {
    class: line === undefined ? kind : `${kind} line`,
    d: path,
    ...(line === undefined ? {} : { 'stroke-width': line }),
  });
}

/** A pose that is held, and that moves with the breath. */
export interface Held {
  element: SVGElement;
  /** So long after the hold began, in ms. */
  breathe(sinceMs: number): void;
}

/** A pose that is held, by its stretch; nothing if it isn't drawn. */
export function heldPoseOf(stretch: string): Held | undefined {
  const drawing = Object.hasOwn(drawings, stretch) ? drawings[stretch] : undefined;
  if (drawing === undefined) return undefined;
  const isArrow = ({ kind }: Part) => kind === 'motion';
  const pathsOf = (parts: readonly Part[]) => parts.map(pathOf);
  const body = pathsOf(partsOf(drawing, frameAt(drawing, 0)));
  const arrows = {
    back: pathsOf(partsOf(drawing, drawing.hold).filter(isArrow)),
    there: pathsOf(partsOf(drawing, drawing.breath).filter(isArrow)),
  };
  const element = poseWith([...body, ...arrows.back]);
  return {
    element,
    breathe(sinceMs) {
      if (lessMotion.matches) return;
      const { share, way } = breathAt(drawing, sinceMs);
      partsOf(drawing, frameAt(drawing, share)).forEach(({ path }, at) => {
        body[at]?.setAttribute('d', path);
      });
      for (const arrow of arrows[way === 'there' ? 'back' : 'there']) arrow.remove();
      element.append(...arrows[way].filter((arrow) => !arrow.isConnected));
    },
  };
}

const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');

const RADIUS = 92;
const AROUND = 2 * Math.PI * RADIUS;

/** A ring that runs down. */
export interface Ring {
  element: SVGElement;
  /** How much is left, from 1 to 0. */
  set(share: number): void;
}

export function ring(): Ring {
  const element = shape('svg', { viewBox: '0 0 200 200', class: 'ring', 'aria-hidden': 'true' });
  const circle = { cx: 100, cy: 100, r: RADIUS };
  const left = shape('circle', { ...circle, class: 'left', 'stroke-dasharray': AROUND });
  element.append(shape('circle', { ...circle, class: 'track' }), left);
  return {
    element,
    set: (share) => left.setAttribute('stroke-dashoffset', String(AROUND * (1 - share))),
  };
}
