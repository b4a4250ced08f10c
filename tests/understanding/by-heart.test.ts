import { paraphrases } from '../../models/en/paraphrases/index.js';
import { understandingOf } from '../../simulator/desk.js';

const { understand } = understandingOf('en-GB');
const CALLED_FOR = ['EmergencyIntent', 'CrisisIntent', 'UrgentIntent'];

/** Taught wordings that are understood as something less urgent. */
function wrongly(intent: 'EmergencyIntent' | 'CrisisIntent'): string[] {
  return paraphrases[intent].filter((said) => !CALLED_FOR.includes(understand(said).intent));
}

test.each(['EmergencyIntent', 'CrisisIntent'] as const)(
  'every wording it was taught for %s calls for help',
  (intent) => {
    expect(wrongly(intent)).toEqual([]);
  },
);

test('no wording it was taught for a yes, a pause or going on calls for help', () => {
  const calm = [
    ...paraphrases['AMAZON.YesIntent'],
    ...paraphrases['AMAZON.ResumeIntent'],
    ...paraphrases['AMAZON.PauseIntent'],
    ...paraphrases.WaitIntent,
  ];
  const called = calm.filter((said) => CALLED_FOR.includes(understand(said).intent));
  expect(called).toEqual([]);
});

test.each([
  ['the sleeve of my jumper caught fire', 'my sleeve caught fire'],
  ['help', 'help help'],
])('unlike "%s", "%s" is taught word for word, and is certain', (_, taught) => {
  expect(understand(taught)).toMatchObject({ intent: 'EmergencyIntent', confidence: 1 });
});
