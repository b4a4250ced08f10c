import { readFileSync } from 'node:fs';
import { intentOf } from '../../models/languages.js';
import { readModel } from '../../simulator/desk.js';
import { understanding } from '../../simulator/understand/understand.js';
import topics from './topics.json' with { type: 'json' };

const understand = understanding(readModel('en-US'));

/** Answers to a narrower question of the same topic: right, too. */
const NARROWER: Readonly<Record<string, readonly string[]>> = {
  cavitation: ['costovertebral', 'gas', 'how-often', 'synovial-fluid'],
  arthritis: ['cracking-and-arthritis'],
  stretching: ['times-a-day', 'how-long-better'],
  decompression: ['inversion-safety'],
  chiropractor: ['practitioners', 'see-a-doctor'],
  dangerous: ['safe-follow-up'],
};
const reaches = (said: string, id: string) =>
  [id, ...(NARROWER[id] ?? [])].map(intentOf).includes(understand(said).intent);

test.each(Object.entries(topics))('of ten ways to ask for %s, eight reach it', (id, sentences) => {
  const right = sentences.filter((said) => reaches(said, id));
  expect(right.length).toBeGreaterThanOrEqual(8);
});

test('the misses are the ones that are listed', () => {
  const misses = Object.entries(topics).flatMap(([id, sentences]) =>
    sentences.flatMap((said) =>
      reaches(said, id) ? [] : [`${said} -> ${understand(said).intent}, not ${intentOf(id)}`],
    ),
  );
  const listed = readFileSync('tests/understanding/misses.txt', 'utf8').trimEnd().split('\n');
  expect(misses).toEqual(listed);
});

test('every sample is understood as what it is a sample of', () => {
  const { intents } = readModel('en-US').interactionModel.languageModel;
  for (const { name, samples } of intents) {
    for (const sample of samples) {
      if (!sample.includes('{'))
        expect([sample, understand(sample).intent]).toEqual([sample, name]);
    }
  }
});

test.each([
  ["guide me through child's pose", 'childs-pose', undefined, undefined],
  ['do cat cow for thirty seconds', 'cat-camel', 'PT30S', undefined],
  ['cobra for a minute and a half twice', 'back-extension', 'PT90S', '2'],
  ['do three sets of balasana', 'childs-pose', undefined, '3'],
])('%s fills its slots', (said, stretch, hold, sets) => {
  const { intent, slots } = understand(said);
  expect(intent).toBe('StartStretchIntent');
  expect(slots.stretch?.id).toBe(stretch);
  expect(slots.hold?.value).toBe(hold);
  expect(slots.sets?.id).toBe(sets);
});

test.each([
  "what's the weather in paris",
  'order a pizza',
  'who won the world cup',
  'set a timer for pasta',
  'play some jazz',
])('"%s" is not answered as if it were known', (said) => {
  expect(understand(said).intent).toBe('AMAZON.FallbackIntent');
});
