import fc from 'fast-check';
import { check } from 'ssml-check';
import { createHandler } from '../../lambda/src/handler.js';
import { isFailure, type Log } from '../../lambda/src/telemetry/telemetry.js';
import { readModel } from '../../simulator/desk.js';

const failures: string[] = [];
const log: Log = (happening) => {
  if (isFailure(happening)) failures.push(happening);
};
const handler = createHandler({ random: () => 0.5, log });

const { intents } = readModel('en-US').interactionModel.languageModel;
const names = [...intents.map(({ name }) => name), 'SomethingNewIntent', '__proto__', ''];
const slotNames = [...new Set(intents.flatMap(({ slots = [] }) => slots.map(({ name }) => name)))];

/** What could be heard: any characters, markup, other languages, and far too much of it. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<audio src="x"/> & <break time="99s"/>',
    'mein rücken knackt beim einatmen',
    '我的背在吸气时咔咔响',
    'ظهري يطقطق',
    '\u0000\u0007\uD800',
    'my chest hurts',
    'pizza '.repeat(20_000),
    'PT30S',
    'PT-5S',
    '?',
  ),
);
const slot = fc.oneof(
  fc.anything(),
  fc.record({ name: fc.constantFrom(...slotNames), value: words }),
  fc.record({
    value: words,
    resolutions: fc.record({
      resolutionsPerAuthority: fc.array(
        fc.record({
          status: fc.record({ code: fc.constantFrom('ER_SUCCESS_MATCH', 'ER_SUCCESS_NO_MATCH') }),
          values: fc.array(
            fc.record({
              value: fc.record({ id: fc.constantFrom('childs-pose', '2', 'knees', 'x') }),
            }),
          ),
        }),
      ),
    }),
  }),
);
const id = fc.oneof(
  fc.string(),
  fc.constantFrom('daily', 'cause', 'decompression', 'foam-rolling', 'help', 'goodbye'),
);
const move = fc.record(
  {
    kind: fc.constantFrom('routine', 'answer', 'more', 'prompt', 'advice', 'followUp'),
    id,
    aspect: fc.constantFrom('often', 'safe', 'never'),
    from: fc.integer({ min: -1, max: 90 }),
    sets: fc.integer({ min: -1, max: 9 }),
    holdMs: fc.integer({ max: 400_000 }),
    atMs: fc.integer({ min: -1, max: 400_000 }),
    lead: fc.record({
      id: fc.constantFrom('leadBack', 'leadForm', 'leadWait', 'nothing'),
      about: fc.constantFrom('pose', 'feel', 'nothing'),
    }),
    changes: fc.array(fc.record({ exercise: fc.integer(), holdMs: fc.integer() })),
  },
  { requiredKeys: ['kind', 'id'] },
);
/** Every state that a conversation can be in, and states that it cannot. */
const attributes = fc.oneof(
  fc.object(),
  fc.record(
    {
      topic: id,
      offer: fc.record({ yes: move, no: move }, { requiredKeys: [] }),
      last: move,
      undo: move,
      misses: fc.integer(),
      noticeHeard: fc.boolean(),
      safetyHeard: fc.boolean(),
      playback: fc.record(
        {
          move,
          startedMs: fc.integer({ min: 1_795_510_000_000, max: 1_795_520_000_000 }),
          placeMs: fc.nat({ max: 300_000 }),
          to: fc.nat({ max: 90 }),
        },
        { requiredKeys: ['move', 'startedMs'] },
      ),
    },
    { requiredKeys: [] },
  ),
);
const request = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      type: fc.constant('IntentRequest'),
      intent: fc.record({
        name: fc.constantFrom(...names),
        slots: fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...slotNames), slot)),
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'LaunchRequest',
        'SessionEndedRequest',
        'Alexa.Presentation.APL.UserEvent',
      ),
    }),
  },
);
const event = fc.record({
  version: fc.constant('1.0'),
  session: fc.oneof(fc.anything(), fc.record({ new: fc.boolean(), attributes })),
  context: fc.record({
    System: fc.record({
      application: fc.record({ applicationId: fc.string() }),
      device: fc.oneof(
        fc.anything(),
        fc.record({
          supportedInterfaces: fc.record({ 'Alexa.Presentation.APL': fc.anything() }),
        }),
      ),
    }),
  }),
  request: fc
    .record({
      request,
      locale: fc.oneof(fc.anything(), fc.constantFrom('en-US', 'en-IN', 'de-DE')),
      timestamp: fc.oneof(fc.anything(), fc.constantFrom('2026-11-24T09:00:00Z', 'soon')),
    })
    .map(({ request: own, locale, timestamp }) => ({ ...own, locale, timestamp })),
});

/** Only a session that ended, or an event that is none of ours, may be answered with silence. */
const SILENT = ['SessionEndedRequest', 'Alexa.Presentation.APL.UserEvent'];

/** Sends so many requests of any kind: nothing may fail, and all must be answered with valid speech. */
export async function sendAnything(how: { numRuns: number; seed?: number }): Promise<void> {
  await fc.assert(
    fc.asyncProperty(event, async (sent) => {
      const { response } = await handler(sent);
      expect(failures.splice(0)).toEqual([]);
      expect(JSON.stringify(response).length).toBeLessThan(120_000);
      const speech = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
      if (SILENT.includes(sent.request.type)) return;
      expect(speech.length > '<speak></speak>'.length || response.directives !== undefined).toBe(
        true,
      );
      expect(speech.length).toBeLessThanOrEqual(8_000);
      if (speech !== '') expect((await check(speech, { platform: 'amazon' })) ?? []).toEqual([]);
    }),
    how,
  );
}
