import { everyLanguage, placeOf } from './models/place.js';

/**
 * A listener can't read a sentence again: each is short, and sounds like someone
 * talking. Each failure names the place.
 */
const MAX_WORDS = 18;

/** Fields that are never spoken. */
const SILENT = new Set([
  'id',
  'title',
  'samples',
  'synonyms',
  'sources',
  'feelIn',
  'posture',
  'to',
]);

/** Correct, and yet nobody says it aloud. */
const STILTED: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\b(cannot|(did|do|does|has|have|is|are|could|would|should) not)\b/i,
    /\b(I am|we are|that is|there is|it is|I will)\b/i,
    /\bI (remind|say less|leave|wait|lead you|go on|keep no)\b/,
    /(^|, )as you like\b|\b(shall it be|took you wrong|missing each other|well kept|for good)\b/i,
    /\b(low back|leave (it|that \w+) out|leave out|somebody|anybody|knobbly)\b/i,
    /\b(one to two|two to three|more than some)\b/i,
    /(just now, and|, from here\.|new to me|the middle\.)/i,
  ],
};

interface Spoken {
  where: string;
  sentence: string;
}

/** Every sentence below a value, with the path that leads to it. */
function spokenIn(value: unknown, where: string): Spoken[] {
  if (typeof value === 'string')
    return value.split(/(?<=[.?!]) /).map((sentence) => ({ where, sentence }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !SILENT.has(key))
    .flatMap(([key, below]) => spokenIn(below, `${where} / ${nameOf(below) ?? key}`));
}

/** The id of an entry in a list, which says more than its index. */
function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}

const wordsIn = (sentence: string) =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));

describe.each(everyLanguage)('in %s', (tag, language) => {
  const { answers, stretches, cuePools, redFlags, prompts, words } = language;
  const spoken = spokenIn({ answers, stretches, cuePools, redFlags, prompts, words }, '');
  /** "models/en/stretches/poses.ts:133 (cat-camel) during / 0 / text" */
  const at = (where: string) => {
    const [, part = '', entry = '', ...rest] = where.split(' / ');
    const folder = ['answers', 'stretches'].includes(part) ? part : '';
    return `${placeOf(tag, entry, folder)} ${rest.join(' / ')}`;
  };

  test('all that is spoken is looked at', () => {
    expect(spoken.length).toBeGreaterThan(500);
  });

  test(`no sentence has more than ${MAX_WORDS} words`, () => {
    const faults = spoken.flatMap(({ where, sentence }) => {
      const count = wordsIn(sentence).length;
      return count > MAX_WORDS ? [`${at(where)}: ${count} words: "${sentence}"`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('nothing is said that sounds written or translated', () => {
    const stilted = STILTED[tag] ?? [];
    const faults = spoken.flatMap(({ where, sentence }) =>
      stilted.flatMap((pattern) => {
        const [stiff] = pattern.exec(sentence) ?? [];
        return stiff === undefined
          ? []
          : [`${at(where)}: nobody says "${stiff}" aloud: "${sentence}"`];
      }),
    );
    expect(faults).toEqual([]);
  });
});
