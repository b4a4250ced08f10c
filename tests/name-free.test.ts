import { createHandler } from '../lambda/src/handler.js';
import { alexaRequest, slotOf } from './request.js';

/** A store that must not be touched, and a log that must stay empty. */
const logged: string[] = [];
const send = createHandler({
  tableName: 'none',
  random: () => 0,
  log: (what) => void logged.push(what),
});
const query = (value: string) => ({ query: { name: 'query', value } });
const hold = (value: string) => ({ hold: { name: 'hold', value } });

async function asked(name: string, slots?: object) {
  const response = await send(
    alexaRequest('CanFulfillIntentRequest', { isNew: true, request: { intent: { name, slots } } }),
  );
  expect(response.sessionAttributes).toEqual({});
  const { canFulfillIntent, ...others } = response.response;
  expect(others).toEqual({});
  expect(logged).toEqual([]);
  return canFulfillIntent;
}

test.each([
  ['CauseIntent', undefined, 'YES'],
  ['StartRoutineIntent', undefined, 'YES'],
  ['StartRoutineIntent', hold('PT30S'), 'YES'],
  ['StartRoutineIntent', hold('PT2H'), 'MAYBE'],
  ['StartStretchIntent', slotOf('stretch', 'childs-pose'), 'YES'],
  ['StartStretchIntent', { stretch: { name: 'stretch', value: 'my hamstrings' } }, 'NO'],
  ['StartStretchIntent', undefined, 'NO'],
  ['QuestionIntent', query('why my back cracks when i breathe in'), 'YES'],
  ['QuestionIntent', query('the capital of france'), 'NO'],
  ['AMAZON.YesIntent', undefined, 'NO'],
  ['ProgressIntent', undefined, 'NO'],
  ['SomethingNewIntent', undefined, 'NO'],
  ['toString', undefined, 'NO'],
])('%s with %j: could it be answered? %#', async (name, slots, verdict) => {
  expect((await asked(name, slots))?.canFulfill).toBe(verdict);
});

test.each([
  ['EmergencyIntent', undefined],
  ['QuestionIntent', query('why my chest hurts so much')],
  ['CauseIntent', { sign: { name: 'sign', value: 'my legs are numb' } }],
])('nobody with a report is kept from Alexa’s own answer: %s %j', async (name, slots) => {
  expect((await asked(name, slots))?.canFulfill).toBe('NO');
});

test('each slot that was filled is judged for itself', async () => {
  const slots = { ...slotOf('stretch', 'cat-camel'), ...hold('PT2H'), sets: { name: 'sets' } };
  expect(await asked('StartStretchIntent', slots)).toEqual({
    canFulfill: 'MAYBE',
    slots: {
      stretch: { canUnderstand: 'YES', canFulfill: 'YES' },
      hold: { canUnderstand: 'NO', canFulfill: 'NO' },
    },
  });
});

test.each([undefined, null, 7, 'x'])('slots that are %j are none', async (slots) => {
  const response = await send(
    alexaRequest('CanFulfillIntentRequest', {
      request: { intent: { name: 'CauseIntent', slots } },
    }),
  );
  expect(response.response.canFulfillIntent?.canFulfill).toBe('YES');
});
