import { listeners } from '../memory/listener.js';

type Ours = Awaited<ReturnType<typeof listeners>>;

const all: Ours[] = [];
let opening: Promise<unknown> = Promise.resolve();
afterAll(async () => {
  for (const { close } of all) await close();
});

/**
 * Somebody with reminders. Most of these tests wait for services that don't answer, so they run at the
 * same time, each with its own; but the environment tells where a table is, so they open in turn.
 */
async function withReminders(...at: string[]) {
  const opened = opening.then(async () => {
    const ours = await listeners();
    all.push(ours);
    ours.service.state.consent = true;
    const { say } = ours.newListener('forgetful');
    await say('open back coach');
    return { ...ours, say };
  });
  opening = opened.catch(() => {});
  const { service, say } = await opened;
  for (const words of at) {
    await say(`remind me at ${words}`);
    await say('yes');
  }
  const times = () => service.reminders.map(({ trigger }) => trigger.scheduledTime.slice(11, 16));
  return { service, say, times };
}

/** Refuses each call of a kind from the nth on, once. */
function refuse(
  { state }: Ours['service'],
  kind: string,
  nth: number,
  refusal: number | 'silence' | 'lost',
): void {
  let calls = 0;
  state.refuse = (method) => {
    if (method === kind) calls += 1;
    return method === kind && calls === nth ? refusal : undefined;
  };
}

test.concurrent.each([500, 429, 'silence', 'lost'] as const)(
  'a second reminder that ends in %s leaves everything as it was',
  async (refusal) => {
    const { service, say, times } = await withReminders('eight');
    await say('remind me at nine and six');
    refuse(service, 'POST', 2, refusal);
    expect(await say('yes')).toMatch(
      /^(I can't reach your reminders just now, so I haven't|Reminders are busy)/,
    );
    expect(times()).toEqual(['08:00']);
  },
);

test.concurrent('a device that holds one more of two has none of them', async () => {
  const { service, say, times } = await withReminders();
  service.state.maxReminders = 1;
  await say('remind me at nine and six');
  expect(await say('yes')).toMatch(/couldn't set yours/);
  expect(times()).toEqual([]);
});

test.concurrent.each(['set', 'cancelled'])(
  'when the old ones are only half gone as others are %s, nobody hears that nothing has changed',
  async (how) => {
    const { service, say, times } = await withReminders('nine and six');
    refuse(service, 'DELETE', 2, 500);
    if (how === 'set') await say('remind me at eight');
    const heard = await say(how === 'set' ? 'yes' : 'cancel my reminders');
    expect(heard).toMatch(/^Reminders are busy just now\. Please ask me again/);
    if (how === 'set') await say('remind me at eight');
    await say(how === 'set' ? 'yes' : 'cancel my reminders');
    expect(times()).toEqual(how === 'set' ? ['08:00'] : []);
  },
);

test.concurrent('a reminder that was deleted in the app meanwhile is cancelled', async () => {
  const { service, say } = await withReminders('nine');
  service.state.refuse = (method) => (method === 'DELETE' ? 404 : undefined);
  expect(await say('cancel my reminders')).toMatch(/^I've cancelled the reminders/);
});

test.concurrent.each(['remind me at nine', 'cancel my reminders', 'what are my reminders'])(
  '"%s" is answered in time when Alexa’s services never answer',
  async (words) => {
    const { service, say } = await withReminders('eight');
    const asks = words.startsWith('remind');
    if (asks) await say(words);
    service.state.refuse = () => 'silence';
    const began = performance.now();
    expect(await say(asks ? 'yes' : words)).toMatch(/^I can't reach your reminders just now/);
    expect(performance.now() - began).toBeLessThan(6_000);
  },
  20_000,
);
