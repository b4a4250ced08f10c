import type { Language } from '../../models/languages.js';
import { nameOf } from '../content.js';
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
  const { screen } = language;
  const pattern = side && (side === 'first' ? screen.firstSide : screen.otherSide);
  const name = fill(pattern ?? '{stretch}', { stretch: nameOf(stretch, language) });
  return { name, isLong: name.length > LETTERS };
}
