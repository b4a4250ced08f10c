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

/** Nothing else tells what free words are about, so an emergency counts if it is at least this likely. */
const DOUBT = 0.4;

/** Grades free words as whole sentences are graded: by what was learned from the samples of each level. */
export function grader(
  { guesses, isKnown }: Classifier,
  levelOf: ReadonlyMap<string, RedFlag['id']>,
  words: TriageWords,
): Grade {
  return (said) => {
    const plain = withoutAnswer(` ${heard(said)} `, words).trim();
    if (plain.split(' ').length < LEAST_WORDS) return triage(said, words);
    const all = guesses(featuresOf([plain, withSlots(plain, words)]));
    const urgent = all.find(({ label }) => levelOf.get(label) === 'emergency');
    const meant = (urgent?.probability ?? 0) > DOUBT ? urgent : verdict(all)[0];
    const isMeant = meant && !isRefused(meant.probability, plain, isKnown);
    return settledLevel(isMeant ? levelOf.get(meant.label) : undefined, said, words);
  };
}

/** The words with slots for whom they are about, and for their breath, as in the samples. */
function withSlots(plain: string, { slotted }: TriageWords): string {
  return slotted
    .reduce((text, { words, slot }) => {
      const said = words.find((one) => text.includes(` ${one} `));
      return said === undefined ? text : text.replace(` ${said} `, ` ${slot} `);
    }, ` ${plain} `)
    .trim();
}
