import fc from 'fast-check';
import { understandingOf } from '../../simulator/desk.js';

const { understand } = understandingOf('en-US');

/** What may stand before and after a sentence, and changes nothing of it. */
const BEFORE = [
  '',
  'so',
  'okay so',
  'right',
  'um',
  'sorry',
  'hey coach',
  'oh',
  'listen',
  'quick question',
];
const AFTER = [
  '',
  'though',
  'then',
  'please',
  'mate',
  'love',
  'dear',
  'anyway',
  'if you can',
  'thanks',
  'would you',
];

const SAID = [
  'leave out child’s pose',
  'my knee is bad',
  'am I doing it right',
  'where should I feel it',
  'which side am I on',
  'what comes after this',
  'hold it for twenty seconds',
  'remind me at nine',
  'how long is left',
];

test('Small words around what is said change nothing of it.', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SAID),
      fc.constantFrom(...BEFORE),
      fc.constantFrom(...AFTER),
      (said, before, after) => {
        const { intent, slots } = understand(said);
        const other = understand(`${before} ${said} ${after}`.trim());
        expect([said, other.intent, other.slots]).toEqual([said, intent, slots]);
      },
    ),
  );
});

test.each([
  ['leave out child’s pose', 'LeaveOutIntent', 'leave out child’s pose today', 'SkipStretchIntent'],
  ['not this one', 'OtherOneIntent', 'not this one again', 'ThisOneAgainIntent'],
])('But a word that means something is heard: %s.', (said, intent, other, meant) => {
  expect(understand(said).intent).toBe(intent);
  expect(understand(other).intent).toBe(meant);
});

test.each(['how come it cracks though', 'why does it click, mate'])(
  'What isn’t understood with them is understood without: %s.',
  (said) => {
    expect(understand(said).intent).toBe('CauseIntent');
  },
);
