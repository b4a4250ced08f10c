import { writeFileSync } from 'node:fs';
import { check } from 'ssml-check';
import { play, transcripts } from './transcript.js';

/** `UPDATE_TRANSCRIPTS=1 npm test` writes down what is said now; read it before you commit it. */
const update = process.env.UPDATE_TRANSCRIPTS !== undefined;

test.each(transcripts())('$name is spoken as written', async (transcript) => {
  const { lines } = await play(transcript);
  if (update) writeFileSync(`tests/conversations/${transcript.name}`, `${lines.join('\n')}\n`);
  else expect(lines).toEqual(transcript.lines);
});

test.each(transcripts())('$name keeps the house rules of every response', async (transcript) => {
  for (const { response } of (await play(transcript)).responses) {
    const speech = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
    expect((await check(speech, { platform: 'amazon' })) ?? []).toEqual([]);
    const open = response.shouldEndSession === false;
    expect(speech.endsWith('?</speak>')).toBe(open);
    expect(response.reprompt !== undefined).toBe(open);
  }
});
