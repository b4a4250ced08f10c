import type { FigureWords } from '../../reading.js';

export const figures = {
  before: [
    // "7 a.m."
    [/\b([ap])\s?\.\s?m\b\.?/g, '$1m'],
    [/\bo['’]?\s?clock\b/g, "o'clock"],
    // "At 1830".
    [/\bat ([01]\d|2[0-3])([0-5]\d)\b/g, 'at $1:$2'],
  ],
  after: [
    // "30s"; but who is "in my 60s" tells an age.
    [/(?<!\bmy )\b(\d+)\s?s\b/g, '$1 seconds'],
    // "7am", but not "21st".
    [/\b(\d+)(?=[a-z])(?!(?:st|nd|rd|th|s)\b)/g, '$1 '],
  ],
  oh: 'oh',
  am: 'am',
  pm: 'pm',
} as const satisfies FigureWords;
