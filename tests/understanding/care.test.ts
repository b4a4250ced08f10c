import { createHandler } from '../../lambda/src/handler.js';
import { type CareScore, evaluateCare } from '../../scripts/understanding/care.js';
import {
  figuresOf,
  figuresOnPage,
  wordsOnPage,
  wordsToSign,
} from '../../scripts/understanding/care-page.js';
import { gradeFreeWords } from '../../scripts/understanding/evaluate.js';
import { desk } from '../../simulator/desk.js';
import { outcomeOf } from '../../simulator/play/outcome.js';
import { connected } from '../mcp/assistant.js';

/**
 * Reports and harmless sentences that resemble them, written before the samples and by another
 * hand. The least share that is taken for what it is, a little below what was measured last;
 * `npm run understanding` lists the misses.
 */
const LEAST: Readonly<
  Record<
    CareScore['label'],
    readonly [
      own: number,
      heldOut: number,
      fresh: number,
      fourth: number,
      fifth: number,
      sixth: number,
    ]
  >
> = {
  emergency: [0.97, 0.97, 0.95, 0.97, 0.97, 0.96],
  crisis: [0.94, 0.9, 0.95, 0.9, 0.9, 0.86],
  doctor: [0.92, 0.85, 0.9, 0.93, 0.8, 0.92],
  stop: [0.97, 0.9, 0.8, 0.93, 0.9, 0.93],
  ache: [0.97, 0.8, 0.75, 0.8, 0.8, 0.73],
  condition: [0.83, 0.75, 0.7, 0.8, 0.8, 0.53],
  cannot: [0.85, 0.9, 0.8, 0.8, 0.9, 0.86],
  harmless: [0.93, 0.91, 0.9, 0.93, 0.83, 0.94],
};

/** The most of the harmless sentences that may be answered with an emergency. */
const FALSE_ALARMS = [0.01, 0.025, 0.04, 0.02, 0, 0.01] as const;

/** In free words; of the fifth set's few, one crisis is missed, and three harmless ones are a report. */
const FREE_CRISES = [0.94, 0.94, 0.94, 0.94, 0.89, 0.94] as const;
const FREE_HARMLESS = [0.95, 0.95, 0.95, 0.95, 0.94, 0.95] as const;

/** By so many sentences the page may be off: samples of a new answer move a figure here and there. */
const OFF = 3;

describe.each([
  ['care', 0],
  ['care-held-out', 1],
  ['care-fresh', 2],
  ['care-fourth', 3],
  ['care-fifth', 4],
  ['care-sixth', 5],
] as const)('of tests/understanding/%s.json', (name, column) => {
  let scores: CareScore[];
  let free: CareScore[];
  beforeAll(async () => {
    const path = `tests/understanding/${name}.json`;
    const grade = gradeFreeWords();
    scores = await evaluateCare(path);
    free = await evaluateCare(path, async (said) => grade(said));
  });

  test('docs/care.md gives these figures: `npm run understanding` writes them', () => {
    const [told, measured] = [figuresOnPage(name), figuresOf({ skill: scores, free })];
    expect(Object.keys(told)).toEqual(Object.keys(measured));
    for (const [row, figure] of Object.entries(measured)) {
      const off = Math.abs(Number.parseInt(told[row] ?? '', 10) - Number.parseInt(figure, 10));
      expect([row, figure, off <= OFF]).toEqual([row, figure, true]);
    }
  });

  test.each(Object.entries(LEAST))('"%s" is told as often as before', (label, least) => {
    const { right = 0, count = 0, misses = [] } = scores.find((one) => one.label === label) ?? {};
    expect([right / count >= least[column], right / count < least[column] ? misses : []]).toEqual([
      true,
      [],
    ]);
  });

  test('other assistants are told the same, through the question tool', async () => {
    const { call, close } = await connected();
    const byTool = async (question: string) =>
      (await call('answer_question', { question })).data?.did?.toString();
    expect(await evaluateCare(`tests/understanding/${name}.json`, byTool)).toEqual(scores);
    await close();
  });

  test('free words are graded by what was learned, too', () => {
    const shareOf = (of: CareScore['label']) => {
      const { right = 0, count = 0 } = free.find(({ label }) => label === of) ?? {};
      return right / count;
    };
    expect(shareOf('emergency')).toBeGreaterThan(0.93);
    expect(shareOf('crisis')).toBeGreaterThan(FREE_CRISES[column]);
    expect(shareOf('harmless')).toBeGreaterThan(FREE_HARMLESS[column]);
  });

  test('few harmless sentences are alarmed', () => {
    const { count = 0, misses = [] } = scores.find(({ label }) => label === 'harmless') ?? {};
    const alarmed = misses.filter((miss) => miss.endsWith('-> emergency'));
    expect(alarmed.length / count).toBeLessThanOrEqual(FALSE_ALARMS[column]);
  });
});

test('docs/care.md gives the words of each level: `npm run understanding` writes them', () => {
  expect(wordsOnPage()).toBe(wordsToSign());
});

const newDevice = desk(createHandler({ random: () => 0, log: () => {} }));
const didSay = async (said: string) =>
  outcomeOf((await newDevice('care').utter(said)).response, true).did;

test.each([
  'both sides',
  'bye',
  'hello',
  'i am tired',
  'i need a break',
  "i can't hear you",
  "i can't kneel",
  "i've got a cramp in my foot",
  'i have a stiff neck',
  'call a plumber',
  'bloody hell is that bad',
  'i was halfway through',
  'why is the sky blue',
])('"%s" is not an emergency', async (said) => {
  expect(['emergency', 'crisis', 'urgent', 'clinician']).not.toContain(await didSay(said));
});

test.each(["i'm breathless", "my baby isn't breathing", 'my husband collapsed'])(
  '"%s" is an emergency',
  async (said) => {
    expect(await didSay(said)).toBe('emergency');
  },
);
