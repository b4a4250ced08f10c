import type { ResponseEnvelope } from 'ask-sdk-model';
import { languageOf } from '../models/languages.js';
import { ask } from './screen/scenes.js';

const language = languageOf('en-US');
const disclaimer = language.prompts.disclaimer.say[0];

/** The card in the Alexa app, as title and text. */
function cardOf({ response }: ResponseEnvelope): [string, string] | undefined {
  const { card } = response;
  return card?.type === 'Simple' ? [card.title ?? '', card.content ?? ''] : undefined;
}

const withoutScreen = (name: string, attributes?: object) =>
  ask(name, { interfaces: [], ...(attributes && { attributes }) });

test('an answer leaves its short text and the disclaimer', async () => {
  const [title, text] = cardOf(await withoutScreen('DangerousIntent')) ?? [];
  expect(title).toBe('The dangers of popping');
  expect(text).toMatch(/^A pop without pain/);
  expect(text?.endsWith(disclaimer)).toBe(true);
});

test('a routine leaves its stretches, how long and how, once', async () => {
  const response = await withoutScreen('StartRoutineIntent');
  const [title, text] = cardOf(response) ?? [];
  expect(title).toMatch(/^\p{Lu}/u);
  const [routine] = language.routines;
  const names = routine?.stretches.map(
    (id) => language.stretches.find((stretch) => stretch.id === id)?.name,
  );
  const paragraphs = text?.split('\n\n') ?? [];
  expect(paragraphs.pop()).toBe(disclaimer);
  expect(paragraphs.map((one) => one.split(',')[0]?.toLowerCase())).toEqual(names);
  expect(paragraphs).toContain(
    'Back extension, thirty seconds. Lie face down, up on your forearms. Elbows under your shoulders, hips heavy, neck long.',
  );
  const paused = await withoutScreen('AMAZON.PauseIntent', response.sessionAttributes);
  const resumed = await withoutScreen('AMAZON.YesIntent', paused.sessionAttributes);
  expect(cardOf(resumed)).toBeUndefined();
});

test('"delete my data" leaves what is kept', async () => {
  expect(cardOf(await withoutScreen('ForgetMeIntent'))).toEqual([
    'What is kept about you',
    expect.stringContaining('Never what you said'),
  ]);
});

test('an emergency leaves what to do', async () => {
  expect(cardOf(await withoutScreen('EmergencyIntent'))?.[1]).toMatch(/^Call 911 now/);
});
