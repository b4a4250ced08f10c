import type { RedFlag, TriageWords } from '../../../models/content.js';
import type { Reading } from '../../../models/reading.js';
import type { Classifier } from '../../understanding/classifier.js';
import { featuresOf } from '../../understanding/features.js';
import { heard } from '../../understanding/heard.js';
import { isDoubtful, isRefused, verdict } from '../../understanding/verdict.js';
import { settledLevel, triage, withoutAnswer } from './triage.js';

/** It may be a report, or something else: that is asked. Also the id of such a sign. */
export const UNCLEAR = 'unclear';

/** What free words report. */
export type Graded = RedFlag['id'] | typeof UNCLEAR;

/** Grades free words; undefined if they report nothing. */
export type Grade = (said: string) => Graded | undefined;

/** What was learned is about sentences, and says nothing of a word or two. */
const LEAST_WORDS = 3;

/** Nothing else tells what free words are about, so these count if they are at least this likely. */
const DOUBT = { emergency: 0.4, crisis: 0.3 } as const;

/** Grades free words as whole sentences are graded: by what was learned from the samples of each level. */
export function grader(
  { guesses, isKnown }: Classifier,
  levelOf: ReadonlyMap<string, RedFlag['id']>,
  words: TriageWords,
  reading: Reading,
): Grade {
  return (said) => {
    const plain = withoutAnswer(` ${heard(said, reading)} `, words).trim();
    if (plain.split(' ').length < LEAST_WORDS) return triage(said, words);
    const all = guesses(featuresOf([plain, withSlots(plain, words)], reading.shortForms));
    const urgent = all.find(({ label, probability }) => {
      const level = levelOf.get(label);
      return (level === 'emergency' || level === 'crisis') && probability > DOUBT[level];
    });
    const meant = urgent ?? verdict(all)[0];
    const isMeant = meant && !isRefused(meant, all, plain, isKnown);
    const level = isMeant ? levelOf.get(meant.label) : undefined;
    const isUnclear = level === 'emergency' && isDoubtful(all, plain, isKnown);
    return settledLevel(isUnclear ? UNCLEAR : level, said, words);
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
