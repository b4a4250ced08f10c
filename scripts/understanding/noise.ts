import type { Labelled } from './labelled.js';

const FILLERS = ['um', 'okay so', 'alexa', 'er', 'well', 'right then', 'hey', 'please'];
/** What a recogniser hears instead: one sound of a word is another. */
const MISHEARD: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  m: 'n',
  s: 'f',
  v: 'b',
};

/** A sentence as it may arrive: the same one for the same place in the set. */
type Noise = (words: readonly string[], index: number) => string[];

/** Longer words carry the meaning, and one of them is hit. */
function hit(words: readonly string[], index: number): number {
  const long = words.flatMap((word, at) => (word.length > 3 ? [at] : []));
  return long[index % Math.max(1, long.length)] ?? 0;
}

const NOISES: Readonly<Record<string, Noise>> = {
  'with fillers': (words, index) => {
    const filler = FILLERS[index % FILLERS.length] ?? '';
    return index % 2 === 0 ? [filler, ...words] : [...words, 'you know', filler];
  },
  'a word dropped': (words, index) => words.filter((_, at) => at !== hit(words, index)),
  'a word misheard': (words, index) =>
    words.map((word, at) =>
      at === hit(words, index)
        ? word.replace(/[bdgmsv]/, (sound) => MISHEARD[sound] ?? sound)
        : word,
    ),
  'the beginning cut': (words) => words.slice(1),
  'the end cut': (words) => words.slice(0, -1),
};

/** Each kind of noise over a set; a sentence of two words is too short to lose one. */
export function noisy(labelled: readonly Labelled[]): [kind: string, set: Labelled[]][] {
  const long = labelled.filter(({ said }) => said.split(' ').length > 2);
  return Object.entries(NOISES).map(([kind, noise]) => [
    kind,
    long.map(({ said, label }, index) => ({
      said: noise(said.split(' '), index).join(' '),
      label,
    })),
  ]);
}
