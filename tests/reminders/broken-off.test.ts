import { listeners } from '../memory/listener.js';

let ours: Awaited<ReturnType<typeof listeners>>;
beforeEach(async () => {
  ours = await listeners();
  ours.service.state.consent = true;
});
afterEach(() => ours.close());

/** Refuses each call of a kind from the nth on, once. */
function refuse(kind: string, nth: number, refusal: number | 'silence' | 'lost'): void {
  let calls = 0;
  ours.service.state.refuse = (method) => {
    if (method === kind) calls += 1;
    return method === kind && calls === nth ? refusal : undefined;
  };
}

async function withReminders(...at: string[]) {
  const { say } = ours.newListener('forgetful');
  await say('open back coach');
  for (const words of at) {
    await say(`remind me at ${words}`);
    await say('yes');
  }
  return say;
}

const times = () =>
  ours.service.reminders.map(({ trigger }) => trigger.scheduledTime.slice(11, 16));

test.each([500, 429, 'silence', 'lost'] as const)(
  'a second reminder that ends in %s leaves everything as it was',
  async (refusal) => {
    const say = await withReminders('eight');
    await say('remind me at nine and six');
    refuse('POST', 2, refusal);
    expect(await say('yes')).toMatch(
      /^(I can't reach your reminders just now, so I haven't|Reminders are busy)/,
    );
    expect(times()).toEqual(['08:00']);
  },
);

test('a device that holds one more of two has none of them', async () => {
  ours.service.state.maxReminders = 1;
  const say = await withReminders();
  await say('remind me at nine and six');
  expect(await say('yes')).toMatch(/couldn't set yours/);
  expect(times()).toEqual([]);
});

test.each(['set', 'cancelled'])(
  'when the old ones are only half gone as others are %s, nobody hears that nothing has changed',
  async (how) => {
    const say = await withReminders('nine and six');
    refuse('DELETE', 2, 500);
    if (how === 'set') await say('remind me at eight');
    const heard = await say(how === 'set' ? 'yes' : 'cancel my reminders');
    expect(heard).toMatch(/^Reminders are busy just now\. Please ask me again/);
    if (how === 'set') await say('remind me at eight');
    await say(how === 'set' ? 'yes' : 'cancel my reminders');
    expect(times()).toEqual(how === 'set' ? ['08:00'] : []);
  },
);

test('a reminder that was deleted in the app meanwhile is cancelled', async () => {
  const say = await withReminders('nine');
  ours.service.state.refuse = (method) => (method === 'DELETE' ? 404 : undefined);
  expect(await say('cancel my reminders')).toMatch(/^I've cancelled the reminders/);
});

test.each(['remind me at nine', 'cancel my reminders', 'what are my reminders'])(
  '"%s" is answered in time when Alexa’s services never answer',
  async (words) => {
    const say = await withReminders('eight');
    const asks = words.startsWith('remind');
    if (asks) await say(words);
    ours.service.state.refuse = () => 'silence';
    const began = performance.now();
    expect(await say(asks ? 'yes' : words)).toMatch(/^I can't reach your reminders just now/);
    expect(performance.now() - began).toBeLessThan(6_000);
  },
  20_000,
);
