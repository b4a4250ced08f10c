import type { ResponseEnvelope } from 'ask-sdk-model';
import { readable } from '../../simulator/speech.js';
import { ask, shownBy } from './scenes.js';

const heard = ({ response }: ResponseEnvelope) =>
  response.outputSpeech?.type === 'SSML' ? readable(response.outputSpeech.ssml) : '';

/** Touches a button of what a response shows, so many ms later; the screen says how far it got. */
function touch(
  before: ResponseEnvelope,
  intent: unknown,
  {
    afterMs = 0,
    elapsedMs = 0,
    token = shownBy(before)?.token,
  }: {
    afterMs?: number;
    elapsedMs?: unknown;
    token?: string | undefined;
  } = {},
): Promise<ResponseEnvelope> {
  return ask('Alexa.Presentation.APL.UserEvent', {
    attributes: before.sessionAttributes,
    afterMs,
    more: { token, arguments: ['touch', intent, elapsedMs] },
  });
}

test.each([
  'AMAZON.PauseIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.StopIntent',
])('a touch of %s does what the words do', async (intent) => {
  const routine = await ask('StartRoutineIntent');
  const afterMs = 50_000;
  const said = await ask(intent, { attributes: routine.sessionAttributes, afterMs });
  const touched = await touch(routine, intent, { afterMs, elapsedMs: 49_000 });
  expect(heard(touched).slice(0, 40)).toBe(heard(said).slice(0, 40));
  expect(touched.response.shouldEndSession).toBe(said.response.shouldEndSession);
});

test('the next question is a button: a touch goes there', async () => {
  const answer = await ask('DangerousIntent');
  const { scene } = JSON.parse(JSON.stringify(shownBy(answer)?.datasources));
  expect(scene.buttons).toMatchObject([
    { label: 'Would you like to know what makes the pop?', intent: 'AMAZON.YesIntent' },
  ]);
  const yes = await ask('AMAZON.YesIntent', { attributes: answer.sessionAttributes });
  expect(heard(await touch(answer, 'AMAZON.YesIntent'))).toBe(heard(yes));
});

test('a touch of a picture begins that stretch', async () => {
  const menu = await ask('WhichStretchesIntent');
  const touched = await ask('Alexa.Presentation.APL.UserEvent', {
    attributes: menu.sessionAttributes,
    more: {
      token: shownBy(menu)?.token,
      arguments: ['touch', 'StartStretchIntent', 0, 'childs-pose'],
    },
  });
  expect(heard(touched)).toMatch(/^Child's pose\./);
});

describe('the screen knows the place better than the clock', () => {
  const pausedAt = async (afterMs: number, elapsedMs: unknown, token?: string) => {
    const routine = await ask('StartRoutineIntent');
    const paused = await touch(routine, 'AMAZON.PauseIntent', {
      afterMs,
      elapsedMs,
      ...(token !== undefined && { token }),
    });
    return heard(paused).replace(/ Shall.*/, '');
  };

  test('its place is taken, where it is plausible', async () => {
    expect(await pausedAt(56_000, 50_000)).toBe(await pausedAt(51_000, 50_000));
    expect(await pausedAt(56_000, 50_000)).not.toBe(await pausedAt(61_000, 60_000));
  });

  test.each<[string, unknown, string | undefined]>([
    ['an impossible place', 500_000, undefined],
    ['no number', 'soon', undefined],
    ['nothing', undefined, undefined],
  ])('%s is not', async (_, elapsedMs, token) => {
    const byTheClock = heard(
      await ask('AMAZON.PauseIntent', {
        attributes: (await ask('StartRoutineIntent')).sessionAttributes,
        afterMs: 61_000,
      }),
    ).replace(/ Shall.*/, '');
    expect(await pausedAt(61_000, elapsedMs, token)).toBe(byTheClock);
  });
});

test('a touch of a screen that was shown before changes nothing, and that is said', async () => {
  const routine = await ask('StartRoutineIntent');
  const old = await touch(routine, 'AMAZON.StopIntent', { token: 'narration 5', afterMs: 60_000 });
  expect(heard(old)).toMatch(/^That screen is from earlier, .*\[/);
  expect(old.response.shouldEndSession).toBe(false);
});

test.each(['ForgetMeIntent', 'toString', 7, undefined])(
  'a touch of %j, which no screen has, does nothing',
  async (intent) => {
    const { response } = await touch(await ask('DangerousIntent'), intent);
    expect(response.outputSpeech).toBeUndefined();
  },
);

test('a device without a screen gets no document', async () => {
  for (const name of ['LaunchRequest', 'DangerousIntent', 'StartRoutineIntent', 'EmergencyIntent'])
    expect((await ask(name, { interfaces: [] })).response.directives).toBeUndefined();
});
