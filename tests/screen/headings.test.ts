import { headingOf } from '../../core/screen/heading.js';
import { languageOf } from '../../models/languages.js';

/** As many as fit above the ring in the smaller letters, on the narrowest screen. */
const MOST_LETTERS = 30;

test('no heading is cut off: the name of each stretch fits, with its side', () => {
  const language = languageOf('en-US');
  const headings = language.stretches.flatMap(({ id: stretch, sides }) =>
    sides
      ? (['first', 'other'] as const).map((side) => headingOf({ stretch, side }, language))
      : [headingOf({ stretch }, language)],
  );
  expect(headings).toContainEqual({ name: 'Thread the needle, left', isLong: true });
  expect(headings).toContainEqual({ name: 'Cat-camel', isLong: false });
  const faults = headings.filter(
    ({ name, isLong }) => name.length > MOST_LETTERS || isLong !== name.length > 20,
  );
  expect(faults).toEqual([]);
});
