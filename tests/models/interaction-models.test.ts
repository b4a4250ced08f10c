import { readFileSync } from 'node:fs';
import { heard } from '../../core/understanding/heard.js';
import { intentOf, languages } from '../../models/languages.js';
import { localeId, locales } from '../../models/locales.js';
import { packageFiles } from '../../models/upload/package-files.js';
import { readModel } from '../../simulator/desk.js';
import care from '../understanding/care.json' with { type: 'json' };
import careFifth from '../understanding/care-fifth.json' with { type: 'json' };
import careFourth from '../understanding/care-fourth.json' with { type: 'json' };
import careFresh from '../understanding/care-fresh.json' with { type: 'json' };
import careHeldOut from '../understanding/care-held-out.json' with { type: 'json' };
import careSixth from '../understanding/care-sixth.json' with { type: 'json' };
import labelled from '../understanding/labelled.json' with { type: 'json' };
import labelledFresh from '../understanding/labelled-fresh.json' with { type: 'json' };
import onTheMat from '../understanding/on-the-mat.json' with { type: 'json' };
import topics from '../understanding/topics.json' with { type: 'json' };
import { type LanguageId, placeOf } from './place.js';

/** What a sample is written with; slots are in English letters. The compiler asks for each language's. */
const sampleCharacters: Readonly<Record<LanguageId, RegExp>> = {
  en: /^[a-z{][a-z'. {}-]*$/,
};
/** Whole commands such as "skip this one" are among its harmless ones, and are samples. */
const { harmless: _commands, ...reportsOfTheSixth } = careSixth;

/** Held-out sentences: to be understood, and therefore no samples. */
const heldOut: Readonly<Record<LanguageId, readonly string[]>> = {
  en: [
    ...[
      topics,
      labelled,
      labelledFresh,
      care,
      careHeldOut,
      careFresh,
      careFourth,
      careFifth,
      reportsOfTheSixth,
    ].flatMap((set) => Object.values(set).flat()),
    ...onTheMat.map(({ said }) => said),
  ],
};

test.each(packageFiles())(
  '$path is what the build writes: "npm run build" writes it anew',
  ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

describe.each(Object.keys(locales).map(localeId))('the interaction model of %s', (id) => {
  const { invocationName, intents, types } = readModel(id).interactionModel.languageModel;
  const { language } = locales[id];

  test('the invocation name keeps the rules', () => {
    expect(invocationName).toMatch(/^[a-z]+( [a-z]+)+$/);
    expect(invocationName).not.toMatch(
      /\b(alexa|echo|amazon|skill|app|open|start|ask|tell|to|for|by|and|the|launch)\b/,
    );
  });

  test('no answer takes the intent of something else', () => {
    const names = intents.map(({ name }) => name);
    const faults = languages[language].answers
      .filter(({ id: answer }) => names.filter((name) => name === intentOf(answer)).length > 1)
      .map(({ id: answer }) => {
        const place = placeOf(language, answer, 'answers');
        return `${place} is asked for by ${intentOf(answer)}, which is there already: choose another id`;
      });
    expect(faults).toEqual([]);
  });

  test('no sample stands under two intents, in any spelling of its slots', () => {
    const seen = new Map<string, string>();
    const faults: string[] = [];
    for (const { name, samples } of intents) {
      for (const sample of samples) {
        const other = seen.get(sample);
        if (other !== undefined) faults.push(`"${sample}" stands under ${other} and ${name}`);
        seen.set(sample, name);
      }
    }
    expect(faults).toEqual([]);
  });

  test('samples have only the characters and slots that Alexa takes', () => {
    const faults = intents.flatMap(({ name, samples, slots = [] }) =>
      samples.flatMap((sample) => {
        const used = [...sample.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot);
        const unknown = used.filter((slot) => slots.every((known) => known.name !== slot));
        const isQuery = slots.some(
          (slot) => slot.type === 'AMAZON.SearchQuery' && used.includes(slot.name),
        );
        return [
          ...(sampleCharacters[language].test(sample) ? [] : ['has other characters']),
          ...(/\balexa\b/.test(sample) ? ['calls Alexa'] : []),
          ...unknown.map((slot) => `has a slot {${slot}}, which the intent has not`),
          ...(isQuery && used.length > 1 ? ['has more than free words'] : []),
        ].map((fault) => `"${sample}" of ${name} ${fault}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  test('every type of a slot is Amazon’s or defined', () => {
    const defined = types.map(({ name }) => name);
    const used = intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type));
    const undefinedTypes = used.filter(
      (type) => !type.startsWith('AMAZON.') && !defined.includes(type),
    );
    expect(undefinedTypes).toEqual([]);
  });

  test('the built-in intents that certification asks for are there', () => {
    const asked = ['Cancel', 'Help', 'Stop', 'NavigateHome', 'Fallback'].map(
      (name) => `AMAZON.${name}Intent`,
    );
    expect(intents.map(({ name }) => name)).toEqual(expect.arrayContaining(asked));
  });

  test('main intents have fifteen samples, the others eight', () => {
    const main = [...Object.keys(topics).map(intentOf), 'StartRoutineIntent', 'StartStretchIntent'];
    const faults = intents
      .filter(({ name }) => !name.startsWith('AMAZON.'))
      .map(({ name, samples }) => ({
        name,
        has: samples.length,
        least: main.includes(name) ? 15 : 8,
      }))
      .filter(({ has, least }) => has < least)
      .map(({ name, has, least }) => `${name} has ${has} samples, and needs ${least}`);
    expect(faults).toEqual([]);
  });

  test('no held-out sentence is among the samples', () => {
    const { reading } = languages[language];
    const asHeard = (said: string) => heard(said, reading);
    const samples = new Set(intents.flatMap((intent) => intent.samples.map(asHeard)));
    expect(heldOut[language].filter((said) => samples.has(asHeard(said)))).toEqual([]);
  });
});
