import type { ResponseEnvelope } from 'ask-sdk-model';
import { createHandler } from '../lambda/src/handler.js';
import { readable } from '../simulator/speech.js';

const logged: string[] = [];
const log = (event: string) => void logged.push(event);
const ask = (event: unknown, skillId?: string) =>
  createHandler({ skillId, random: () => 0, log })(event);
const heard = ({ response }: ResponseEnvelope) =>
  response.outputSpeech?.type === 'SSML' ? readable(response.outputSpeech.ssml) : '';

function envelope(request: object, more: object = {}) {
  const application = { applicationId: 'amzn1.ask.skill.ours' };
  const user = { userId: 'someone' };
  return {
    version: '1.0',
    session: { new: false, sessionId: 's', application, user, attributes: {} },
    context: { System: { application, user } },
    request: { requestId: 'r', timestamp: '2026-11-24T09:00:00Z', locale: 'en-US', ...request },
    ...more,
  };
}
const intent = (name: string, slots?: unknown) =>
  envelope({ type: 'IntentRequest', intent: { name, slots } });

beforeEach(() => logged.splice(0));

test.each([
  undefined,
  null,
  7,
  'hello',
  [],
  {},
  { request: {} },
  { version: '1.0', request: { type: 'LaunchRequest' } },
])('%j is no Alexa request: nothing is said, and the log says so', async (event) => {
  expect(heard(await ask(event))).toBe('');
  expect(logged).toEqual(['refused: not an Alexa request']);
});

test('a request for another skill is refused in words', async () => {
  const response = await ask(envelope({ type: 'LaunchRequest' }), 'amzn1.ask.skill.other');
  expect(heard(response)).toBe("That request was meant for another skill, so I'll leave it alone.");
  expect(response.response.shouldEndSession).toBe(true);
  expect(logged).toEqual(['refused: for another skill']);
  expect(heard(await ask(envelope({ type: 'LaunchRequest' }), 'amzn1.ask.skill.ours'))).toMatch(
    /^Welcome/,
  );
});

test('a request without a session is answered all the same', async () => {
  expect(heard(await ask({ ...intent('CauseIntent'), session: undefined }))).toMatch(
    /^On a deep breath/,
  );
});

test('an intent that we do not know is not understood, in words', async () => {
  expect(heard(await ask(intent('SomethingNewIntent')))).toMatch(/put it another way\?$/);
});

test('an empty stretch asks for one', async () => {
  const response = await ask(intent('StartStretchIntent', { stretch: { name: 'stretch' } }));
  expect(heard(response)).toMatch(/Which one would you like\?$/);
});

test('markup in a slot is said, not obeyed', async () => {
  const value = '<audio src="x"/> & <break time="99s"/>';
  const response = await ask(intent('StartStretchIntent', { stretch: { name: 'stretch', value } }));
  expect(heard(response)).toContain('<audio src="x"/> &');
  expect(JSON.stringify(response)).not.toContain('<audio');
});

test.each([
  ['PT0S', /at least five seconds/],
  ['PT10H', /up to five minutes/],
  ['P1Y', /up to five minutes/],
  ['?', /didn't catch how long/],
  ['a while', /didn't catch how long/],
])('a hold of %s has an answer of its own', async (value, words) => {
  const response = await ask(intent('StartRoutineIntent', { hold: { name: 'hold', value } }));
  expect(heard(response)).toMatch(words);
  expect(response.response.shouldEndSession).toBe(false);
});

test.each([undefined, 'fr-FR', 7, Object.create(null)])(
  'a locale that we do not speak is answered in US English',
  async (locale) => {
    const { request, ...rest } = intent('DangerousIntent');
    expect(heard(await ask({ ...rest, request: { ...request, locale } }))).toContain('call 911');
  },
);

test('a session that ended is answered with silence', async () => {
  expect(heard(await ask(envelope({ type: 'SessionEndedRequest', reason: 'ERROR' })))).toBe('');
});

test.each(['2020-01-01T00:00:00Z', '2026-11-25T09:00:00Z', 'soon', undefined])(
  'a pause stamped %s says nothing about the place: the coach asks where to go on',
  async (timestamp) => {
    const { session: calm, ...start } = intent('StartRoutineIntent');
    const started = await ask({ ...start, session: { ...calm, attributes: { screened: true } } });
    const { request, session, ...rest } = intent('AMAZON.PauseIntent');
    const attributes = started.sessionAttributes;
    const paused = await ask({
      ...rest,
      request: { ...request, timestamp },
      session: { ...session, attributes },
    });
    expect(heard(paused)).toBe("I'm not sure how far we got. Shall we go on with back extension?");
  },
);

test('two people who take turns never hear each other’s conversation', async () => {
  const first = await ask(intent('CauseIntent'));
  await ask(intent('ArthritisIntent'));
  const { session } = intent('MoreIntent');
  const more = await ask({
    ...intent('MoreIntent'),
    session: { ...session, attributes: first.sessionAttributes },
  });
  expect(heard(more)).toMatch(/^Scanners have filmed/);
});

test.each([
  ['QuestionIntent', 'query', 'why my chest hurts so much', /^Call 911 now/],
  ['QuestionIntent', 'query', 'no i have chest pain', /^Call 911 now/],
  ['StartStretchIntent', 'stretch', 'my legs are numb', /^Call 911 now/],
  ['QuestionIntent', 'query', 'why my back hurts at night', /^Please have a doctor look at that/],
  ['QuestionIntent', 'query', 'numb legs', /^Some signs can't wait\./],
  ['QuestionIntent', 'query', 'yoga', /^Gentle yoga/],
])(
  'a report in the words of a slot comes first: %s with %s "%s"',
  async (name, slot, value, answer) => {
    expect(heard(await ask(intent(name, { [slot]: { name: slot, value } })))).toMatch(answer);
  },
);
