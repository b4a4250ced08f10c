import { paraphrases } from '../../models/en/paraphrases/index.js';
import { understandingOf } from '../../simulator/desk.js';

const { understand } = understandingOf('en-GB');
const CALLED_FOR = ['EmergencyIntent', 'CrisisIntent', 'UrgentIntent'];

/** What other words and rules of the stand-in make of the sentences that it is taught. */
function wrongly(intent: 'EmergencyIntent' | 'CrisisIntent'): string[] {
  return paraphrases[intent].filter((said) => !CALLED_FOR.includes(understand(said).intent));
}

test.each(['EmergencyIntent', 'CrisisIntent'] as const)(
  'Whoever says it in words that are taught is heard: %s.',
  (intent) => {
    expect(wrongly(intent)).toEqual([]);
  },
);

test('What is taught as a pause calls nobody.', () => {
  const called = [...paraphrases['AMAZON.PauseIntent'], ...paraphrases.WaitIntent].filter((said) =>
    CALLED_FOR.includes(understand(said).intent),
  );
  expect(called).toEqual([]);
});

test.each([
  ['the sleeve of my jumper caught fire', 'my sleeve caught fire'],
  ['help', 'help help'],
])('A sentence like %s, word for word as it is taught, is certain: %s.', (_, taught) => {
  expect(understand(taught)).toMatchObject({ intent: 'EmergencyIntent', confidence: 1 });
});
