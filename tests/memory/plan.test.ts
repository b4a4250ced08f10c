import { listeners } from './listener.js';

let ours: Awaited<ReturnType<typeof listeners>>;
beforeAll(async () => {
  ours = await listeners();
});
afterAll(() => ours.close());

test('a week by plan: gently at first, a day missed, two sets later, and a warm end', async () => {
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
  await say('open back coach');
  await say('start my stretches');
  wait({ seconds: 245 });
  expect(await say('yes')).toMatch(/^(Next|Now|On to|.* is next)/);
  wait({ seconds: 245 });
  await keepSilent();
  newDay();
  newDay();
  newDay();
  await say('open back coach');
  expect(await say('how am i doing')).toMatch(
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
    /a doctor look at that within a few days.* call 911 right away\. Do the same/,
  );
  const { person } = await ours.store.load('undecided');
  expect(Object.keys(person ?? {})).not.toContain('feels');
  expect(person?.quietUntil).toBeDefined();
});

test('two sets begin on the fifth day of the own calendar, wherever one is', async () => {
  const { say, wait, keepSilent } = await onThePlan('in Tokyo');
  await say('no');
  await say('yes');
  wait({ seconds: 245 });
  await keepSilent();
  wait({ hours: 78 });
  const sets = async (timeZone: string) => {
    ours.service.state.timeZone = timeZone;
    await say('open back coach');
    await say('start my stretches');
    wait({ seconds: 245 });
    const goesOn = /^(Next|Now|On to|.* is next)/.test(await say('yes'));
    await say('stop');
    return goesOn ? 2 : 1;
  };
  expect(await sets('Asia/Tokyo')).toBe(2);
  expect(await sets('Europe/London')).toBe(1);
});

async function onThePlan(userId: string) {
  const listener = ours.newListener(userId);
  await listener.say('open back coach');
  expect(await listener.say('start the week plan')).toBe(
    "Good. That's three rounds a day for seven days, starting today. Shall we hold for just thirty seconds today?",
  );
  return { ...listener, newDay: () => listener.wait({ hours: 24 }) };
}
