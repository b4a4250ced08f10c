import { mkdirSync, writeFileSync } from 'node:fs';
import { understandingOf } from '../../simulator/desk.js';
import { ANNOTATION_SET, annotationSet } from './annotations.js';
import { type CareScore, evaluateCare } from './care.js';
import { CARE_SETS, type CareFigures, type CareSet, writeCare } from './care-page.js';
import { evaluateModel, evaluateSearch, gradeFreeWords, type Score, totalOf } from './evaluate.js';
import { readLabelled } from './labelled.js';
import { noisy } from './noise.js';
import { topicMisses } from './topics.js';

/** Git ignores it. */
const REPORTS = 'reports/understanding';

const labelled = readLabelled();
const percent = (right: number, count: number) => `${((100 * right) / count).toFixed(1)} %`;
const tableOf = (scores: readonly Score[]) =>
  Object.fromEntries(
    scores.map(({ group, right, count }) => [
      group,
      { right, count, share: percent(right, count) },
    ]),
  );

const { scores, confusions } = evaluateModel(labelled);
console.log(`Understanding of ${labelled.length} labelled sentences, none of them a sample:`);
console.table(tableOf(scores));

const fresh = readLabelled('labelled-fresh');
console.log(`Of ${fresh.length} sentences by another hand, whose misses nobody knew:`);
console.table(tableOf(evaluateModel(fresh).scores));

console.log('Both, as they may arrive:');
const plain = { group: 'as written', ...totalOf([...labelled, ...fresh]) };
const noises = noisy([...labelled, ...fresh]);
console.table(tableOf([plain, ...noises.map(([group, set]) => ({ group, ...totalOf(set) }))]));

console.log('The search, with the questions as free words:');
console.table(evaluateSearch(labelled));
console.log(`Confusions (${confusions.length}):\n${confusions.join('\n')}`);

const misses = topicMisses(understandingOf('en-US').understand);
console.log(`Of the 120 questions about the first twelve answers, ${misses.length} miss.`);

mkdirSync(REPORTS, { recursive: true });
writeFileSync(`${REPORTS}/confusions.txt`, `${confusions.join('\n')}\n`);
writeFileSync(`${REPORTS}/misses.txt`, `${misses.join('\n')}\n`);
console.log(`Both lists are in ${REPORTS}/; compare them before and after a change.`);
writeFileSync(ANNOTATION_SET, annotationSet());

const grade = gradeFreeWords();
const FLAGGED = new Set(['emergency', 'crisis', 'doctor', 'stop', 'harmless']);
const careTable = (scores: readonly CareScore[]) =>
  Object.fromEntries(
    scores.map(({ label, right, safe, count }) => [
      label,
      { right, 'right or above': safe, count, share: percent(right, count) },
    ]),
  );
const measure = async (set: CareSet): Promise<CareFigures> => {
  const path = `tests/understanding/${set}.json`;
  const care = await evaluateCare(path);
  console.log(`Reports and what resembles them, ${path}:`);
  console.table(careTable(care));
  const free = await evaluateCare(path, async (said) => grade(said));
  console.log('As free words, in which only red flags are looked for:');
  console.table(careTable(free.filter(({ label }) => FLAGGED.has(label))));
  writeFileSync(`${REPORTS}/${set}.txt`, `${care.flatMap(({ misses }) => misses).join('\n')}\n`);
  return { skill: care, free };
};
const [care, heldOut, careFresh, fourth, fifth, sixth] = CARE_SETS;
writeCare({
  [care]: await measure(care),
  [heldOut]: await measure(heldOut),
  [careFresh]: await measure(careFresh),
  [fourth]: await measure(fourth),
  [fifth]: await measure(fifth),
  [sixth]: await measure(sixth),
});
console.log(`The misses of each set are in ${REPORTS}/; docs/care.md is written anew.`);
