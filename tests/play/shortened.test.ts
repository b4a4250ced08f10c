import { shortener } from '../../simulator/play/shortened.js';

const narration =
  "Child's pose. [7.2 s] Halfway. [18.9 s] Ten more seconds. [8.3 s] Done. Another?";

test('what stands in an answer before, quiet too, is left out', () => {
  const shorten = shortener();
  expect(shorten(narration)).toBe(narration);
  expect(shorten(narration)).toBe("Child's pose. [...] Done. Another?");
  expect(shorten('Back. [3 s] Halfway. [18.9 s] Ten more seconds. [8.3 s] Done. Another?')).toBe(
    'Back. [3 s] Halfway. [...] Done. Another?',
  );
});

test('what is new is shown, if only its quiet is', () => {
  const shorten = shortener();
  shorten(narration);
  const longer = narration.replace('8.3', '9.3');
  expect(shorten(longer)).toBe(longer);
  expect(shorten('Paused. Shall we go on?')).toBe('Paused. Shall we go on?');
});
