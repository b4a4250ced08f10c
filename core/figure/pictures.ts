import { breathOf, drawings, readyOf } from '../../models/drawings/drawings.js';
import { type Part, partsOf } from './picture.js';

/** Every picture by its own name, drawn when it is first needed: the pose by its stretch's id, how it begins, and its breath. */
const drawn: ReadonlyMap<string, () => Part[]> = new Map(
  Object.entries(drawings).flatMap(([id, drawing]) => [
    [readyOf(id), () => partsOf(drawing, drawing.ready)] as const,
    [id, () => partsOf(drawing, drawing.hold)] as const,
    [breathOf(id), () => partsOf(drawing, drawing.breath)] as const,
  ]),
);

export const pictureNames: readonly string[] = [...drawn.keys()];

/** Undefined if nothing is drawn under that name. */
export function pictureOf(name: string): Part[] | undefined {
  return drawn.get(name)?.();
}
