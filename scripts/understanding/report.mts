import { writeFileSync } from 'node:fs';
import { ANNOTATION_SET, annotationSet } from './annotations.js';
import { evaluateModel, evaluateSearch } from './evaluate.js';
import { readLabelled } from './labelled.js';

const labelled = readLabelled();
const { scores, confusions } = evaluateModel(labelled);
const percent = (right: number, count: number) => `${((100 * right) / count).toFixed(1)} %`;

console.log(`Understanding of ${labelled.length} labelled sentences, none of them a sample:`);
console.table(
  Object.fromEntries(
    scores.map(({ group, right, count }) => [
      group,
      { right, count, share: percent(right, count) },
    ]),
  ),
);
console.log('The search, with the questions as free words:');
console.table(evaluateSearch(labelled));
console.log(`Confusions (${confusions.length}):\n${confusions.join('\n')}`);

writeFileSync('tests/understanding/confusions.txt', `${confusions.join('\n')}\n`);
writeFileSync(ANNOTATION_SET, annotationSet());
