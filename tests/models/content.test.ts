import { MY_ROUTINE, OWN_ROUTINE } from '../../core/content.js';
import type { Language } from '../../models/languages.js';
import { sources } from '../../models/sources.js';
import { everyLanguage, type LanguageId, placeOf } from './place.js';

/** What only a speaker of the language can write down; the compiler asks for it. */
const houseRules: Readonly<Record<LanguageId, { promises: RegExp; emergency: RegExp }>> = {
  en: {
    promises: /\b(cures?|guaranteed?|for sure|you have arthritis|you(?: a|')re fine)\b/i,
    emergency: /^Call \{emergency\} now/,
  },
};

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** "what: 58 words, at most 52", if it is so. */
function tooLong(what: string, text: string, most: number): string[] {
  const count = words(text).length;
  return count > most ? [`${what}: ${count} words, at most ${most}: "${text}"`] : [];
}

describe.each(everyLanguage)('what is said in "%s"', (id, language) => {
  const { answers, stretches, routines, redFlags, prompts, cuePools } = language;
  const at = (entry: string, part?: string) => placeOf(id, entry, part);
  const atAnswer = (entry: string) => at(entry, 'answers');
  const atStretch = (entry: string) => at(entry, 'stretches');

  test('every answer says whether it is safe, and why', () => {
    const faults = answers.flatMap(({ id, followUps }) =>
      (['safe', 'why'] as const)
        .filter((aspect) => followUps?.[aspect] === undefined)
        .map((aspect) => `${atAnswer(id)} followUps.${aspect} is missing`),
    );
    expect(faults).toEqual([]);
  });

  test('answers are short enough to listen to', () => {
    const faults = answers.flatMap(({ id: answer, say, simply, more = '', next }) => [
      ...tooLong(`${atAnswer(answer)} simply`, simply, 30),
      ...tooLong(`${atAnswer(answer)} say`, say, 52),
      ...tooLong(`${atAnswer(answer)} say and next.ask`, `${say} ${next.ask}`, 60),
      ...tooLong(`${atAnswer(answer)} more and next.ask`, `${more} ${next.ask}`, 60),
    ]);
    expect(faults).toEqual([]);
  });

  test('answers, stretches and red flags have their sources', () => {
    const known = Object.keys(sources);
    const faults = [...answers, ...stretches, ...redFlags].flatMap(
      ({ id: entry, sources: keys }) =>
        keys.length === 0
          ? [`${at(entry)} has no source`]
          : keys
              .filter((key) => !known.includes(key))
              .map(
                (key) => `${at(entry)} names the source "${key}", which models/sources.ts has not`,
              ),
    );
    expect(faults).toEqual([]);
  });

  test('no id stands twice', () => {
    const twice = (entries: readonly { id: string }[]) =>
      entries.filter((entry, index) => entries.findIndex(({ id }) => id === entry.id) !== index);
    expect(twice(answers).map((entry) => atAnswer(entry.id))).toEqual([]);
    // A person asks for either by its name alone.
    expect(twice([...stretches, ...routines]).map((entry) => atStretch(entry.id))).toEqual([]);
  });

  test('offers lead somewhere', () => {
    const places = [
      ...[...answers, ...stretches, ...routines].map((entry) => entry.id),
      ...Object.keys(prompts),
      OWN_ROUTINE,
      MY_ROUTINE,
    ];
    const offers = [
      ...[...answers, ...redFlags].map(({ id: from, next }) => [from, next?.to] as const),
      ...Object.entries(prompts).map(([from, { to }]) => [from, to] as const),
    ];
    const followUps = answers.flatMap(({ id: from, followUps: own = {} }) =>
      Object.values(own).map((to) => [from, typeof to === 'string' ? undefined : to] as const),
    );
    const faults = [...offers, ...followUps].flatMap(([from, to]) =>
      to && 'id' in to && !places.includes(to.id)
        ? [`${at(from)} leads to "${to.id}", which is nothing`]
        : [],
    );
    expect(faults).toEqual([]);
  });

  test('a routine is made of stretches that are there', () => {
    const known: string[] = stretches.map((stretch) => stretch.id);
    const faults = routines.flatMap(({ id: routine, stretches: named }) =>
      named
        .filter((stretch) => !known.includes(stretch))
        .map((stretch) => `${at(routine)} names the stretch "${stretch}", which is not there`),
    );
    expect(faults).toEqual([]);
  });

  test('numbers are words, since digits are read as a phone number', () => {
    const faults = spokenIn({ answers, stretches, prompts, redFlags, cuePools }, at)
      .filter(([, text]) => /\d/.test(text))
      .map(([where, text]) => `${where}: "${text}"`);
    expect(faults).toEqual([]);
  });

  test('nobody is promised a cure, given a diagnosis or told that all is fine', () => {
    const faults = spokenIn({ answers, stretches, prompts, redFlags }, at)
      .filter(([, text]) => houseRules[id].promises.test(text))
      .map(([where, text]) => `${where}: "${text}"`);
    expect(faults).toEqual([]);
  });

  test('a set-up takes at most 45 words, and its sentences at most twenty', () => {
    const [safety] = prompts.safety.say;
    const faults = stretches.flatMap(({ id: stretch, position, shape, name }) => [
      ...tooLong(
        `${atStretch(stretch)} name, position, safety words and shape`,
        `${name} ${position} ${safety} ${shape}`,
        45,
      ),
      ...`${position} ${shape}`
        .split(/(?<=[.!?]) /)
        .flatMap((sentence) => tooLong(`${atStretch(stretch)} a sentence`, sentence, 20)),
    ]);
    expect(faults).toEqual([]);
  });

  test('what recurs can be said in at least four ways', () => {
    const faults = Object.entries(cuePools).flatMap(([pool, ways]) =>
      new Set(ways).size < 4 ? [`${at(pool)} has only ${new Set(ways).size} ways`] : [],
    );
    expect(faults).toEqual([]);
  });

  test('the emergency answer begins with the number of the place, and is short', () => {
    const say = redFlags.find((flag) => flag.id === 'emergency')?.say ?? '';
    expect(say).toMatch(houseRules[id].emergency);
    expect(tooLong(at('emergency'), say, 40)).toEqual([]);
  });
});

/** Every text that is spoken, with where it stands. Ids, samples and figures never are. */
function spokenIn(
  parts: Partial<Language>,
  at: (id: string, part: string) => string,
): (readonly [string, string])[] {
  const silent = ['id', 'samples', 'synonyms', 'sources', 'to', 'title', 'posture', 'feelIn'];
  const texts = (value: unknown, where: string, part: string): (readonly [string, string])[] => {
    if (typeof value === 'string') return [[where, value]];
    if (typeof value !== 'object' || value === null) return [];
    const named = 'id' in value && typeof value.id === 'string' ? at(value.id, part) : where;
    return Object.entries(value).flatMap(([key, inner]) =>
      silent.includes(key)
        ? []
        : texts(inner, Array.isArray(value) ? named : `${named} ${key}`.trim(), part),
    );
  };
  return Object.entries(parts).flatMap(([part, value]) =>
    texts(value, part, ['answers', 'stretches'].includes(part) ? part : ''),
  );
}
