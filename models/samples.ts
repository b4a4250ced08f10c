import { answers as en } from './en/answers/index.js';

/** The samples of the answers, by id. */
export type Samples = ReadonlyMap<string, readonly string[]>;

const languages: Readonly<Record<string, Samples>> = {
  en: new Map(en.map(({ id, samples }) => [id, samples])),
};

/**
 * What answers are asked for by, in a language by its tag. Only a question in free words needs it,
 * so bundles have it in a file of its own, and the answers in their other files have no samples.
 */
export function samplesIn(tag: string): Samples {
  return languages[tag] ?? new Map();
}
