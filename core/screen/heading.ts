import type { Language } from '../../models/languages.js';
import { nameOf, stretchOf } from '../content.js';
import type { Side } from '../routine/timeline.js';
import { fill } from '../speech/text.js';

/** What stands above a stretch, or one side of it. */
export interface Heading {
  name: string;
  /** Too long for the largest letters. */
  isLong: boolean;
}

const LETTERS = 20;

export function headingOf(
  { stretch, side }: { stretch: string; side?: Side | undefined },
  language: Language,
): Heading {
  const is = side && stretchOf(stretch, language)?.sides?.[side].is;
  const pattern = is ? language.screen[is] : '{stretch}';
  const name = fill(pattern, { stretch: nameOf(stretch, language) });
  return { name, isLong: name.length > LETTERS };
}
