import type { ResponseEnvelope } from 'ask-sdk-model';
import { type Fault, intent, NOTHING, onTheMat, slot } from './fault.js';
import { events } from './kinds/events.js';
import { items } from './kinds/items.js';
import { services } from './kinds/services.js';
import { sessions } from './kinds/sessions.js';
import { slots } from './kinds/slots.js';
import { ID, type World, write } from './world.js';

const cut = ({ ours }: World) => ours.way.close();

export const faults: [string, Fault[]][] = [
  [
    'the store',
    [
      {
        fault: 'is gone when the skill is opened',
        happens: async (world) => {
          await cut(world);
          return world.say('open back coach');
        },
        hears: /^Welcome to Back Coach/,
      },
      {
        fault: 'goes in mid-routine',
        happens: async (world) => {
          await onTheMat(world);
          await cut(world);
          return world.say('how long is left');
        },
        hears: /left in cat-camel/,
      },
      {
        fault: 'is gone when a round ends',
        happens: async (world) => {
          await onTheMat(world);
          await cut(world);
          world.wait({ seconds: 200 });
          return world.say('is it dangerous');
        },
        hears: /^I couldn't save how far you got this time\. A pop/,
      },
      {
        fault: 'hangs when the place is to be kept',
        happens: async (world) => {
          await onTheMat(world);
          world.ours.way.stall();
          return world.say('stop');
        },
        hears: /^I couldn't save how far you got/,
      },
      {
        fault: 'is gone when everything is to be erased',
        happens: async (world) => {
          await world.say('open back coach');
          await world.say('delete my data');
          await cut(world);
          return world.say('yes');
        },
        hears: /nothing has been erased yet/,
      },
      {
        fault: 'has an item that is not ours',
        happens: async (world) => {
          await write({ attributes: 'x' });
          return world.say('open back coach');
        },
        hears: /^Welcome to Back Coach/,
        kept: () => NOTHING,
      },
      {
        fault: 'has an item of a schema to come',
        happens: async (world) => {
          await write({ attributes: { schema: 99, rounds: 'many' } });
          return world.say('open back coach');
        },
        hears: /^Welcome to Back Coach/,
        kept: () => NOTHING,
      },
      {
        fault: 'has an item whose rounds are no rounds',
        happens: async (world) => {
          await write({ attributes: { schema: 1, welcomed: '2026-11-01', rounds: 'many' } });
          return world.say('open back coach');
        },
        hears: /Shall we stretch\?$/,
        kept: () => NOTHING,
      },
      {
        fault: 'has not deleted yet what is a year old',
        happens: async (world) => {
          await write({ attributes: { schema: 1, welcomed: '2025-01-01' }, expires: 1 });
          return world.say('open back coach');
        },
        hears: /^Welcome to Back Coach/,
        kept: () => NOTHING,
      },
    ],
  ],
  [
    'concurrency',
    [
      {
        fault: 'two devices end a round at the same moment',
        happens: async (world) => {
          const { newListener } = world.ours;
          const devices = [newListener(ID), newListener(ID)];
          for (const [index, { say, wait }] of devices.entries()) {
            await say('open back coach');
            await say('start my stretches');
            wait({ seconds: 300 + index });
          }
          await Promise.all(devices.map(({ keepSilent }) => keepSilent()));
          return world.say('how many days in a row');
        },
        hears: /\bone day\b/i,
        kept: () => ({ rounds: 3 }),
      },
      {
        fault: 'the end of a session is sent twice',
        happens: async (world) => {
          await onTheMat(world);
          const attributes = world.response()?.sessionAttributes;
          const end = { type: 'SessionEndedRequest', timestamp: '2026-11-24T09:10:00Z' };
          await world.send(end, { attributes });
          return world.send(end, { attributes });
        },
        hears: /^$/,
        kept: () => ({ rounds: 2 }),
      },
    ],
  ],
  [
    'Alexa’s services',
    [
      {
        fault: 'refuse the time zone',
        happens: async (world) => {
          world.ours.service.state.refuse = () => 403;
          return world.say('how am i doing');
        },
        hears: /^One round so far today/,
      },
      {
        fault: 'are gone',
        happens: async (world) => {
          const device = { deviceId: 'x', supportedInterfaces: {} };
          const system = { device, apiEndpoint: 'http://127.0.0.1:9', apiAccessToken: 'x' };
          return world.send(intent('ProgressIntent'), { system });
        },
        hears: /^One round so far today/,
      },
      ...(
        [
          ['have no permission for reminders', { consent: false }, /^$/],
          [
            'have too many calls',
            { consent: true, refuse: () => 429 },
            /Reminders are busy just now/,
          ],
          ['fail', { consent: true, refuse: () => 500 }, /I can't reach your reminders just now/],
          [
            'have a full device',
            { consent: true, maxReminders: 0 },
            /can't hold any more reminders/,
          ],
          [
            'have a device that cannot ring',
            { consent: true, supported: false },
            /don't work on this device/,
          ],
        ] as const
      ).map(([fault, state, hears]) => ({
        fault,
        happens: async (world: World) => {
          Object.assign(world.ours.service.state, state);
          await world.say('open back coach');
          await world.say('remind me at nine');
          return world.say('yes');
        },
        hears,
      })),
    ],
  ],
  [
    'the clock',
    (
      [
        ['is missing', undefined],
        ['says nonsense', 'soon'],
        ['is a day ahead', '2026-11-26T09:00:00Z'],
        ['lies before the beginning', '2020-01-01T00:00:00Z'],
      ] as const
    ).map(([fault, timestamp]) => ({
      fault,
      happens: async (world: World) => {
        await onTheMat(world);
        const { sessionAttributes: attributes } = world.response() ?? {};
        return world.send({ ...intent('AMAZON.PauseIntent'), timestamp }, { attributes });
      },
      hears: /^I'm not sure how far we got\. Shall we go on with cat-camel\?$/,
    })),
  ],
  [
    'what comes in',
    [
      {
        fault: 'has a session that is not ours',
        happens: (world) =>
          world.send(intent('MoreIntent'), { attributes: { topic: 7, playback: 'x', misses: -1 } }),
        hears: /I can tell you more about/,
      },
      {
        fault: 'has a session of 200 KB',
        happens: (world) =>
          world.send(intent('DangerousIntent'), { attributes: { topic: 'x'.repeat(200_000) } }),
        hears: /^A pop without pain/,
      },
      {
        fault: 'has a narration with a million changes',
        happens: (world) => {
          const changes = Array.from({ length: 10_000 }, () => ({ exercise: 0, holdMs: 60_000 }));
          const move = { kind: 'routine', id: 'daily', changes };
          const playback = { move, startedMs: 0 };
          return world.send(intent('AMAZON.PauseIntent'), { attributes: { playback } });
        },
        hears: /^We're not in the middle of anything/,
      },
      {
        fault: 'has slots that are no slots',
        happens: (world) => world.send(intent('StartStretchIntent', 'none')),
        hears: /Which one would you like\?$/,
      },
      {
        fault: 'has an intent that we do not know',
        happens: (world) => world.send(intent('SomethingNewIntent')),
        hears: /put it another way\?$/,
      },
      {
        fault: 'has names of JavaScript’s own as slots and stretches',
        happens: (world) =>
          world.send(intent('StartStretchIntent', JSON.parse('{"__proto__":{"value":"x"}}'))),
        hears: /Which one would you like\?$/,
      },
      {
        fault: 'has a locale that we do not speak',
        happens: (world) => world.send({ ...intent('DangerousIntent'), locale: 'xx-XX' }),
        hears: /call 911/,
      },
    ],
  ],
  [
    'free words',
    [
      {
        fault: 'are ten thousand letters long',
        happens: (world) =>
          world.send(intent('StartStretchIntent', slot('stretch', 'abcde '.repeat(2_000)))),
        hears: /I know child's pose and cat-camel|Which one/,
      },
      {
        fault: 'are markup',
        happens: (world) =>
          world.send(intent('StartStretchIntent', slot('stretch', '<break time="99s"/>'))),
        hears: /called <break/,
      },
      {
        fault: 'hold a report among many other words',
        happens: (world) =>
          world.send(
            intent('QuestionIntent', slot('query', `${'and so on '.repeat(50)} my chest hurts`)),
          ),
        hears: /^Call 911 now/,
      },
      {
        fault: 'are characters that XML has not',
        happens: (world) =>
          world.send(intent('StartStretchIntent', slot('stretch', 'a\u0000\uD800\uFFFFb'))),
        hears: /stretch called a.?b\./,
      },
    ],
  ],
  [
    'what is missing',
    [
      {
        fault: 'is who speaks: nothing is kept',
        happens: (world) => world.send(intent('DangerousIntent'), { system: { user: undefined } }),
        hears: /^A pop without pain/,
      },
      {
        fault: 'is the device: it is spoken, with pauses',
        happens: (world) =>
          world.send(intent('StartRoutineIntent'), { system: { device: undefined } }),
        hears: /\[[\d.]+ s\]/,
      },
      {
        fault: 'is the way to Alexa’s services',
        happens: async (world) => {
          const { sessionAttributes: attributes } = await readBack(world);
          return world.send(intent('AMAZON.YesIntent'), {
            attributes,
            system: { apiAccessToken: undefined },
          });
        },
        hears: /^I can't reach your reminders just now, so I haven't changed anything/,
      },
    ],
  ],
  ['an event of another kind', events],
  ['an item in the table', items],
  ['a service', services],
  ['a session that was tampered with', sessions],
  ['a slot, or the request around it', slots],
];

async function readBack(world: World): Promise<ResponseEnvelope> {
  await world.say('open back coach');
  await world.say('remind me at nine');
  return world.response() ?? { version: '', response: {} };
}
