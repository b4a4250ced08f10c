import { check } from 'ssml-check';
import { heardOf } from '../../simulator/speech.js';
import { expectAsWritten, type Played, play, transcripts } from './transcript.js';

/** Said first to somebody who hangs tipped back, whatever follows. */
const WAY_UP = "Come all the way up, slowly, until you're level. ";
const NARRATION = / \[[\d.]+ s\] /;

/** `UPDATE_TRANSCRIPTS=1 npx jest tests/conversations` writes down what is said now. */
describe.each(transcripts())('$name', (transcript) => {
  let played: Played;
  let said: string[];

  beforeAll(async () => {
    played = await play(transcript);
    said = played.lines.filter((line) => line.startsWith('A: ')).map((line) => line.slice(3));
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

  test('a turn has at most sixty words, narration aside', () => {
    const long = said.filter(
      (line) => !NARRATION.test(line) && line.replace(WAY_UP, '').split(' ').length > 60,
    );
    expect(long).toEqual([]);
  });

  test('a turn asks one question, and it comes last', () => {
    for (const line of said) {
      const asked = withoutExamples(line).match(/\?/g)?.length ?? 0;
      expect([line, asked <= 1]).toEqual([line, true]);
      if (asked === 1) expect(line).toMatch(/\?$/);
    }
  });

  test('a reprompt never repeats what was said', () => {
    for (const { response } of played.responses) {
      const [first, reprompt] = [response.outputSpeech, response.reprompt?.outputSpeech].map(
        (speech) =>
          speech?.type === 'SSML'
            ? heardOf(speech.ssml)
                .map((piece) => ('text' in piece ? piece.text : ''))
                .join(' ')
            : '',
      );
      if (reprompt) expect(first).not.toContain(reprompt);
    }
  });

  test('nobody is made to feel guilty, and nobody is begged for pardon', () => {
    for (const line of said) {
      expect(line).not.toMatch(
        /\b(lost(?! bladder)|streak|failed to|you should have|are you sure|unfortunately|invalid)\b/i,
      );
      expect(line.match(/\b(sorry|apolog)/gi)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });

  test('the disclaimer is spoken once to a new person', () => {
    let count = 0;
    played.lines.forEach((line, index) => {
      if (line.startsWith('## ')) count = 0;
      const isSaid = line.includes('not medical advice');
      if (isSaid && played.lines[index - 1] !== 'U: say that again') count += 1;
      expect([index, count <= 1]).toEqual([index, true]);
    });
  });
});

/** Phrases that are quoted as examples may be questions of their own. */
function withoutExamples(line: string): string {
  return line.replace(/(say|try|ask|or|instance|like)( try)?: [^?.]+\?/gi, '');
}
