import type { RedFlag, TriageWords } from '../../../models/content.js';
import type { Classifier } from '../../understanding/classifier.js';
import { featuresOf } from '../../understanding/features.js';
import { heard } from '../../understanding/heard.js';
import { isRefused, verdict } from '../../understanding/verdict.js';
import { settledLevel, triage, withoutAnswer } from './triage.js';

/** The red flag that free words report, if any. */
export type Grade = (said: string) => RedFlag['id'] | undefined;

/** What was learned is about sentences, and says nothing of a word or two. */
const LEAST_WORDS = 3;

/** Grades free words as whole sentences are graded: by what was learned from the samples of each level. */
export function grader(
  { guesses, isKnown }: Classifier,
  levelOf: ReadonlyMap<string, RedFlag['id']>,
  words: TriageWords,
): Grade {
  return (said) => {
    const plain = withoutAnswer(` ${heard(said)} `, words).trim();
    if (plain.split(' ').length < LEAST_WORDS) return triage(said, words);
    const [meant] = verdict(guesses(featuresOf([plain])));
    const isMeant = meant && !isRefused(meant.probability, plain, isKnown);
    return settledLevel(isMeant ? levelOf.get(meant.label) : undefined, said, words);
  };
}
