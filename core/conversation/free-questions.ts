import type { Answer, RedFlag, SearchWords, TriageWords } from '../../models/content.js';
import type { Reading } from '../../models/reading.js';
import { classifier } from '../understanding/classifier.js';
import { featuresOf } from '../understanding/features.js';
import { heard } from '../understanding/heard.js';
import { read } from '../understanding/trained.js';
import { grader } from './safety/grade.js';
import { triage } from './safety/triage.js';
import { type Search, searcher } from './search.js';

/** The question must be about any answer of ours at least this likely, */
const OURS = 0.4;
/** and the first must have this much of that if the words agree, */
const AGREED = 0.4;
/** or be ahead of the second by this much of it if they don't. */
const AHEAD = 0.4;

/** What there is to find answers by. */
export interface Known {
  answers: readonly Answer[];
  /** What they are asked for by, by their ids. */
  samples: ReadonlyMap<string, readonly string[]>;
  words: SearchWords;
  reading: Reading;
  redFlags: readonly RedFlag[];
  triage: TriageWords;
  /** The intent of an answer or a red flag, by its id. Passed in, so that all the content isn't bundled here again. */
  intentOf: (id: string) => string;
  /** What was learned from the uploaded model; without it, the words have to do. */
  trained: Uint8Array | undefined;
}

/**
 * Finds answers as questions are understood, beside their words, and grades reports as those outside
 * of questions. docs/content.md has the figures.
 */
export function freeQuestions({
  answers,
  samples,
  words: search,
  reading,
  intentOf,
  trained,
  ...known
}: Known): Search {
  const byWords = searcher(answers, samples, search);
  if (trained === undefined)
    return (question) => ({ ...byWords(question), report: triage(question, known.triage) });
  const learned = classifier(read(trained));
  const { guesses } = learned;
  const idOf = new Map(answers.map(({ id }) => [intentOf(id), id]));
  const levelOf = new Map(known.redFlags.map(({ id }) => [intentOf(id), id]));
  const grade = grader(learned, levelOf, known.triage, reading);
  return (question) => {
    const report = grade(question);
    if (report) return { certainty: 'unsure', ids: [], report };
    const found = byWords(question);
    const likely = guesses(featuresOf([heard(question, reading)], reading.shortForms)).flatMap(
      ({ label, probability }) => {
        const id = idOf.get(label);
        return id === undefined ? [] : [{ id, probability }];
      },
    );
    const ours = likely.reduce((sum, { probability }) => sum + probability, 0);
    const [first, second] = likely;
    const isElsewhere = ours < OURS && found.certainty === 'unsure';
    if (first === undefined || (isElsewhere && found.ids.length === 0)) return found;
    const isAgreed = found.ids[0] === first.id;
    const lead = first.probability - (second?.probability ?? 0);
    const isClear = isAgreed ? first.probability > AGREED * ours : lead > AHEAD * ours;
    const isSure = ours > OURS && found.certainty !== 'unsure' && isClear;
    const ids = [...new Set([first.id, ...found.ids, ...likely.map(({ id }) => id)])];
    if (isSure || (isAgreed && found.certainty === 'sure')) return { certainty: 'sure', ids };
    return { certainty: isElsewhere ? 'unsure' : 'nearly', ids };
  };
}
