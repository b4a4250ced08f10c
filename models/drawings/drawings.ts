import { chair } from './chair.js';
import type { Drawing, Part } from './drawing.js';
import { floor } from './floor.js';
import { upperBack } from './upper-back.js';

/** By the stretch's id. */
export const drawings: Readonly<Record<string, Drawing>> = { ...floor, ...upperBack, ...chair };

/** What a drawing of the beginning is called: `open-book-ready`. */
export function readyOf(id: string): string {
  return `${id}-ready`;
}

/** Every drawing by its own name: the pose by its stretch's id, and how it begins. */
export const pictures: Readonly<Record<string, readonly Part[]>> = Object.fromEntries(
  Object.entries(drawings).flatMap(([id, { ready, hold }]) => [
    [id, hold],
    [readyOf(id), ready],
  ]),
);
