import fc from 'fast-check';
import { TOUCHES } from '../../core/screen/touches.js';
import { readModel } from '../../simulator/desk.js';
import { QUIET_TYPES } from './event-types.js';

const { intents, types } = readModel('en-US').interactionModel.languageModel;
const names = [...intents.map(({ name }) => name), 'SomethingNewIntent', '__proto__', ''];
const slotNames = [...new Set(intents.flatMap(({ slots = [] }) => slots.map(({ name }) => name)))];
const ids = types.flatMap(({ values }) => values.map(({ id = 'x' }) => id));

/** Slot values: any characters, markup, other languages, very long texts, and real wishes. */
export const words = fc.oneof(
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
    'PT5M',
    'PT-5S',
    '09:00',
    '99:99',
    'MO',
    '3',
    '-1',
    '?',
    '',
  ),
);

const resolved = fc.record({
  value: words,
  resolutions: fc.record({
    resolutionsPerAuthority: fc.array(
      fc.record({
        status: fc.record({ code: fc.constantFrom('ER_SUCCESS_MATCH', 'ER_SUCCESS_NO_MATCH') }),
        values: fc.array(
          fc.record({ value: fc.record({ id: fc.constantFrom('x', '__proto__', ...ids) }) }),
        ),
      }),
    ),
  }),
});
const slot = fc.oneof(
  { weight: 1, arbitrary: fc.anything() },
  { weight: 3, arbitrary: fc.record({ name: fc.constantFrom(...slotNames), value: words }) },
  { weight: 4, arbitrary: resolved },
);
const slots = fc.oneof(
  { weight: 1, arbitrary: fc.anything() },
  { weight: 6, arbitrary: fc.dictionary(fc.constantFrom(...slotNames), slot, { maxKeys: 4 }) },
);
const intent = fc.record({ name: fc.constantFrom(...names), slots });

const intentRequest = fc.record({ type: fc.constant('IntentRequest'), intent });

/** What is asked most, and most often starts something or goes on with it. */
const usual = fc.record({
  type: fc.constant('IntentRequest'),
  intent: fc.record({
    name: fc.constantFrom(
      'StartRoutineIntent',
      'StartStretchIntent',
      'AMAZON.YesIntent',
      'AMAZON.NoIntent',
      'AMAZON.NextIntent',
      'AMAZON.PauseIntent',
      'AMAZON.ResumeIntent',
      'AMAZON.RepeatIntent',
      'AMAZON.StopIntent',
      'LongerIntent',
      'UndoIntent',
      'RemindIntent',
      'ProgressIntent',
    ),
    slots,
  }),
});

const task = fc.record({
  name: fc.constantFrom('x.StartStretches', 'x.StartTimedStretches', 'x.Other'),
  version: fc.constantFrom('1', '2'),
  input: fc.oneof(
    fc.anything(),
    fc.record({ routine: words, hold: fc.oneof(words, fc.integer()) }),
  ),
});

/** Events of all kinds that Alexa has, and of some that she hasn't. */
const others = fc.oneof(
  fc.record({ type: fc.constant('LaunchRequest'), task }, { requiredKeys: ['type'] }),
  fc.record({
    type: fc.constant('SessionEndedRequest'),
    reason: fc.oneof(fc.anything(), fc.constantFrom('USER_INITIATED', 'ERROR')),
  }),
  fc.record({
    type: fc.constant('SessionResumedRequest'),
    cause: fc.oneof(
      fc.anything(),
      fc.record({
        token: words,
        result: fc.record({ status: fc.constantFrom('ACCEPTED', 'DENIED', 'NOT_ANSWERED') }),
      }),
    ),
  }),
  fc.record({
    type: fc.constant('Alexa.Presentation.APL.UserEvent'),
    token: words,
    arguments: fc.oneof(
      fc.anything(),
      fc.tuple(
        fc.constant('touch'),
        fc.constantFrom(...TOUCHES, 'OtherIntent'),
        fc.oneof(fc.anything(), fc.double()),
      ),
    ),
  }),
  fc.record({
    type: fc.constant('CanFulfillIntentRequest'),
    intent: fc.oneof(fc.anything(), intent),
  }),
  fc.record({
    type: fc.constantFrom(...QUIET_TYPES, 'AlexaSkillEvent.SomethingNew', '__proto__', ''),
    body: fc.anything(),
  }),
);

/** The request in an event. */
export const request = fc
  .record({
    own: fc.oneof(
      { weight: 5, arbitrary: usual },
      { weight: 6, arbitrary: intentRequest },
      { weight: 3, arbitrary: others },
    ),
    locale: fc.oneof(
      { weight: 1, arbitrary: fc.anything() },
      { weight: 9, arbitrary: fc.constantFrom('en-US', 'en-IN', 'de-DE') },
    ),
  })
  .map(({ own, locale }) => ({ ...own, requestId: 'r', locale }));
