import { statSync } from 'node:fs';
import { localeId, locales } from '../../models/locales.js';
import { readModel } from '../../simulator/desk.js';

/** What Alexa takes of a model; she refuses it at the upload, or understands it worse. */
const MOST = { intents: 250, intentsAndTypes: 350, bytes: 1_500_000, valueCharacters: 140 };

/** Alexa takes these off between the name and what is asked: "ask back coach about ribs". */
const CONNECTING = /^(?:to|about|whether) (.+)$/;

/** Free words can be anything, so only this may share their carrier: either way a sign is answered as one. */
const UNDERSTOOD_ALIKE = ['QuestionIntent', 'WarningSignsIntent'];

describe.each(Object.keys(locales).map(localeId))('Alexa takes the model of %s', (id) => {
  const { intents, types } = readModel(id).interactionModel.languageModel;
  const values = types.flatMap((type) =>
    type.values.flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])]),
  );

  test('it has no more intents, types, bytes and characters than may be', () => {
    expect(intents.length).toBeLessThanOrEqual(MOST.intents);
    expect(intents.length + types.length).toBeLessThanOrEqual(MOST.intentsAndTypes);
    const { size } = statSync(`skill-package/interactionModels/custom/${id}.json`);
    expect(size).toBeLessThanOrEqual(MOST.bytes);
    expect(values.filter((value) => value.length > MOST.valueCharacters)).toEqual([]);
  });

  test('a slot’s name has one type, wherever it stands', () => {
    const typeOf = new Map<string, string>();
    const faults = intents.flatMap(({ name: intent, slots = [] }) =>
      slots.flatMap(({ name, type }) => {
        const other = typeOf.get(name);
        typeOf.set(name, type);
        return other === undefined || other === type
          ? []
          : [`{${name}} of ${intent} is a ${type}, elsewhere a ${other}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('what differs in its slots alone differs in their types', () => {
    const seen = new Map<string, { sample: string; intent: string; types: string[] }[]>();
    const faults: string[] = [];
    for (const { name: intent, samples, slots = [] } of intents) {
      for (const sample of samples) {
        const types = [...sample.matchAll(/\{(\w+)\}/g)].map(
          ([, slot]) => slots.find(({ name }) => name === slot)?.type ?? '',
        );
        const emptied = sample.replace(/\{\w+\}/g, '{}');
        const others = (seen.get(emptied) ?? []).filter((other) => other.intent !== intent);
        for (const other of others)
          if (!areToldApart(intent, types, other))
            faults.push(`${intent}: ${sample}, ${other.intent}: ${other.sample}`);
        seen.set(emptied, [...(seen.get(emptied) ?? []), { sample, intent, types }]);
      }
    }
    expect(faults).toEqual([]);
  });

  test('words that Alexa takes off after the name stand at no beginning, unless the rest or its first slot is a sample, too', () => {
    const faults = intents.flatMap(({ name, samples }) =>
      samples.flatMap((sample) => {
        const [, rest] = CONNECTING.exec(sample) ?? [];
        const [slot] = /^\{\w+\}/.exec(rest ?? '') ?? [];
        const isUnderstood = [rest, slot].some((one) => one !== undefined && samples.includes(one));
        return rest === undefined || isUnderstood ? [] : [`${name}: ${sample}`];
      }),
    );
    expect(faults).toEqual([]);
  });
});

function areToldApart(
  intent: string,
  types: readonly string[],
  other: { intent: string; types: readonly string[] },
): boolean {
  if (types.join() === other.types.join()) return false;
  const isFree = [...types, ...other.types].includes('AMAZON.SearchQuery');
  return !isFree || [intent, other.intent].every((one) => UNDERSTOOD_ALIKE.includes(one));
}
