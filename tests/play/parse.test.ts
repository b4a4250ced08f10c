import fc from 'fast-check';
import { lineReader, Nonsense, parseLine } from '../../simulator/play/parse.js';

const end = { before: 'end', ms: 0 };

test.each([
  ['open back coach', { kind: 'say', words: 'open back coach', at: end }],
  ['  U: no  ', { kind: 'say', words: 'no', at: end }],
  ['a [strange] word', { kind: 'say', words: 'a [strange] word', at: end }],
  ['[at 1:02] pause', { kind: 'say', words: 'pause', at: { after: 'beginning', ms: 62_000 } }],
  ['U: [at 0:40] next', { kind: 'say', words: 'next', at: { after: 'beginning', ms: 40_000 } }],
  ['[at end-3] wait', { kind: 'say', words: 'wait', at: { before: 'end', ms: 3_000 } }],
  ['[silence]', { kind: 'silence', at: undefined }],
  ['[silence at 0:08]', { kind: 'silence', at: { after: 'beginning', ms: 8_000 } }],
  ['[exit]', { kind: 'exit' }],
  ['[hear]', { kind: 'hear' }],
  ['[+ 24:05]', { kind: 'pass', ms: 86_700_000 }],
  ['[+ 1 day]', { kind: 'pass', ms: 86_400_000 }],
  ['[+ 3 days]', { kind: 'pass', ms: 259_200_000 }],
  ['[zone Asia/Tokyo]', { kind: 'zone', zone: 'Asia/Tokyo' }],
  ['@ en-GB', { kind: 'locale', locale: 'en-GB' }],
  ['## A first day', { kind: 'heading', name: 'A first day' }],
  ['# what it is about', { kind: 'comment' }],
  ['', { kind: 'comment' }],
  ['A: Welcome.', { kind: 'answer' }],
  ['A: ', { kind: 'answer' }],
  ['(closed)', { kind: 'answer' }],
])('%j is read', (text, line) => {
  expect(parseLine(text)).toEqual(line);
});

test.each([
  ['[at banana] x', '"banana" is not a time; use minutes and seconds like 1:02, or end-3'],
  ['[at 1:75] x', '"1:75" is not a time'],
  ['[at end+3] x', '"end+3" is not a time'],
  ['[at] x', '"" is not a time'],
  ['[at 0:03]', 'there are no words to say'],
  ['U:', 'there are no words to say'],
  ['[+ soon]', '"soon" is not a time; use hours and minutes like 24:00, or days like 1 day'],
  ['[silence] hello', 'unknown direction'],
  ['[silence for 3]', 'unknown direction'],
  ['[hear it]', 'unknown direction'],
  ['[at 0:03', 'unknown direction'],
  ['[zone Mars]', '"Mars" is not a time zone'],
  ['@ xx-XX', '"xx-XX" is not a locale'],
])('%j is nonsense', (text, why) => {
  expect(() => parseLine(text)).toThrow(why);
});

test('the locale of a play is set once, ahead of its words', () => {
  const read = lineReader();
  for (const line of ['# Somewhere', '@ en-GB', 'help', '## Elsewhere', '@ en-AU', 'help'])
    read(line);
  expect(() => read('@ en-GB', 'play.txt:7')).toThrow('play.txt:7: the locale is set once');
});

const moment = fc.tuple(fc.nat({ max: 9_999 }), fc.nat({ max: 59 }));
const words = fc.constantFrom('pause', "i'm there", 'not thirty, sixty', 'wait [a bit]');

test('any time is read as it is written', () => {
  fc.assert(
    fc.property(moment, words, ([big, small], said) => {
      const time = `${big}:${String(small).padStart(2, '0')}`;
      const ms = (big * 60 + small) * 1_000;
      const at = { after: 'beginning', ms };
      expect(parseLine(`[at ${time}] ${said}`)).toEqual({ kind: 'say', words: said, at });
      expect(parseLine(`[silence at ${time}]`)).toEqual({ kind: 'silence', at });
      expect(parseLine(`[+ ${time}]`)).toEqual({ kind: 'pass', ms: ms * 60 });
    }),
  );
});

test('any line is read, or refused with a reason in one line', () => {
  const piece = fc.constantFrom('[', ']', 'at', 'end-3', '1:02', 'silence', '+', ' ', 'U:', '@');
  const line = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(line, (text) => {
      try {
        parseLine(text);
      } catch (error) {
        expect(error).toBeInstanceOf(Nonsense);
        expect(String(error)).toMatch(/^.+$/);
      }
    }),
  );
});
