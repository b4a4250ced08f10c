import { createServer } from 'node:http';
import { listen } from '../../../hosting/server.js';
import { type Fault, intent, NOTHING, NOW, onTheMat } from '../fault.js';
import { ID, type World } from '../world.js';

/** Alexa's services answer with whatever this says; undefined never answers. */
function answering(
  fault: string,
  body: string | undefined,
  status: number,
  hears: RegExp,
  name: string,
  attributes?: object,
): Fault {
  return {
    fault,
    async happens(world) {
      const server = createServer((_, response) => {
        if (body !== undefined)
          response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      });
      const port = await listen(server, 0);
      const device = { deviceId: 'x', supportedInterfaces: {} };
      const system = { device, apiEndpoint: `http://127.0.0.1:${port}`, apiAccessToken: 'x' };
      const heard = await world.send(intent(name), { system, attributes });
      server.closeAllConnections();
      server.close();
      return heard;
    },
    hears,
  };
}

const ringing = (rule: unknown) => ({
  alertToken: 'x',
  trigger: { recurrence: { recurrenceRules: typeof rule === 'string' ? [rule] : rule } },
});
const daily = (hour: number, minute = 0) =>
  ringing(`FREQ=DAILY;BYHOUR=${hour};BYMINUTE=${minute};BYSECOND=0;INTERVAL=1;`);

const CHANGED = /^The reminders I set for you were changed in the Alexa app/;
const REACH = /reach your reminders|busy/;
const OURS = { system: { user: { userId: ID } } };

export const services: Fault[] = [
  answering(
    'never tells the time zone',
    undefined,
    200,
    /^One round so far today/,
    'ProgressIntent',
  ),
  answering(
    "tells a time zone that doesn't exist",
    '"Mars/Olympus"',
    200,
    /^One round so far today/,
    'ProgressIntent',
  ),
  answering(
    'tells a time zone that is a list',
    '[1]',
    200,
    /^One round so far today/,
    'ProgressIntent',
  ),
  answering(
    'tells the time zone in HTML',
    '<html>',
    200,
    /^One round so far today/,
    'ProgressIntent',
  ),
  answering(
    'is broken where the time zone is',
    '{}',
    502,
    /^One round so far today/,
    'ProgressIntent',
  ),
  answering('never lists the reminders', undefined, 200, REACH, 'ListRemindersIntent'),
  answering('lists reminders in HTML', '<html>', 200, REACH, 'ListRemindersIntent'),
  answering(
    'lists reminders without times',
    '{"alerts":[{},{"trigger":null}]}',
    200,
    /no reminders|any reminders|set/i,
    'ListRemindersIntent',
  ),
  answering('lists no list', '{"alerts":7}', 200, REACH, 'ListRemindersIntent'),
  ...(
    [
      ['one that is empty', [null, 7, daily(9)], /^You have reminders every day at nine in the/],
      ['one at 99:77', [daily(99, 77)], CHANGED],
      [
        'one that rings on Mondays',
        [ringing('FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0;')],
        /^You have reminders on Mondays at nine in the morning/,
      ],
      [
        'one that rings every other week',
        [ringing('FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0;INTERVAL=2;')],
        CHANGED,
      ],
      [
        'one that rings once, at no time',
        [{ alertToken: 'x', trigger: { type: 'SCHEDULED_ABSOLUTE' } }],
        CHANGED,
      ],
      ['one whose rules are a number', [ringing(7)], CHANGED],
      [
        'five hundred of them',
        Array.from({ length: 500 }, () => daily(9)),
        /at nine in the morning\. Is/,
      ],
    ] as const
  ).map(([what, alerts, hears]) =>
    answering(`lists ${what}`, JSON.stringify({ alerts }), 200, hears, 'ListRemindersIntent'),
  ),
  answering(
    'lists one that rings once, which can be cancelled',
    JSON.stringify({ alerts: [{ alertToken: 'x' }] }),
    200,
    /^I've cancelled the reminders/,
    'CancelRemindersIntent',
  ),
  answering(
    'lists an empty one, and takes others: they are said to be set',
    JSON.stringify({ alerts: [null, daily(9)] }),
    200,
    /^Done\. I'll remind you every day at eight/,
    'AMAZON.YesIntent',
    { offer: { yes: { kind: 'remind', times: ['08:00'] } } },
  ),
  answering('never cancels', undefined, 200, REACH, 'CancelRemindersIntent'),
  answering('forbids without a reason', '', 403, /\w/, 'ListRemindersIntent'),
  {
    fault: 'erases while nobody answers: the reminders are said to be left',
    async happens(world) {
      await world.say('open back coach');
      await world.say('delete my data');
      world.ours.service.state.refuse = () => 500;
      return world.say('yes');
    },
    hears: /reminders/,
    kept: () => NOTHING,
  },
  {
    fault: 'removes the skill twice',
    async happens(world) {
      const removed = { type: 'AlexaSkillEvent.SkillDisabled', timestamp: NOW };
      await world.send(removed);
      return world.send(removed, OURS);
    },
    hears: /^$/,
    kept: () => NOTHING,
  },
  {
    fault: 'removes the skill in mid-routine: its end keeps nothing',
    async happens(world: World) {
      await onTheMat(world);
      await world.send({ type: 'AlexaSkillEvent.SkillDisabled', timestamp: NOW });
      await world.keepSilent();
      return '';
    },
    hears: /^$/,
    kept: () => NOTHING,
  },
];
