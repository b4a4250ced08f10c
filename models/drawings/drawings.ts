import type { Drawing } from './drawing.js';
import { kneeling } from './kneeling.js';
import { lying } from './lying.js';
import { upright } from './upright.js';

/** By the stretch's id. */
export const drawings: Readonly<Record<string, Drawing>> = { ...kneeling, ...lying, ...upright };

/** What a drawing of the beginning is called: `open-book-ready`. */
export function readyOf(id: string): string {
  return `${id}-ready`;
}

/** What a drawing of the other end of a breath is called: `open-book-breath`. */
export function breathOf(id: string): string {
  return `${id}-breath`;
}
