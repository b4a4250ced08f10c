import type {
  Answer,
  Condition,
  CuePools,
  FollowUps,
  Prompt,
  RedFlag,
  Routine,
  Stretch,
} from './content.js';
import { en } from './en/index.js';
import type { PromptId } from './en/prompts/index.js';
import type { Defaults } from './intents.js';
import { type LocaleId, locales } from './locales.js';
import type { Reading } from './reading.js';
import type { SourceKey } from './sources.js';
import type { PaceFeatures, ScreenWords, Words } from './words.js';

/** All that is said and understood in one language. English sets which prompts there are. */
export interface Language {
  answers: readonly Answer[];
  stretches: readonly Stretch[];
  routines: readonly Routine[];
  cuePools: CuePools;
  redFlags: readonly RedFlag[];
  words: Words;
  /** How it is written, counts and measures, where words are read. */
  reading: Reading;
  /** How long its sentences take to say. */
  pace: PaceFeatures;
  /** A report in one sentence, with `{sign}`. */
  reporting: string;
  /** "I can't ...", with `{what}`, and the words by which it is about a pose. */
  cannot: Readonly<{ saying: string } & Record<'kneeling' | 'when' | 'poses', readonly string[]>>;
  /** The answers to follow-up questions while nothing is being talked about. */
  followUps: Readonly<Record<Exclude<keyof FollowUps, 'show'>, string>>;
  prompts: Readonly<Record<PromptId, Prompt>>;
  screen: ScreenWords;
  /** Types of the slots that stand in the samples of answers and red flags. */
  slotsInQuestions: Readonly<Record<string, string>>;
  defaults: Defaults;
  /** What each source is called aloud. */
  sourceNames: Readonly<Record<SourceKey, string>>;
  /** A condition of the person's own, after "if". */
  youHave: Readonly<Record<Condition, string>>;
}

export const languages = { en } as const satisfies Record<string, Language>;

export function languageOf(locale: LocaleId): Language {
  return languages[locales[locale].language];
}

/** The intent that asks for an answer: `foam-rolling` is asked for by FoamRollingIntent. */
export function intentOf(id: string): string {
  const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Intent`;
}

export type { LeadId, PromptId } from './en/prompts/index.js';
