import type { SearchWords, TriageWords } from './content.js';
import { answers as en } from './en/answers/index.js';
import { search } from './en/search.js';
import { triage } from './en/triage.js';

/** The samples of the answers, by id. */
export type Samples = ReadonlyMap<string, readonly string[]>;

const languages: Readonly<Record<string, Samples>> = {
  en: new Map(en.map(({ id, samples }) => [id, samples])),
};

/** What a question in free words is searched by, and what tells a report among them. */
export interface FreeWords {
  search: SearchWords;
  triage: TriageWords;
}

const english: FreeWords = { search, triage };
const freeWords: Readonly<Record<string, FreeWords>> = { en: english };

/** Those of a language, by its tag; English for one that has none. */
export function freeWordsIn(tag: string): FreeWords {
  return freeWords[tag] ?? english;
}

/**
 * What answers are asked for by, in a language by its tag. Only a question in free words needs it,
 * so bundles have it in a file of its own, and the answers in their other files have no samples.
 */
export function samplesIn(tag: string): Samples {
  return languages[tag] ?? new Map();
}
