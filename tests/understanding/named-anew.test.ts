import { namedAnew } from '../../core/understanding/named-anew.js';
import type { Span } from '../../core/understanding/span.js';
import { patterns } from '../../models/en/stand-in/patterns/index.js';

const NAMES = ["child's pose", 'cat-camel', 'back extension', 'knee rolls'];

function namesIn(words: string): Span[] {
  return NAMES.filter((name) => words.includes(name)).map((name) => ({
    type: 'BACK_COACH_STRETCH',
    words: name,
    value: name,
    id: name,
  }));
}

test.each([
  ["leave out child's pose no the back extension", 'leave out back extension'],
  ["skip child's pose sorry i mean cat-camel", 'skip cat-camel'],
  ["swap cat-camel for child's pose no knee rolls", 'swap cat-camel for knee rolls'],
])('the last name counts: "%s"', (words, meant) => {
  expect(namedAnew(words, patterns.restated, patterns.named, namesIn)).toBe(meant);
});

test.each([
  "not cat-camel no child's pose",
  "skip child's pose no make it shorter",
  "leave out child's pose no do cat-camel and knee rolls",
  "my chest hurts in child's pose no cat-camel",
  "do child's pose and cat-camel",
])('"%s" is left as it is', (words) => {
  expect(namedAnew(words, patterns.restated, patterns.named, namesIn)).toBeUndefined();
});
