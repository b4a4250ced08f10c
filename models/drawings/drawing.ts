/**
 * Two drawings of a stretch on a mat of 200 by 200: how it begins, and the pose
 * that is held. All are lines with round ends, so that they read well from three metres.
 */
export interface Drawing {
  ready: readonly Part[];
  hold: readonly Part[];
}

export interface Part {
  /** `behind` is the limb that is farther away; `motion` shows which way it moves. */
  kind: 'mat' | 'thing' | 'behind' | 'body' | 'head' | 'motion';
  /** As in SVG; the head is a short line as thick as a head. */
  path: string;
}

/** How thick each kind is drawn, in the units of the drawing. */
export const THICKNESS = {
  mat: 7,
  thing: 9,
  behind: 15,
  body: 17,
  head: 29,
  motion: 5,
} as const satisfies Record<Part['kind'], number>;

export const SIZE = 200;

export const MAT: Part = { kind: 'mat', path: 'M12,172 L188,172' };
