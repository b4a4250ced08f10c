import { check } from 'ssml-check';
import { expectAsWritten, type Played, play, transcripts } from './transcript.js';

/** `UPDATE_TRANSCRIPTS=1 npx jest tests/conversations` writes down what is said now. */
describe.each(transcripts())('$name', (transcript) => {
  let played: Played;

  beforeAll(async () => {
    played = await play(transcript);
  });

  test('is spoken as written', () => {
    expectAsWritten(transcript, played);
  });

  test('keeps the house rules of every response', async () => {
    for (const { response } of played.responses) {
      const speech = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
      expect((await check(speech, { platform: 'amazon' })) ?? []).toEqual([]);
      const open = response.shouldEndSession === false;
      expect(/\?(<\/prosody>)?<\/speak>$/.test(speech)).toBe(open);
      expect(response.reprompt !== undefined).toBe(open);
    }
  });
});
