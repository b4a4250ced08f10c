import fc from 'fast-check';
import { triage } from '../../core/conversation/safety/triage.js';
import { languageOf } from '../../models/languages.js';
import { readLabelled } from '../../scripts/understanding/labelled.js';

const words = languageOf('en-US').triage;

test.each([
  ['why my chest hurts so much', 'emergency'],
  ['my back cracks and i have chest pain', 'emergency'],
  ["i can't breathe", 'emergency'],
  ['no i have chest pain', 'emergency'],
  ['my back is fine but my legs are numb', 'emergency'],
  ['it does not hurt but i am coughing up blood', 'emergency'],
  ['My CHEST   hurts', 'emergency'],
  ['i’m short of breath', 'emergency'],
  ['why my back hurts at night', 'clinician'],
  ['i have osteoporosis', 'clinician'],
  ['chest pain', 'about-signs'],
  ['whether numb legs are a bad sign', 'about-signs'],
  ['what if i get chest pain', 'about-signs'],
  ['i have no chest pain', undefined],
  ["it doesn't hurt my back", undefined],
  ['i am not short of breath', undefined],
  ['how often i should stretch my chest', undefined],
  ['yoga', undefined],
  ['', undefined],
])('"%s" is taken as: %s', (said, expected) => {
  expect(triage(said, words)).toBe(expected);
});

test('in free words, no emergency of the labelled set is missed', () => {
  const missed = readLabelled()
    .filter(({ label }) => label === 'emergency')
    .filter(({ said }) => triage(said, words) !== 'emergency');
  expect(missed).toEqual([]);
});

test('no question or action of the labelled set is taken for a report', () => {
  const calm = readLabelled().filter(
    ({ label }) => !['emergency', 'clinician', 'stop-stretch', 'no-report'].includes(label),
  );
  const alarms = calm.filter(({ said }) => triage(said, words) !== undefined);
  expect(alarms).toEqual([]);
});

test('a report stays one, whatever harmless words stand around it', () => {
  const harmless = fc.constantFrom('well', 'so', 'today', 'my friend', 'after lunch', 'you know');
  fc.assert(
    fc.property(harmless, harmless, (before, after) => {
      expect(triage(`${before} my chest hurts ${after}`, words)).toBe('emergency');
    }),
  );
});

test('any text is triaged without a failure', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5_000 }), (text) => {
      expect(() => triage(text, words)).not.toThrow();
    }),
  );
});
