import type { Language } from '../../../models/languages.js';
import { WAY_FOR } from './other-way.js';

/** Which stretches use a part that is to be left alone: "for my shoulders, but not my neck". */
export function using(part: string | undefined, { stretches }: Language): string[] {
  const position = WAY_FOR[part ?? ''];
  return stretches
    .filter(({ needs = [] }) => needs.some((one) => one === position))
    .map(({ id }) => id);
}

/** "Not in a chair": the usual round, and "not on the floor" the one in a chair. */
export function insteadOf(refused: string | undefined, { defaults }: Language): string | undefined {
  if (refused === undefined) return undefined;
  const { routine, seated } = defaults;
  return refused === routine ? seated : routine;
}
