import { understandingOf } from '../../simulator/desk.js';

const { understand } = understandingOf('en-US');

const SKIPS = ['skip this', 'just skip it', "let's skip this one", "let's move on", 'next please'];
const LENGTHS = ['make that half a minute', 'thirty seconds is enough', 'just ten more seconds'];
const WHY = [
  "my belly's in the way",
  "the floor's cold",
  "i'm really stiff today",
  "i can't balance",
  "it's too much for me",
  "i'm short on time",
];
const REPORTS = [
  ["i can't breathe", /Emergency/],
  ['my chest feels tight', /Emergency/],
  ["the pain's so bad i'd rather be dead", /Crisis|Emergency/],
  ['my leg has gone numb and weak', /Emergency/],
  ['my shoulder hurts', /StopStretch|Ache/],
] as const;

const bothWays = (one: string, other: string) => [`${one} ${other}`, `${other} ${one}`];

test.each(WHY.flatMap((why) => SKIPS.flatMap((order) => bothWays(why, order))))(
  '"%s" goes on to the next one, whatever the reason',
  (said) => {
    expect(understand(said).intent).toMatch(/^(?:AMAZON\.Next|LeaveOutBecause|SkipStretch)Intent$/);
  },
);

test.each(WHY.flatMap((why) => LENGTHS.flatMap((order) => bothWays(why, order))))(
  '"%s" changes how long this one lasts',
  (said) => {
    expect(understand(said).intent).toMatch(/^(?:Hold|Correction|Longer)Intent$/);
  },
);

// What they want done never hides what they report.
test.each(
  REPORTS.flatMap(([report, meant]) =>
    [...SKIPS, ...LENGTHS].flatMap((order) =>
      bothWays(report, order).map((said) => [said, meant] as const),
    ),
  ),
)('"%s" is heard as the report that it is', (said, meant) => {
  expect(understand(said).intent).toMatch(meant);
});

test.each([
  ["i don't want to skip it", 'UndoIntent'],
  ['why did you skip it', 'LeftOutIntent'],
])('"%s" orders something else', (said, meant) => {
  expect(understand(said).intent).toBe(meant);
});
