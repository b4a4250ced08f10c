import { parseSession } from '../../core/memory/session.js';
import { narratedIn, UTTERANCE_MS } from '../../core/routine/running.js';
import { createHandler } from '../../lambda/src/handler.js';
import { languageOf } from '../../models/languages.js';
import { alexaRequest, intentRequest, START_MS, slotOf } from '../request.js';

const handler = createHandler({ random: () => 0, log: () => {} });

/** A stretch of thirty seconds, and when its last word is heard, in ms after it was asked for. */
async function stretching() {
  const started = await handler(
    intentRequest('StartStretchIntent', {
      attributes: { noticeHeard: true },
      slots: { ...slotOf('stretch', 'childs-pose'), hold: { name: 'hold', value: 'PT30S' } },
    }),
  );
  const attributes = started.sessionAttributes ?? {};
  const cues = narratedIn(parseSession(attributes).playback, languageOf('en-US'));
  return { attributes, lengthMs: 1_000 + (cues.at(-1)?.endMs ?? 0) };
}

/** Where the coach takes the listener to be after a request that was sent so many ms after the first. */
async function placeAfter(sentMs: number, sent: ReturnType<typeof alexaRequest>) {
  const timestamp = new Date(START_MS + sentMs).toISOString();
  const answer = await handler({ ...sent, request: { ...sent.request, timestamp } });
  const { playback } = parseSession(answer.sessionAttributes);
  return playback && 'placeMs' in playback ? playback.placeMs : undefined;
}

test('the place is where the speech stopped: at the wake word, before the words were said', async () => {
  const { attributes } = await stretching();
  const place = await placeAfter(31_000, intentRequest('DangerousIntent', { attributes }));
  expect(place).toBe(30_000 - UTTERANCE_MS);
});

test('words over the first sentence leave the place at the beginning', async () => {
  const { attributes } = await stretching();
  expect(await placeAfter(1_200, intentRequest('DangerousIntent', { attributes }))).toBe(0);
});

test('what is said after the last word is an answer, however soon it comes', async () => {
  const { attributes, lengthMs } = await stretching();
  const timestamp = new Date(START_MS + lengthMs + 200).toISOString();
  const yes = intentRequest('AMAZON.YesIntent', { attributes, request: { timestamp } });
  const { sessionAttributes } = await handler(yes);
  const { playback } = parseSession(sessionAttributes);
  expect(playback).toMatchObject({ state: 'narrating', placeMs: 0 });
  expect(playback?.round.startedMs).toBe(START_MS + lengthMs + 200);
});

test('a touch takes no words: the place is where the screen was touched', async () => {
  const { attributes } = await stretching();
  const touch = alexaRequest('Alexa.Presentation.APL.UserEvent', {
    attributes,
    request: { token: 'none', arguments: ['touch', 'AMAZON.PauseIntent', 0] },
  });
  expect(await placeAfter(31_000, touch)).toBe(30_000);
});
