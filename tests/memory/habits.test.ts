import { listeners } from './listener.js';

let ours: Awaited<ReturnType<typeof listeners>>;
beforeAll(async () => {
  ours = await listeners();
});
afterAll(() => ours.close());

/** Somebody who has done one round. */
async function someoneKnown(userId: string) {
  const listener = ours.newListener(userId);
  await listener.say('open back coach');
  await listener.say('start my stretches');
  await listener.say('yes');
  listener.wait({ seconds: 245 });
  await listener.keepSilent();
  return listener;
}

test('a preferred hold is used, said otherwise it is not, and it can be taken back', async () => {
  const { say, wait } = await someoneKnown('thirty');
  await say('open back coach');
  expect(await say('always hold for thirty seconds')).toBe(
    'All right, thirty seconds for each stretch from now on. Is that right?',
  );
  await say('yes');
  await say('yes');
  wait({ seconds: 33 });
  expect(await say('how long is left')).toMatch(/^Twenty seconds left in cat-camel/);
  expect(await say('do the table for ten minutes')).not.toMatch(/thirty/);
  await say('stop');
  await say('open back coach');
  await say('no');
  await say('start my stretches for forty seconds');
  wait({ seconds: 33 });
  expect(await say('how long is left')).toMatch(/^Thirty seconds left in cat-camel/);
  expect(await say('the usual holds again')).toMatch(/^All right, the usual holds again\. \[/);
  await say('stop');
  await say('open back coach');
  await say('no');
  await say('start my stretches');
  wait({ seconds: 33 });
  expect(await say('how long is left')).toMatch(/^Fifty seconds left in cat-camel/);
});

test.each([
  ['always hold for two seconds', /shortest hold I can count/],
  ['always hold for ten minutes', /up to five minutes/],
])('"%s" cannot be had, and is said', async (words, answer) => {
  const { say } = await someoneKnown(words);
  await say('open back coach');
  expect(await say(words)).toMatch(answer);
  expect((await ours.store.load(words)).person?.holdMs).toBeUndefined();
});

test('a stretch is left out from now on, until it is put back', async () => {
  const { say } = await someoneKnown('bad knees');
  await say('open back coach');
  expect(await say("skip child's pose from now on")).toBe(
    "I'll skip child's pose from now on. Is that right?",
  );
  await say('yes');
  const without = await say('yes');
  expect(without).toContain('back extension');
  expect(without).not.toMatch(/child's pose/i);
  await say('stop');
  await say('open back coach');
  await say('no');
  expect(await say("guide me through child's pose")).toMatch(/^Child's pose\./);
  expect(await say("put child's pose back in")).toContain("I'll put child's pose back in");
  await say('stop');
  await say('open back coach');
  expect(await say('start my stretches')).toMatch(/child's pose/i);
});

test('skipping all stretches is refused in words', async () => {
  const { say } = await someoneKnown('nothing at all');
  await say('open back coach');
  for (const name of ['back extension', "child's pose"]) {
    await say(`skip ${name} from now on`);
    await say('yes');
  }
  expect(await say('skip cat camel from now on')).toMatch(/^That would leave nothing to do/);
  expect(await say('start my stretches')).toMatch(/^Ask a doctor first|cat-camel/i);
});

test('a refused offer rests for two weeks, or until the next round', async () => {
  const { say, wait, keepSilent } = await someoneKnown('not now');
  expect(await say('open back coach')).toMatch(/Shall we stretch\?$/);
  await say('no');
  await say('no');
  expect(await say('open back coach')).toMatch(/What would you like\?$/);
  wait({ hours: 13 * 24 });
  expect(await say('open back coach')).toMatch(/What would you like\?$/);
  await say('start my stretches');
  wait({ seconds: 245 });
  await keepSilent();
  expect(await say('open back coach')).toMatch(/Shall we stretch\?$/);
});

test('"no" to an answer’s offer, or to the notice, refuses nothing at the launch', async () => {
  const { say } = await someoneKnown('asks first');
  await say('open back coach');
  await say('why does my back crack');
  await say('no');
  await say('no');
  expect(await say('open back coach')).toMatch(/Shall we stretch\?$/);
});

test('after two weeks away, a shorter round is offered', async () => {
  const { say, wait } = await someoneKnown('was away');
  wait({ hours: 14 * 24 });
  expect(await say('open back coach')).toMatch(
    /Shall we start gently, with thirty seconds each\?$/,
  );
  await say('yes');
  wait({ seconds: 33 });
  expect(await say('how long is left')).toMatch(/^(Twenty|Fifteen) seconds left in cat-camel/);
});

test('the easier way: now, from now on, and the usual way again', async () => {
  const { say, wait } = await someoneKnown('stiff');
  await say('open back coach');
  await say('start my stretches');
  wait({ seconds: 33 });
  expect(await say('is there an easier way')).toMatch(
    /^Put a cushion under your knees, and keep the movement small\. .* to go\./,
  );
  expect(await say('always the easier way')).toMatch(
    /^I'll give you the easier way of each stretch from now on\. \[/,
  );
  await say('stop');
  await say('open back coach');
  await say('no');
  expect(await say('start my stretches')).toContain(
    'Put a cushion under your knees, and keep the movement small.',
  );
  await say('the usual way again');
  await say('stop');
  await say('open back coach');
  expect(await say('start my stretches')).not.toContain('keep the movement small');
});

test('a hold that cannot be had, wished for in mid-routine, loses nothing', async () => {
  const { say, wait } = await someoneKnown('wishes too much');
  await say('open back coach');
  await say('start my stretches');
  wait({ seconds: 50 });
  expect(await say('always hold for ten minutes')).toMatch(
    / left in cat-camel\. Shall we go on\?$/,
  );
  expect(await say('yes')).toMatch(/^Cat-camel again/);
});
