import fc from 'fast-check';
import { holdSpan, stretchStarts } from '../../core/routine/playback.js';
import { TALK, talkFor } from '../../core/routine/talk.js';
import { timelineOf } from '../../core/routine/timelines.js';
import { languageOf } from '../../models/languages.js';
import { type Listener, listeners } from './listener.js';

const DAY = 86_400_000;
const language = languageOf('en-US');
const { stretches } = language;

test.each([
  [undefined, undefined, 'full'],
  [{ times: 1, lastMs: 0 }, undefined, 'short'],
  [{ times: 4, lastMs: 0 }, undefined, 'short'],
  [{ times: 5, lastMs: 0 }, undefined, 'name'],
  [{ times: 5, lastMs: -14 * DAY }, undefined, 'short'],
  [{ times: 1, lastMs: -14 * DAY }, undefined, 'full'],
  [undefined, 'less', 'short'],
  [{ times: 2, lastMs: 0 }, 'less', 'name'],
  [{ times: 50, lastMs: 0 }, 'more', 'full'],
] as const)('after %j and the wish for %s, talk is %s', (practice, wish, expected) => {
  expect(talkFor(practice, 0, wish)).toBe(expected);
});

const anyTalk = fc.dictionary(
  fc.constantFrom(...stretches.map(({ id }) => id)),
  fc.constantFrom(...TALK),
);

test('however little is said, the holds are the same, and there is time to get there', () => {
  fc.assert(
    fc.property(fc.constantFrom('daily', ...stretches.map(({ id }) => id)), anyTalk, (id, talk) => {
      const faded = timelineOf({ id, talk }, language, false);
      const full = timelineOf({ id }, language, false);
      const holds = ({ cues }: typeof full) =>
        stretchStarts({ cues }).map(({ startMs }) => {
          const hold = holdSpan({ cues }, startMs);
          return hold.endMs - hold.startMs;
        });
      expect(holds(faded)).toEqual(holds(full));
      let gapMs = 0;
      for (const { kind, startMs, endMs } of faded.cues) {
        if (kind === 'hold' && gapMs > 0) expect(gapMs).toBeGreaterThanOrEqual(3_000);
        gapMs = kind === 'gap' ? gapMs + endMs - startMs : 0;
      }
    }),
  );
});

test('at most 45, 20 and 8 words come before a hold', () => {
  const limits = { full: 45, short: 20, name: 8 } as const;
  for (const { id, notice } of stretches) {
    for (const talk of TALK) {
      if (notice && talk !== 'full') continue;
      const { cues } = timelineOf({ id, talk: { [id]: talk } }, language, talk === 'full');
      const before = cues.slice(
        0,
        cues.findIndex(({ kind }) => kind === 'gap'),
      );
      const words = before.flatMap(({ text = '' }) => text.split(' ').filter(Boolean));
      expect([id, talk, words.length <= limits[talk]]).toEqual([id, talk, true]);
    }
  }
});

describe('somebody who comes back', () => {
  let ours: Awaited<ReturnType<typeof listeners>>;
  beforeAll(async () => {
    ours = await listeners();
  });
  afterAll(() => ours.close());

  async function routine({ say, wait, keepSilent }: Listener): Promise<string> {
    await say('open back coach');
    const asked = await say('start my stretches');
    const spoken = /Ask a doctor first/.test(asked) ? await say('yes') : asked;
    wait({ seconds: 245 });
    await keepSilent();
    return spoken;
  }

  test('hears all, then how to get down, then the names; after two weeks a little more', async () => {
    const listener = ours.newListener('fading');
    expect(await routine(listener)).toContain('Hands under shoulders, knees under hips.');
    const second = await routine(listener);
    expect(second).toContain('Come onto hands and knees.');
    expect(second).not.toContain('knees under hips');
    for (let round = 0; round < 3; round += 1) await routine(listener);
    expect(await routine(listener)).toMatch(
      /^First, cat-camel\. Three stretches, about four minutes\. \[1\d\.\d s\] From now\. Breathe out and round up/,
    );
    listener.wait({ hours: 14 * 24 });
    expect(await routine(listener)).toContain('Come onto hands and knees');
  });

  test('"more talking" and "less talking" are kept', async () => {
    const listener = ours.newListener('with a wish');
    await routine(listener);
    await listener.say('open back coach');
    expect(await listener.say('more talking')).toMatch(
      /I'll explain everything again from now on\. Is that all right\?/,
    );
    await listener.say('stop');
    expect(await routine(listener)).toContain('knees under hips');
    await listener.say('open back coach');
    await listener.say('start my stretches');
    listener.wait({ seconds: 50 });
    expect(await listener.say('less talking')).toMatch(
      /^I'll say less from now on\. .* Next, child's pose\. Kneel, .* sit back\. \[/,
    );
    await listener.say('stop');
    await listener.say('open back coach');
    await listener.say('no');
    expect(await routine(listener)).toMatch(
      /^First, cat-camel\. Three stretches, about four minutes\. \[/,
    );
  });
});
