import fc from 'fast-check';
import { triage } from '../../core/conversation/safety/triage.js';
import { redFlagSamples } from '../../models/en/red-flag-samples/index.js';
import { freeWordsIn } from '../../models/samples.js';
import { gradeFreeWords } from '../../scripts/understanding/evaluate.js';
import { readLabelled } from '../../scripts/understanding/labelled.js';

const words = freeWordsIn('en').triage;

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
  ['chest pain', undefined],
  ['whether numb legs are a bad sign', undefined],
  ['what if i get chest pain', undefined],
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
    ({ label }) =>
      !['emergency', 'urgent', 'clinician', 'stop-stretch', 'no-report'].includes(label),
  );
  const alarms = calm.filter(({ said }) => triage(said, words) !== undefined);
  expect(alarms).toEqual([]);
});

test.each([
  ["i've taken twenty paracetamol", 'crisis'],
  ['i have had ten of my zopiclone', 'crisis'],
  ["she's taken a hundred and five strong tablets", 'crisis'],
  ['i had too much codeine', 'crisis'],
  ['i drank bleach', 'crisis'],
  ["i've taken two paracetamol", undefined],
  ["i've had three days of paracetamol", undefined],
  ["i haven't taken twenty paracetamol", undefined],
  ['what if i had taken twenty paracetamol', undefined],
  ["i can't hold my wee", 'emergency'],
  ['i cannot feel my left foot', 'emergency'],
  ["i can't hold my pose", undefined],
])('by an amount, or by what is lost, "%s" is: %s', (said, expected) => {
  expect(triage(said, words)).toBe(expected);
});

const grade = gradeFreeWords();
const emergencies = redFlagSamples.emergency.filter((said) => !said.includes('{'));

const DENIED = [
  [
    /^(i am|i'm) (?=having|struggling|fighting|gasping|short|suffocating|choking|coughing)/,
    '$1 not ',
  ],
  [/^(i have|i've got) (?!not |never |no )/, "i don't have "],
  [/^(my (?:chest|legs|lips|groin|bottom|arm|face|heart)) (is|are) /, '$1 $2 not '],
] as const;

describe.each([
  ['by their words alone', (said: string) => triage(said, words), 1],
  // Slower, so only every fifth.
  ['by what was learned', (said: string) => grade(said), 5],
] as const)('free words, graded %s', (_, levelOf, every) => {
  const some = emergencies.filter((_said, index) => index % every === 0);
  const alarmed = (said: readonly string[]) => said.filter((one) => levelOf(one) === 'emergency');

  test('every emergency of the samples is one', () => {
    expect(emergencies.filter((said) => levelOf(said) !== 'emergency')).toEqual([]);
  });

  test.each([
    ['years ago', (said: string) => `${said} years ago`],
    ['as a child', (said: string) => `when i was a child ${said}`],
    ['in a film', (said: string) => `in the film the man says ${said}`],
    ['what if', (said: string) => `what if ${said}`],
    ['somebody else’s history', (said: string) => `my uncle told me ${said} in the nineties`],
  ])('no emergency is reported by what is said to be %s', (_form, form) => {
    expect(alarmed(some.map(form))).toEqual([]);
  });

  test('denying an emergency reports none', () => {
    const alone = emergencies.filter((said) => !said.includes(' and '));
    const denied = alone.flatMap((said) =>
      DENIED.flatMap(([from, to]) => (from.test(said) ? [said.replace(from, to)] : [])),
    );
    expect(denied.length).toBeGreaterThan(20);
    expect(alarmed(denied)).toEqual([]);
  });
});

test('in free words, a wish to die is a crisis', () => {
  expect(redFlagSamples.crisis.filter((said) => grade(said) !== 'crisis')).toEqual([]);
});

test.each([
  'my chest of drawers is too heavy',
  'i fell asleep in the armchair and my neck is stiff',
  'my wifi collapsed',
  'i nearly had a heart attack when i saw the bill',
])('"%s" is no report', (said) => {
  expect(triage(said, words)).not.toBe('emergency');
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
