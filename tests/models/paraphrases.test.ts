import { readdirSync, readFileSync } from 'node:fs';
import { heard } from '../../core/understanding/heard.js';
import { paraphrases } from '../../models/en/paraphrases/index.js';
import { reading } from '../../models/en/reading/index.js';
import { readModel } from '../../simulator/desk.js';
import onTheMat from '../understanding/on-the-mat.json' with { type: 'json' };

const all = Object.entries(paraphrases).flatMap(([intent, sentences]) =>
  sentences.map((sentence) => ({ intent, sentence })),
);
const { intents } = readModel('en-US').interactionModel.languageModel;

test('a paraphrase is of one intent, and no sample', () => {
  const seen = new Map(
    intents.flatMap(({ name, samples }) => samples.map((sample) => [heard(sample, reading), name])),
  );
  const faults = all.flatMap(({ intent, sentence }) => {
    const other = seen.get(sentence);
    seen.set(sentence, intent);
    return other === undefined ? [] : [`"${sentence}" of ${intent} stands under ${other}`];
  });
  expect(faults).toEqual([]);
});

test('a paraphrase is plain words, as they are heard', () => {
  expect(all.filter(({ sentence }) => !/^\p{Ll}[\p{Ll}' -]+$/u.test(sentence))).toEqual([]);
});

test('no held-out sentence is among the paraphrases', () => {
  const folder = 'tests/understanding';
  const sets = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const held = new Set([
    ...onTheMat.map(({ said }) => said),
    ...sets.flatMap((name) =>
      Object.values<string[]>(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
        .flat()
        .map((said) => heard(String(said), reading)),
    ),
  ]);
  expect(all.filter(({ sentence }) => held.has(sentence))).toEqual([]);
});
