import type { ResponseEnvelope } from 'ask-sdk-model';
import { createHandler } from '../lambda/src/handler.js';
import { readable } from '../simulator/speech.js';
import { alexaRequest, intentRequest, OUR_SKILL } from './request.js';

const logged: string[] = [];
const log = (event: string) => void logged.push(event);
const ask = (event: unknown, skillId?: string) =>
  createHandler({ skillId, random: () => 0, log })(event);
const heard = ({ response }: ResponseEnvelope) =>
  response.outputSpeech?.type === 'SSML' ? readable(response.outputSpeech.ssml) : '';

beforeEach(() => logged.splice(0));

test.each([
  undefined,
  null,
  7,
  'hello',
  [],
  {},
  { request: {} },
  { version: '1.0', request: { type: 7 } },
])('%j is no Alexa request: nothing is said, and the log says so', async (event) => {
  expect(heard(await ask(event))).toBe('');
  expect(logged).toEqual(['refused: not an Alexa request']);
});

test('a request for another skill is refused in words', async () => {
  const response = await ask(alexaRequest('LaunchRequest'), 'amzn1.ask.skill.other');
  expect(heard(response)).toBe("That request was meant for another skill, so I'll leave it alone.");
  expect(response.response.shouldEndSession).toBe(true);
  expect(logged).toEqual(['refused: for another skill']);
  expect(heard(await ask(alexaRequest('LaunchRequest'), OUR_SKILL))).toMatch(/^Welcome/);
});

test.each([undefined, null, 7, {}, { System: 'none' }, { System: { application: null, user: 7 } }])(
  'a request whose context is %j is answered all the same',
  async (context) => {
    const launch = { version: '1.0', request: { type: 'LaunchRequest' }, context };
    expect(heard(await ask(launch))).toMatch(/^Welcome/);
    const asked = intentRequest('DangerousIntent', { request: { locale: 'en-GB' } });
    expect(heard(await ask({ ...asked, context }))).toContain('999');
    expect(heard(await ask({ ...asked, context }, OUR_SKILL))).toContain('999');
    expect(heard(await ask({ ...launch, context }, OUR_SKILL))).toMatch(/another skill/);
    expect(heard(await ask({ ...alexaRequest('SessionEndedRequest'), context }))).toBe('');
  },
);

test.each([undefined, null, 'none', { name: 7 }])(
  'an intent that is %j is not understood, in words',
  async (intent) => {
    expect(heard(await ask({ ...alexaRequest('IntentRequest', { request: { intent } }) }))).toMatch(
      /put it another way\?$/,
    );
  },
);

test.each([
  'SessionEndedRequest',
  'AlexaSkillEvent.SkillEnabled',
  'AlexaSkillEvent.SkillPermissionAccepted',
  'AlexaSkillEvent.SkillPermissionChanged',
  'AlexaSkillEvent.SkillAccountLinked',
  'AlexaSkillEvent.ProactiveSubscriptionChanged',
  'Reminders.ReminderCreated',
  'Alexa.Presentation.APL.RuntimeError',
  'AudioPlayer.PlaybackStopped',
  'PlaybackController.PlayCommandIssued',
  'System.ExceptionEncountered',
  'Messaging.MessageReceived',
  'Something.New',
])('%s is taken quietly, by whatever skill it is for', async (type) => {
  for (const skillId of [undefined, 'amzn1.ask.skill.other']) {
    const { response } = await ask(alexaRequest(type, { request: { body: {} } }), skillId);
    expect(response.outputSpeech).toBeUndefined();
    expect(response.directives).toBeUndefined();
  }
  expect(logged).not.toContain('request failed');
});

test('a request without a session is answered all the same', async () => {
  expect(heard(await ask({ ...intentRequest('CauseIntent'), session: undefined }))).toMatch(
    /^On a deep breath/,
  );
});

test('an intent that we do not know is not understood, in words', async () => {
  expect(heard(await ask(intentRequest('SomethingNewIntent')))).toMatch(/put it another way\?$/);
});

test('an empty stretch asks for one', async () => {
  const response = await ask(
    intentRequest('StartStretchIntent', { slots: { stretch: { name: 'stretch' } } }),
  );
  expect(heard(response)).toMatch(/Which one would you like\?$/);
});

test('markup in a slot is said, not obeyed', async () => {
  const value = '<audio src="x"/> & <break time="99s"/>';
  const response = await ask(
    intentRequest('StartStretchIntent', { slots: { stretch: { name: 'stretch', value } } }),
  );
  expect(heard(response)).toContain('<audio src="x"/> &');
  expect(JSON.stringify(response.response)).not.toContain('<audio');
});

test.each([
  ['PT0S', /shortest hold I can count/],
  ['PT10H', /up to five minutes/],
  ['P1Y', /up to five minutes/],
  ['?', /didn't catch how long/],
  ['a while', /didn't catch how long/],
])('a hold of %s has an answer of its own', async (value, words) => {
  const response = await ask(
    intentRequest('StartRoutineIntent', { slots: { hold: { name: 'hold', value } } }),
  );
  expect(heard(response)).toMatch(words);
  expect(response.response.shouldEndSession).toBe(false);
});

test.each([undefined, 'fr-FR', 7, Object.create(null)])(
  'a locale that we do not speak is answered in US English',
  async (locale) => {
    const asked = intentRequest('DangerousIntent', { request: { locale } });
    expect(heard(await ask(asked))).toContain('call 911');
  },
);

test('a session that ended is answered with silence', async () => {
  expect(
    heard(await ask(alexaRequest('SessionEndedRequest', { request: { reason: 'ERROR' } }))),
  ).toBe('');
});

test.each(['2020-01-01T00:00:00Z', '2026-11-25T09:00:00Z', 'soon', undefined])(
  'a pause stamped %s says nothing about the place: the coach asks where to go on',
  async (timestamp) => {
    const attributes = { noticeHeard: true };
    const started = await ask(intentRequest('StartRoutineIntent', { attributes }));
    const paused = await ask(
      intentRequest('AMAZON.PauseIntent', {
        attributes: started.sessionAttributes,
        request: { timestamp },
      }),
    );
    expect(heard(paused)).toBe("I'm not sure how far we got. Shall we go on with cat-camel?");
  },
);

test('two people who take turns never hear each other’s conversation', async () => {
  const first = await ask(intentRequest('CauseIntent'));
  await ask(intentRequest('ArthritisIntent'));
  const more = await ask(intentRequest('MoreIntent', { attributes: first.sessionAttributes }));
  expect(heard(more)).toMatch(/^Scanners have filmed/);
});

test.each([
  ['QuestionIntent', 'query', 'why my chest hurts so much', /^Call 911 now/],
  ['QuestionIntent', 'query', 'no i have chest pain', /^Call 911 now/],
  ['StartStretchIntent', 'stretch', 'my legs are numb', /^Call 911 now/],
  ['QuestionIntent', 'query', 'why my back hurts at night', /^See a doctor within a few days/],
  ['QuestionIntent', 'query', 'numb legs', /^Some signs can't wait\./],
  ['QuestionIntent', 'query', 'yoga', /^Gentle yoga/],
])(
  'a report in the words of a slot comes first: %s with %s "%s"',
  async (name, slot, value, answer) => {
    expect(
      heard(await ask(intentRequest(name, { slots: { [slot]: { name: slot, value } } }))),
    ).toMatch(answer);
  },
);
