import { listeners } from './listener.js';

let ours: Awaited<ReturnType<typeof listeners>>;
beforeAll(async () => {
  ours = await listeners();
});
afterAll(() => ours.close());

test('a week by plan: gently at first, a day missed, two sets as a choice, and a warm end', async () => {
  const { say, wait, keepSilent, newDay } = await onThePlan('planner');
  expect(await say('yes')).toMatch(/Ask a doctor first/);
  await say('yes');
  wait({ seconds: 33 });
  expect(await say('how long is left')).toMatch(/^(Twenty-five|Twenty|Fifteen) seconds left/);
  wait({ seconds: 150 });
  await keepSilent();
  await say('open back coach');
  expect(await say('how am i doing')).toBe(
    "It's day one of seven. One round so far today, and the plan is three. Shall we do one now?",
  );
  newDay();
  newDay();
  await say('open back coach');
  expect(await say('how am i doing')).toMatch(
    /^It's day three of seven\. No rounds so far today, and the plan is three/,
  );
  newDay();
  newDay();
  expect(await say('open back coach')).toBe(
    'Welcome back. Day five of seven, three rounds to go. If you want more, say: do two sets. Shall we do one now?',
  );
  await say('yes');
  wait({ seconds: 245 });
  expect(await say('yes')).toMatch(/^First, /);
  wait({ seconds: 245 });
  await keepSilent();
  newDay();
  newDay();
  newDay();
  expect(await say('open back coach')).toMatch(
    /^That's your week done, with .* see a doctor\. Shall we do a round now\?$/,
  );
  expect(await say('it feels better')).toMatch(/^That's good to hear\./);
  await say('open back coach');
  expect(await say('how am i doing')).not.toMatch(/plan|It's day/);
});

test('"no" holds the whole minute from the first day on', async () => {
  const { say, wait } = await onThePlan('eager');
  expect(await say('no')).toMatch(/Ask a doctor first/);
  await say('yes');
  wait({ seconds: 33 });
  expect(await say('how long is left')).toMatch(/^(Fifty|Forty-five|Fifty-five) seconds left/);
});

test('a plan can be stopped, and "worse" gets advice; how it feels is never kept', async () => {
  const { say } = await onThePlan('undecided');
  expect(await say('stop the week plan')).toMatch(/^I've stopped the plan\./);
  expect((await ours.store.load('undecided')).person?.plan).toBeUndefined();
  expect(await say('it feels worse')).toMatch(
    /See a doctor within a few days.* call 911\. Do the same/,
  );
  const { person } = await ours.store.load('undecided');
  expect(Object.keys(person ?? {})).not.toContain('feels');
  expect(person?.quietUntil).toBeDefined();
});

test('two sets are named from the fifth day of the own calendar, wherever one is', async () => {
  const { say, wait, keepSilent } = await onThePlan('in Tokyo');
  await say('no');
  await say('yes');
  wait({ seconds: 245 });
  await keepSilent();
  wait({ hours: 78 });
  const launch = async (timeZone: string) => {
    ours.service.state.timeZone = timeZone;
    const welcome = await say('open back coach');
    await say('stop');
    return welcome;
  };
  expect(await launch('Asia/Tokyo')).toMatch(/Day five of seven, .* say: do two sets/);
  expect(await launch('Europe/London')).toMatch(/Day four of seven, .* to go\. Shall we/);
});

async function onThePlan(userId: string) {
  const listener = ours.newListener(userId);
  await listener.say('open back coach');
  expect(await listener.say('start the week plan')).toBe(
    "Good. That's three rounds a day for seven days, starting today. Shall we hold for just thirty seconds today?",
  );
  return { ...listener, newDay: () => listener.wait({ hours: 24 }) };
}
