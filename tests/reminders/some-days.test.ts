import { listeners } from '../memory/listener.js';

let ours: Awaited<ReturnType<typeof listeners>>;
beforeEach(async () => {
  ours = await listeners();
  ours.service.state.consent = true;
});
afterEach(() => ours.close());

async function newListener() {
  const { say, wait } = ours.newListener('forgetful');
  await say('open back coach');
  const set = async (...all: readonly string[]) => {
    for (const words of all) {
      await say(words);
      await say('yes');
      await say('open back coach');
    }
  };
  return { say, wait, set };
}

const rings = () =>
  ours.service.reminders
    .map(({ trigger: { scheduledTime, recurrence } }) => {
      const [, day] = /BYDAY=(\w+)/.exec(recurrence?.recurrenceRules[0] ?? '') ?? [];
      return `${recurrence ? (day ?? 'daily') : scheduledTime.slice(0, 10)} ${scheduledTime.slice(11, 16)}`;
    })
    .toSorted();

const WEEKDAYS_AT_EIGHT = ['FR 08:00', 'MO 08:00', 'TH 08:00', 'TU 08:00', 'WE 08:00'];

test('Alexa takes one weekday in a reminder: on weekdays there are five', async () => {
  const { set } = await newListener();
  await set('remind me on weekdays at eight');
  expect(rings()).toEqual(WEEKDAYS_AT_EIGHT);
});

test.each([
  ['several days', { recurrence: { recurrenceRules: [weekly('MO,TU')] } }],
  ['two rules', { recurrence: { recurrenceRules: [weekly('MO'), weekly('TU')] } }],
  ['a time that has passed', { scheduledTime: '2020-01-01T09:00:00.000' }],
])('the stand-in refuses %s, as Alexa does', async (_, wrong) => {
  const response = await fetch(`${ours.service.endpoint}/v1/alerts/reminders`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${ours.service.token}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      requestTime: new Date().toISOString(),
      trigger: {
        type: 'SCHEDULED_ABSOLUTE',
        scheduledTime: '2099-01-01T09:00:00.000',
        timeZoneId: 'UTC',
        ...wrong,
      },
      alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'time to stretch' }] } },
      pushNotification: { status: 'ENABLED' },
    }),
  });
  expect(response.status).toBe(400);
});

function weekly(days: string): string {
  return `FREQ=WEEKLY;BYDAY=${days};BYHOUR=9;BYMINUTE=0;BYSECOND=0;INTERVAL=1;`;
}

test('if one of five is refused, none of them is set, and the one before stays', async () => {
  const { say, set } = await newListener();
  await set('remind me at nine');
  await say('remind me on weekdays at eight');
  let posts = 0;
  ours.service.state.refuse = (method) => {
    posts += Number(method === 'POST');
    return method === 'POST' && posts === 3 ? 500 : undefined;
  };
  expect(await say('yes')).toMatch(/^I can't reach your reminders just now, so I haven't changed/);
  expect(rings()).toEqual(['daily 09:00']);
});

test('a reminder once is added to what recurs; other days take the place of what recurred', async () => {
  const { say, set } = await newListener();
  await set('remind me at nine', 'remind me tomorrow at seven');
  expect(rings()).toEqual(['2026-11-25 07:00', 'daily 09:00']);
  expect(await say('remind me on weekdays at eight')).toBe(
    'On weekdays at eight in the morning, instead of every day at nine in the morning. Shall I set that?',
  );
  await say('yes');
  expect(rings()).toEqual(['2026-11-25 07:00', ...WEEKDAYS_AT_EIGHT]);
});

test('one whose time passes before the yes is not set, and that is said', async () => {
  const { say, wait } = await newListener();
  await say('remind me in five minutes');
  wait({ seconds: 400 });
  expect(await say('yes')).toMatch(/^It's already past that time\. What time would you like/);
  expect(rings()).toEqual([]);
  expect(await say('at noon')).toBe('Just once, today at noon. Shall I set that?');
});

test('once it has rung it is no longer told, though Alexa still lists it', async () => {
  const { say, wait, set } = await newListener();
  await set('remind me in twenty minutes');
  wait({ hours: 1 });
  expect(await say('what are my reminders')).toMatch(/^You don't have any reminders from me\./);
  expect(rings()).toHaveLength(1);
});

test('one day less: only that reminder is deleted, the others are the same ones', async () => {
  const { say, set } = await newListener();
  await set('remind me on weekdays at eight');
  const before = ours.service.reminders.map(({ alertToken }) => alertToken);
  expect(await say('cancel the wednesday one')).toMatch(
    /^I've cancelled your reminder on Wednesdays at eight/,
  );
  expect(rings()).toEqual(['FR 08:00', 'MO 08:00', 'TH 08:00', 'TU 08:00']);
  expect(before).toEqual(
    expect.arrayContaining(ours.service.reminders.map(({ alertToken }) => alertToken)),
  );
});

test('tomorrow is the person’s own: in Auckland it is late on Tuesday already', async () => {
  ours.service.state.timeZone = 'Pacific/Auckland';
  const { set } = await newListener();
  await set('remind me tomorrow at nine');
  expect(rings()).toEqual(['2026-11-25 09:00']);
});

test('in a minute is read back with its time, and too far ahead is refused', async () => {
  const { say } = await newListener();
  expect(await say('remind me in ninety minutes')).toMatch(/^Just once, today at five thirty in/);
  await say('no');
  expect(await say('remind me in three years')).toMatch(/^I can set a reminder up to a year ahead/);
});
