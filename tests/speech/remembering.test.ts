import { remembering } from '../../core/speech/remembering.js';

test('what was made is made once, and any number of keys takes no more memory than two thousand', () => {
  let made = 0;
  const length = remembering((text: string) => {
    made += 1;
    return text.length;
  });
  expect([length('breathe'), length('breathe')]).toEqual([7, 7]);
  expect(made).toBe(1);
  for (let key = 0; key < 2_000; key += 1) length(String(key));
  expect(length('breathe')).toBe(7);
  expect(made).toBe(2_002);
});
