import { pictures } from '../../models/drawings/drawings.js';
import { svgOf } from './svg.js';

/** The drawings as they are committed, for the page and the README. */
export function drawingFiles(): { path: string; text: string }[] {
  return Object.entries(pictures).map(([id, parts]) => ({
    path: `docs/drawings/${id}.svg`,
    text: svgOf(parts, id.replaceAll('-', ' ')),
  }));
}
