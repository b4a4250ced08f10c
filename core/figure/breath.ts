import type { Drawing } from '../../models/drawings/drawing.js';

/** Where a breath is: 0 at the pose, 1 at its other end, and which way it goes. */
export interface Breath {
  share: number;
  way: 'there' | 'back';
}

/** The breath so long after the hold began, in ms. */
export function breathAt(
  { breathMs: [thereMs, backMs], startsBack = false }: Pick<Drawing, 'breathMs' | 'startsBack'>,
  sinceMs: number,
): Breath {
  const atMs = Math.max(0, sinceMs + (startsBack ? thereMs : 0)) % (thereMs + backMs);
  const isThere = atMs < thereMs;
  const part = isThere ? atMs / thereMs : 1 - (atMs - thereMs) / backMs;
  return { share: (1 - Math.cos(Math.PI * part)) / 2, way: isThere ? 'there' : 'back' };
}

const NUMBER = /-?\d+(?:\.\d+)?/g;

/** Paths on the way from one to the other; both have the same commands. */
export function between(one: string, other: string): (share: number) => string {
  const from = one.match(NUMBER)?.map(Number) ?? [];
  const to = other.match(NUMBER)?.map(Number) ?? [];
  return (share) => {
    let at = -1;
    return one.replace(NUMBER, () => {
      at += 1;
      const start = from[at] ?? 0;
      return String(Math.round(10 * (start + ((to[at] ?? start) - start) * share)) / 10);
    });
  };
}
