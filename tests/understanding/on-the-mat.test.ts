import { readModel, understandingOf } from '../../simulator/desk.js';
import said from './on-the-mat.json' with { type: 'json' };

/** A little below what was measured last. */
const LEAST = 0.78;

const { understand } = understandingOf('en-US');

/**
 * What is said in a hold, after a question, paused or on coming back, with all intents that would be
 * a good reading, by somebody who knew their names alone.
 */
test('of what is said on the mat, in the words of another hand, most is understood', () => {
  const right = said.filter(({ said: words, intents }) =>
    intents.includes(understand(words).intent),
  );
  expect(right.length / said.length).toBeGreaterThanOrEqual(LEAST);
});

test('each of its intents is in the model', () => {
  const names = new Set(
    readModel('en-US').interactionModel.languageModel.intents.map(({ name }) => name),
  );
  const unknown = said.flatMap(({ intents }) => intents).filter((name) => !names.has(name));
  expect(unknown).toEqual([]);
});
