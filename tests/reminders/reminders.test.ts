import type { ServiceState } from '../../simulator/alexa-service.js';
import { listeners } from '../memory/listener.js';

let ours: Awaited<ReturnType<typeof listeners>>;
beforeEach(async () => {
  ours = await listeners();
});
afterEach(() => ours.close());

const ringsAt = () => ours.service.reminders.map(({ trigger }) => trigger.scheduledTime).sort();

test('read back, allowed and set: one reminder for each time, in the person’s own zone', async () => {
  ours.service.state.timeZone = 'Europe/Berlin';
  const { say } = ours.newListener('forgetful');
  await say('open back coach');
  expect(await say('remind me to stretch three times a day')).toBe(
    'Every day at nine in the morning, two in the afternoon, and seven in the evening. Shall I set that?',
  );
  expect(ours.service.reminders).toHaveLength(0);
  await say('yes');
  expect(await say('yes')).toMatch(/^Done\. I'll remind you every day at nine in the morning/);
  // It is ten in the morning in Berlin: the first nine o'clock is tomorrow's.
  expect(ringsAt()).toEqual([
    '2026-11-24T14:00:00.000',
    '2026-11-24T19:00:00.000',
    '2026-11-25T09:00:00.000',
  ]);
  for (const { trigger, alertInfo } of ours.service.reminders) {
    expect(trigger.timeZoneId).toBe('Europe/Berlin');
    expect(alertInfo.spokenInfo.content[0]?.text).toContain('open back coach');
  }
});

test('other times take the place of those before; then they are told, and cancelled', async () => {
  ours.service.state.consent = true;
  const { say } = ours.newListener('changes plans');
  await say('open back coach');
  await say('remind me at nine and six');
  await say('yes');
  await say('remind me at seven thirty');
  expect(await say('yes')).toMatch(/at seven thirty in the morning\./);
  expect(await say('what are my reminders')).toBe(
    'You have reminders every day at seven thirty in the morning. Is there anything else?',
  );
  expect(await say('cancel my reminders')).toMatch(/^I've cancelled the reminders I set for you\./);
  expect(ours.service.reminders).toHaveLength(0);
  expect(await say('what are my reminders')).toMatch(/^You don't have any reminders from me\./);
});

test('each setting needs its own yes: "no" sets nothing', async () => {
  ours.service.state.consent = true;
  const { say } = ours.newListener('declines');
  await say('open back coach');
  await say('remind me at nine');
  await say('no');
  expect(ours.service.reminders).toHaveLength(0);
});

test('without times it asks for them', async () => {
  const { say } = ours.newListener('vague');
  await say('open back coach');
  expect(await say('remind me to stretch')).toMatch(/What times would you like\?$/);
  expect(await say('at nine and six')).toMatch(/^Every day at nine in the morning and six/);
});

test.each([
  ['no', /^I can't set reminders without your permission\./],
  ['what is a costovertebral joint', /^I didn't get an answer about permission/],
])('asked by Alexa, "%s" sets nothing, and a card stays', async (answer, expected) => {
  const { say, lastResponse } = ours.newListener(answer);
  await say('open back coach');
  await say('remind me at nine');
  expect(await say('yes')).toBe('');
  expect(lastResponse()?.response.directives).toEqual([
    expect.objectContaining({ type: 'Connections.StartConnection', token: '09:00' }),
  ]);
  expect(lastResponse()?.response.shouldEndSession).toBeUndefined();
  expect(await say(answer)).toMatch(expected);
  expect(lastResponse()?.response.card).toMatchObject({ type: 'AskForPermissionsConsent' });
  expect(ours.service.reminders).toHaveLength(0);
});

test.each<[string, Partial<ServiceState>, RegExp]>([
  ['a full device', { maxReminders: 0 }, /can't hold any more reminders/],
  ['a device that cannot ring', { supported: false }, /Reminders don't work on this device\./],
  ['too many calls', { refuse: () => 429 }, /Reminders are busy just now/],
  ['a failure of Alexa', { refuse: () => 500 }, /I can't reach your reminders just now/],
])('%s has its own answer', async (_, changes, expected) => {
  Object.assign(ours.service.state, { consent: true, ...changes });
  const { say } = ours.newListener('unlucky');
  await say('open back coach');
  await say('remind me at nine');
  expect(await say('yes')).toMatch(expected);
});

test('a service that is gone is said to be, and nothing fails', async () => {
  ours.service.state.consent = true;
  const { say } = ours.newListener('offline');
  await say('open back coach');
  await say('remind me at nine');
  await ours.service.close();
  expect(await say('yes')).toMatch(/^I can't reach your reminders just now/);
  expect(await say('delete my data')).toMatch(/Shall I erase everything\?$/);
  expect(await say('yes')).toMatch(/please delete them in the Alexa app\.$/);
  await ours.table.close();
  ours = await listeners();
});

test('"delete my data" cancels them too', async () => {
  ours.service.state.consent = true;
  const { say } = ours.newListener('leaves');
  await say('open back coach');
  await say('remind me at nine');
  await say('yes');
  await say('open back coach');
  await say('delete my data');
  expect(await say('yes')).toBe(
    "I've erased your rounds, your place and your settings, and cancelled your reminders.",
  );
  expect(ours.service.reminders).toHaveLength(0);
});

test('the manifest asks for the permission', async () => {
  const { readFileSync } = await import('node:fs');
  const { manifest } = JSON.parse(readFileSync('skill-package/skill.json', 'utf8'));
  expect(manifest.permissions).toEqual([{ name: 'alexa::alerts:reminders:skill:readwrite' }]);
});
