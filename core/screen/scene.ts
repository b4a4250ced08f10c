import type { Situation } from '../conversation/turn.js';

/** What a screen shows: which kind of page, and the data on it. */
export interface Scene {
  kind: 'routine' | 'paused' | 'words' | 'round' | 'menu' | 'week' | 'emergency';
  /** Comes back with each touch. */
  token: string;
  data: Readonly<Record<string, unknown>>;
  /** The drawings on it, by name. */
  drawings: readonly string[];
}

/** A page beside the mat. Its token tells one screen from the next, so that a touch of an older one is known. */
export function page(
  kind: Exclude<Scene['kind'], 'routine'>,
  data: Scene['data'],
  drawings: readonly string[],
  { nowMs }: Situation,
): Scene {
  const drawn = drawings.filter((id) => id !== '');
  return { kind, token: `${kind} ${nowMs}`, data, drawings: [...new Set(drawn)] };
}

/** As many whole sentences as can be read at a glance, and one at least. */
export function gist(text: string, letters: number): string {
  const [first = '', ...rest] = text.split(/(?<=[.?!]) (?=\S)/);
  let seen = first;
  for (const sentence of rest) {
    if (seen.length + sentence.length >= letters) break;
    seen = `${seen} ${sentence}`;
  }
  return seen;
}

/** Few words are large, and many small enough to stand on a screen at once. */
export function sizeOf({ length }: string): '@title' | '@body' | '@long' {
  if (length < 70) return '@title';
  return length < 150 ? '@body' : '@long';
}
