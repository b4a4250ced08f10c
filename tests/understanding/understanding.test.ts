import { isReached, readTopics, topicMisses } from '../../scripts/understanding/topics.js';
import { understandingOf } from '../../simulator/desk.js';

const { model, understand } = understandingOf('en-US');

test.each(Object.entries(readTopics()))(
  'of ten ways to ask for %s, eight reach it',
  (topic, said) => {
    const right = said.filter((sentence) => isReached(topic, understand(sentence)));
    expect(right.length).toBeGreaterThanOrEqual(8);
  },
);

test('of all 120 ways to ask for them, at most twelve miss', () => {
  const misses = topicMisses(understand);
  expect(misses.length > 12 ? misses : []).toEqual([]);
});

test('every sample is understood as what it is a sample of', () => {
  const { intents } = model.interactionModel.languageModel;
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
  expect(['AMAZON.FallbackIntent', 'OtherThingIntent', 'TimeOrWeatherIntent']).toContain(
    understand(said).intent,
  );
});

test('a sample is sure, and nothing else', () => {
  expect(understand('why does my back crack')).toMatchObject({
    confidence: 1,
    runnerUp: undefined,
  });
});

test('other words are less sure, and may be something else', () => {
  const { confidence, runnerUp } = understand('my spine makes a noise on every big breath, why');
  expect(runnerUp?.intent).toEqual(expect.any(String));
  expect(confidence).toBeLessThan(1);
  expect(runnerUp?.confidence).toBeLessThan(1);
});

test('what is refused names the guess that was not believed', () => {
  const { intent, runnerUp } = understand('flurb the wozzle grumpets');
  expect([intent, runnerUp?.intent]).toEqual(['AMAZON.FallbackIntent', expect.any(String)]);
});
