import { SIZE, THICKNESS } from '../models/drawings/drawing.js';
import { pictures } from '../models/drawings/drawings.js';

const SVG = 'http://www.w3.org/2000/svg';

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** A drawing, by its name, coloured by the style sheet; nothing if there is none. */
export function poseOf(id: string): SVGElement | undefined {
  const parts = Object.hasOwn(pictures, id) ? pictures[id] : undefined;
  if (parts === undefined) return undefined;
  const pose = shape('svg', {
    viewBox: `0 0 ${SIZE} ${SIZE}`,
    class: 'pose',
    'aria-hidden': 'true',
  });
  for (const { kind, path } of parts)
    pose.append(shape('path', { class: kind, d: path, 'stroke-width': THICKNESS[kind] }));
  return pose;
}

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
