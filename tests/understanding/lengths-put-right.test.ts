import { lengthsPutRight } from '../../models/en/stand-in/patterns/lengths-put-right.js';

function putRight(words: string): string {
  return lengthsPutRight.reduce((text, [of, by]) => text.replace(of, by), words);
}

test.each([
  ['ten seconds is plenty for these no make it fifteen', 'fifteen seconds is plenty for these'],
  ['make it three minutes in all naw four', 'make it four minutes in all'],
  ["that's too long just fifteen seconds no twenty", "that's too long just twenty seconds"],
  ['hold it for thirty seconds actually a minute', 'hold it for a minute'],
  ['give me ten minutes sorry i mean five', 'give me five minutes'],
  ['thirty seconds each no wait forty five', 'forty five seconds each'],
  ['give me ten more minutes sorry i mean seconds', 'give me ten more seconds'],
  ['hold it for thirty minutes oh seconds', 'hold it for thirty seconds'],
  ['remind me in ten minutes no twenty', 'remind me in twenty minutes'],
])('the last length counts: "%s"', (words, meant) => {
  expect(putRight(words)).toBe(meant);
});

test.each([
  'ten more seconds no make it twenty',
  'give me ten minutes no my knee hurts',
  'thirty seconds no ten minutes in all',
  'ten minutes not seconds',
  'i held it for thirty seconds and my chest hurts no five',
  'is it thirty seconds or forty',
  'thirty seconds each two rounds',
  'just two no three',
])('"%s" has no length put right', (words) => {
  expect(putRight(words)).toBe(words);
});
