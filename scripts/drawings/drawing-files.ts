import { frameAt } from '../../core/figure/breath.js';
import { partsOf } from '../../core/figure/picture.js';
import { drawings, readyOf } from '../../models/drawings/drawings.js';
import { svgOf } from './svg.js';

/** The drawings as they are committed, for the page and the README: how a stretch begins, and its pose, which breathes. */
export function drawingFiles(): { path: string; text: string }[] {
  return Object.entries(drawings).flatMap(([id, drawing]) => {
    const { ready, hold, breath } = drawing;
    const middle = partsOf(drawing, frameAt(drawing, 0.5));
    const breathing = { ...drawing, id, middle, parts: partsOf(drawing, breath) };
    const file = (name: string, text: string) => ({ path: `docs/drawings/${name}.svg`, text });
    const title = id.replaceAll('-', ' ');
    return [
      file(id, svgOf(partsOf(drawing, hold), title, breathing)),
      file(readyOf(id), svgOf(partsOf(drawing, ready), `${title} ready`)),
    ];
  });
}
