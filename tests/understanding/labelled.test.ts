import { readFileSync } from 'node:fs';
import { ANNOTATION_SET, annotationSet } from '../../scripts/understanding/annotations.js';
import { evaluateModel, evaluateSearch } from '../../scripts/understanding/evaluate.js';
import { NO_REPORT, OTHER, readLabelled } from '../../scripts/understanding/labelled.js';
import { readModel } from '../../simulator/desk.js';

const labelled = readLabelled();
const { scores, confusions } = evaluateModel(labelled);
const of = (groups: (group: string) => boolean) => {
  const chosen = scores.filter(({ group }) => groups(group));
  const sum = (key: 'right' | 'count') => chosen.reduce((all, score) => all + score[key], 0);
  return sum('right') / sum('count');
};

test('no emergency in the set is missed', () => {
  expect(of((group) => group === 'emergency')).toBe(1);
});

test('of the rest, 85 in a hundred are understood, in each group', () => {
  for (const { group } of scores) {
    if (group === OTHER) continue;
    expect([group, of((one) => one === group) >= 0.85]).toEqual([group, true]);
  }
});

test('nine of ten sentences about other things are not answered as if they were known', () => {
  expect(of((group) => group === OTHER)).toBeGreaterThanOrEqual(0.9);
  const { othersAnswered, others } = evaluateSearch(labelled);
  expect(othersAnswered / others).toBeLessThanOrEqual(0.1);
});

test('in free words, what is answered is rarely another question', () => {
  const { right, wrong, askedRight, askedWrong, count } = evaluateSearch(labelled);
  expect(wrong / (right + wrong)).toBeLessThan(0.1);
  expect((right + askedRight) / count).toBeGreaterThan(0.8);
  expect(askedRight).toBeGreaterThan(askedWrong);
});

test('`npm run understanding` was run: confusions and annotation set are those of today', () => {
  expect(`${confusions.join('\n')}\n`).toBe(
    readFileSync('tests/understanding/confusions.txt', 'utf8'),
  );
  expect(annotationSet()).toBe(readFileSync(ANNOTATION_SET, 'utf8'));
});

test('each intent of the annotation set is in the model', () => {
  const { intents } = readModel('en-US').interactionModel.languageModel;
  const names = intents.map(({ name }) => name);
  for (const [, name] of annotationSet().matchAll(/"name": "([^"]+)"/g))
    expect(names).toContain(name);
});

test('the set has at least 400 sentences, each once, and every kind of label', () => {
  expect(labelled.length).toBeGreaterThanOrEqual(400);
  expect(new Set(labelled.map(({ said }) => said)).size).toBe(labelled.length);
  expect(labelled.map(({ label }) => label)).toEqual(expect.arrayContaining([NO_REPORT, OTHER]));
});
