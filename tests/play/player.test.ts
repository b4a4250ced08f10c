import * as v from 'valibot';
import { isDirection, parseLine } from '../../simulator/play/parse.js';
import { morningIn, openStage, type Setting } from '../../simulator/play/stage.js';

const setting: Setting = {
  locale: 'en-US',
  userId: 'player',
  zone: 'America/New_York',
  startMs: morningIn('America/New_York'),
  random: () => 0,
  log: () => {},
};
const sent = v.object({ request: v.object({ timestamp: v.string() }) });
const opening = ['open back coach', "guide me through child's pose for thirty seconds", 'yes'];

/** Each turn as its seconds since the one before, and its intent. */
async function played(lines: readonly string[], changes: Partial<Setting> = {}) {
  const { player, close } = await openStage({ ...setting, ...changes });
  const turns: [number, string][] = [];
  let beforeMs = setting.startMs;
  for (const text of lines) {
    const line = parseLine(text);
    if (!isDirection(line)) continue;
    for (const { request, intent } of await player.play(line)) {
      const ms = Date.parse(v.parse(sent, request).request.timestamp);
      turns.push([Math.round((ms - beforeMs) / 100) / 10, intent]);
      beforeMs = ms;
    }
  }
  await close();
  return turns;
}

/** The last turn after the opening; each narration of it takes equally long. */
const afterOpening = async (...lines: string[]) =>
  (await played([...opening, ...lines])).at(-1) ?? [0, 'nothing'];

test('plain words wait until the answer before was heard', async () => {
  const [seconds] = await afterOpening('yes');
  expect(seconds).toBeGreaterThan(40);
  expect(seconds).toBeLessThan(80);
});

test('words at a time begin so long after the answer was asked for, or before its end, and are sent once they are said', async () => {
  const [whole] = await afterOpening('yes');
  const [early, intent] = await afterOpening('[at 0:20] pause');
  expect([early, intent]).toEqual([21.5, 'AMAZON.PauseIntent']);
  const [late] = await afterOpening('[at end-3] pause');
  expect(late).toBeCloseTo(whole - 1.5);
});

test('a time that has passed is now', async () => {
  const [whole] = await afterOpening('yes');
  expect(await afterOpening('[hear]', '[at 0:20] help')).toEqual([whole, 'AMAZON.HelpIntent']);
  expect(await afterOpening('[+ 0:10]', 'help')).toEqual([600, 'AMAZON.HelpIntent']);
});

test('silence lasts as long as an Echo waits twice, or until it is over', async () => {
  const [whole] = await afterOpening('yes');
  const [seconds, intent] = await afterOpening('[silence]');
  expect(intent).toBe('SessionEndedRequest');
  expect(seconds).toBeGreaterThan(whole + 16);
  expect(seconds).toBeLessThan(whole + 25);
  expect(await afterOpening('[silence at 0:30]')).toEqual([30, 'SessionEndedRequest']);
});

test('nobody is silent, and nobody leaves, where no session is open', async () => {
  const goodbye = ['open back coach', 'stop'];
  expect(await played([...goodbye, '[silence]', '[exit]'])).toHaveLength(2);
});

test('silence at the question for a permission is told to the skill, and then ends the session', async () => {
  const turns = await played(['open back coach', 'remind me at nine', 'yes', '[silence at 0:05]']);
  expect(turns.slice(-2).map(([, intent]) => intent)).toEqual([
    'SessionResumedRequest',
    'SessionEndedRequest',
  ]);
  expect(turns.at(-2)?.[0]).toBe(5);
});

test('somebody who may set reminders is not asked', async () => {
  const words = ['open back coach', 'remind me at nine', 'yes', '[silence]'];
  expect(await played(words, { consent: true })).toHaveLength(3);
});

test.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])(
  'a play begins at nine in %s',
  (zone) => {
    const hour = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' });
    expect(hour.format(morningIn(zone))).toBe('09:00');
  },
);
