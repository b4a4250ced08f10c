import { readdirSync, readFileSync } from 'node:fs';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { HOLD_LIMITS_MS } from '../core/routine/program.js';
import { createHandler } from '../lambda/src/handler.js';
import { languages } from '../models/languages.js';
import { TASK_HOLD_S, TASKS } from '../models/tasks.js';
import { readable } from '../simulator/speech.js';
import { echoShow } from './devices.js';
import { alexaRequest, intentRequest, OUR_SKILL } from './request.js';

const send = createHandler({ skillId: OUR_SKILL, random: () => 0, log: () => {} });
const heard = ({ response }: ResponseEnvelope) =>
  response.outputSpeech?.type === 'SSML' ? readable(response.outputSpeech.ssml) : '';

/** A Routine, a link or another skill starts a task. */
const start = (task: unknown, attributes: unknown = { noticeHeard: true }) =>
  send(alexaRequest('LaunchRequest', { isNew: true, attributes, request: { task } }));
const task = (name: string, input?: object) => ({
  name: `${OUR_SKILL}.${name}`,
  version: '1',
  ...(input && { input }),
});
const END = { type: 'Tasks.CompleteTask', status: { code: '200', message: 'OK' } };

test.each([
  [task('StartStretches'), 'routine:daily'],
  [task('StartStretches', {}), 'routine:daily'],
  [task('StartStretches', { routine: 'daily' }), 'routine:daily'],
  [task('StartStretches', { routine: 'childs-pose' }), 'stretch:childs-pose'],
  [task('StartTimedStretches', { routine: 'cat-camel', hold: 30 }), 'stretch:cat-camel'],
  [task('StartTimedStretches', { hold: '30' }), 'routine:daily'],
])('%j starts at once', async (asked, did) => {
  const { sessionAttributes, response } = await start(asked);
  expect(sessionAttributes?.did).toBe(did);
  expect(response.shouldEndSession).toBe(false);
});

test.each([30, '30'])('a hold of %j seconds is held that long', async (hold) => {
  const { sessionAttributes } = await start(
    task('StartTimedStretches', { routine: 'childs-pose', hold }),
  );
  expect(sessionAttributes?.playback.run).toMatchObject({ id: 'childs-pose', holdMs: 30_000 });
});

test.each([
  [{ routine: 'yoga' }, /^I don't have a stretch called yoga/],
  [{ hold: 3_000 }, /up to five minutes/],
  [{ hold: 1 }, /shortest hold/],
  [{ hold: 'long' }, /didn't catch how long/],
])('%j is told plainly, and asked about', async (input, words) => {
  const answer = await start(task('StartTimedStretches', input));
  expect(heard(answer)).toMatch(words);
  expect(answer.response.shouldEndSession).toBe(false);
});

test.each([
  undefined,
  'StartStretches',
  task('SomethingElse'),
  { ...task('StartStretches'), version: '2' },
])('%j is no task of ours: the skill is opened', async (asked) => {
  expect(heard(await start(asked))).toMatch(/^Welcome/);
});

test('whoever has not heard the notice hears it first, also at seven in the morning', async () => {
  const answer = await start(task('StartStretches'), {});
  expect(answer.sessionAttributes?.did).toBe('notice');
  expect(heard(answer)).toMatch(/Ask a doctor first.*Shall we start\?$/);
});

describe('when it is over', () => {
  const then = async (name: string, context = {}) => {
    const { sessionAttributes: attributes } = await start(task('StartStretches'));
    const timestamp = '2026-11-24T09:10:00Z';
    return send(intentRequest(name, { attributes, request: { timestamp }, system: context }));
  };
  const closing = async (name: string, context = {}) =>
    (await then(name, context)).response.directives;

  test.each(['AMAZON.NoIntent', 'AMAZON.StopIntent'])('%s tells Alexa', async (name) => {
    expect(await closing(name)).toEqual([END]);
    expect(await closing(name, echoShow.System)).toEqual([END]);
  });

  test('nothing is over while something is asked', async () => {
    expect(await closing('DangerousIntent')).toBeUndefined();
  });

  test('an emergency shows its number instead', async () => {
    expect(await closing('EmergencyIntent', echoShow.System)).toMatchObject([
      { type: 'Alexa.Presentation.APL.RenderDocument' },
    ]);
  });

  test('a session that no task started says nothing of tasks', async () => {
    const { response } = await send(intentRequest('AMAZON.StopIntent'));
    expect(response.directives).toBeUndefined();
  });
});

describe.each(TASKS)('the definition of $name', ({ name, version }) => {
  const file = `${name}.${version}.json`;
  const definition = JSON.parse(readFileSync(`skill-package/tasks/${file}`, 'utf8'));
  const { manifest } = JSON.parse(readFileSync('skill-package/skill.json', 'utf8'));
  const { properties } = definition.components.schemas.Input;

  test('is where Alexa looks for it, and public', () => {
    expect(definition.info).toMatchObject({ version, 'x-amzn-alexa-access-scope': 'public' });
    expect(Object.keys(definition.paths)).toEqual([`/${name}`]);
    expect(Object.keys(definition.paths[`/${name}`])).toEqual(['summary', 'post']);
    expect(manifest.apis.custom.tasks).toContainEqual({ name, version });
  });

  test('starts what there is, for as long as a hold may be', () => {
    const { routines, stretches } = languages.en;
    const ids = [...routines, ...stretches].map(({ id }) => id);
    expect(properties.routine.enum).toEqual(ids);
    expect({ min: TASK_HOLD_S.min * 1_000, max: TASK_HOLD_S.max * 1_000 }).toEqual(HOLD_LIMITS_MS);
  });

  test('names itself and its inputs in each locale', () => {
    const { locales } = manifest.publishingInformation;
    for (const shown of [definition.info, ...Object.values<object>(properties)])
      expect(shown).toHaveProperty(
        'x-amzn-display-details',
        Object.fromEntries(Object.keys(locales).map((id) => [id, expect.any(Object)])),
      );
  });
});

test('no other definition lies beside them, and one takes a single input, as Routines want it', () => {
  const files = readdirSync('skill-package/tasks');
  expect(files).toEqual(TASKS.map(({ name, version }) => `${name}.${version}.json`));
  const inputs = files.map((file) => {
    const { components } = JSON.parse(readFileSync(`skill-package/tasks/${file}`, 'utf8'));
    return Object.keys(components.schemas.Input.properties).length;
  });
  expect(inputs).toEqual([1, 2]);
});
