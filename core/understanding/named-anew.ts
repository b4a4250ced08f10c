import type { NamePatterns } from '../../models/patterns.js';
import type { Span } from './span.js';

/** What stands for a stretch: "this one". */
const STRETCH = 'BACK_COACH_STRETCH';

type Named = Pick<Span, 'type' | 'words' | 'id'>;

/**
 * "Leave out child's pose, no, the back extension", "skip the next one, I mean this one": the sentence with
 * the last name in the place of the one that it puts right. Undefined if more than a name comes after, or
 * none of its kind before.
 */
export function namedAnew(
  words: string,
  between: RegExp,
  { around, refused, places, doubled }: NamePatterns,
  spansIn: (words: string) => readonly Span[],
): string | undefined {
  const placesIn = (some: string): Named[] =>
    Array.from(some.matchAll(places), ([place]) => ({ type: STRETCH, words: place, id: place }));
  const { index = 0, 0: said = '' } = [...words.matchAll(between)].at(-1) ?? {};
  if (said === '') return undefined;
  const [before, after] = [words.slice(0, index), words.slice(index + said.length)];
  const spans: readonly Named[] = spansIn(after);
  const [name, other] = spans.length > 0 ? spans : placesIn(after);
  if (name === undefined || other !== undefined || refused.test(before)) return undefined;
  const isAlone = after.replace(name.words, ' ').replace(around, ' ').trim() === '';
  const endOf = ({ words: named }: Named) => before.lastIndexOf(named) + named.length;
  const old = [...spansIn(before), ...placesIn(before)]
    .filter(({ type, id }) => type === name.type && id !== name.id)
    .toSorted((a, b) => endOf(a) - endOf(b))
    .at(-1);
  if (!isAlone || old === undefined) return undefined;
  const at = before.lastIndexOf(old.words);
  const anew = `${before.slice(0, at)}${name.words}${before.slice(at + old.words.length)}`;
  return anew.replace(doubled, '').trim();
}
