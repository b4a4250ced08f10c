import { type Listener, listeners } from './listener.js';

let ours: Awaited<ReturnType<typeof listeners>>;
beforeAll(async () => {
  ours = await listeners();
});
afterAll(() => ours.close());

/** Somebody fifty seconds into the default routine: thirty seconds of the first hold are left. */
async function inTheFirstHold(userId: string): Promise<Listener> {
  const listener = ours.newListener(userId);
  await listener.say('open back coach');
  await listener.say('start my stretches');
  await listener.say('yes');
  listener.wait({ seconds: 50 });
  return listener;
}

const OFFER =
  'Welcome back. Last time we stopped in cat-camel, with thirty seconds left. Shall we pick up from there?';

test.each([
  ['stop', (listener: Listener) => listener.say('stop')],
  ['exit', (listener: Listener) => listener.say('exit')],
  ['nothing', (listener: Listener) => listener.keepSilent()],
  ['open back coach', (listener: Listener) => listener.say('open back coach')],
])('broken off by "%s", a routine is offered at the next launch, once', async (how, breakOff) => {
  const listener = await inTheFirstHold(`breaks off by ${how}`);
  const reply = await breakOff(listener);
  listener.wait({ hours: 9 });
  if (how !== 'open back coach') expect(await listener.say('open back coach')).toBe(OFFER);
  else expect(reply).toBe(OFFER);
  const resumed = await listener.say('yes');
  expect(resumed).toMatch(
    /^Cat-camel again, thirty seconds left\. Come onto hands and knees\. .*\[\d+\.\d s\] Halfway\./,
  );
  expect(resumed).toContain('Another round?');
});

test('an offer that was declined is not made again, and the place is still kept', async () => {
  const listener = await inTheFirstHold('declines');
  await listener.say('stop');
  expect(await listener.say('open back coach')).toBe(OFFER);
  expect(await listener.say('no')).toMatch(/say resume/i);
  await listener.say('stop');
  expect(await listener.say('open back coach')).toBe('Welcome back. Shall we stretch?');
  expect(await listener.say('resume')).toMatch(/^Cat-camel again, thirty seconds left\./);
});

test('after a day and some hours the place has run out, and that is told once', async () => {
  const listener = await inTheFirstHold('sleeps on it');
  await listener.say('pause');
  await listener.say('later');
  listener.wait({ hours: 27 });
  expect(await listener.say('open back coach')).toBe(
    'Welcome back. The round we broke off has run out by now. Shall we begin a new one?',
  );
  await listener.say('no');
  listener.wait({ hours: 1 });
  expect(await listener.say('open back coach')).not.toContain('run out');
});

test('who stopped is not told the next day that the place has run out', async () => {
  const listener = await inTheFirstHold('has done enough');
  await listener.say('stop');
  listener.wait({ hours: 27 });
  expect(await listener.say('open back coach')).toBe('Welcome back. Shall we stretch?');
});

test('"resume" may be the first word of the next session', async () => {
  const listener = await inTheFirstHold('one shot');
  await listener.say('exit');
  listener.wait({ hours: 1 });
  expect(await listener.say('ask back coach to resume')).toMatch(/^Cat-camel again, thirty/);
});

test('with a kept place, all controls work before it is taken up', async () => {
  const listener = await inTheFirstHold('skips');
  await listener.say('exit');
  await listener.say('open back coach');
  expect(await listener.say('next')).toMatch(/^Next, child's pose\./);
});

test('hours without a word in mid-routine: it asks where to go on, and counts nothing', async () => {
  const listener = await inTheFirstHold('falls asleep');
  listener.wait({ hours: 9 });
  await listener.keepSilent();
  listener.wait({ hours: 1 });
  expect(await listener.say('open back coach')).toBe('Welcome back. Shall we stretch?');
});

test('broken off on the way into the first pose, it is offered from there', async () => {
  const listener = ours.newListener('changes mind');
  await listener.say('open back coach');
  await listener.say('start my stretches');
  await listener.say('yes');
  listener.wait({ seconds: 6 });
  await listener.say('stop');
  expect(await listener.say('open back coach')).toBe(
    'Welcome back. Last time we stopped before cat-camel. Shall we pick up from there?',
  );
});

test.each([
  ['nothing more is said', (listener: Listener) => listener.keepSilent()],
  ['no more is wanted', (listener: Listener) => listener.say('no')],
  ['another question follows', (listener: Listener) => listener.say('is it dangerous')],
  ['what follows is not understood', (listener: Listener) => listener.say('order a pizza')],
  ['pain is reported', (listener: Listener) => listener.say('tell me about my numb legs')],
])('heard to its end, a round is counted once, also when %s', async (how, then) => {
  const listener = ours.newListener(how);
  await listener.say('open back coach');
  expect(await listener.say('how many rounds today')).toMatch(
    /^No rounds in the last seven days\./,
  );
  await listener.say('yes');
  await listener.say('no, none of these');
  listener.wait({ seconds: 245 });
  await then(listener);
  await listener.keepSilent();
  expect(await listener.say('open back coach')).toMatch(/^Welcome back\. (Shall we|What would)/);
  expect(await listener.say('how many rounds today')).toMatch(
    /^One round so far today\. Three to five is the aim\./,
  );
});

test('a hold on the table that was broken off is not offered again', async () => {
  const listener = ours.newListener('on the table');
  await listener.say('open back coach');
  await listener.say('start a decompression session');
  await listener.say('yes');
  listener.wait({ seconds: 60 });
  await listener.say('exit');
  expect(await listener.say('open back coach')).toMatch(/^Welcome back\. (Shall we|What would)/);
});
