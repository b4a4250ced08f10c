import { freeQuestions } from '../../core/conversation/free-questions.js';
import { type Grade, grader } from '../../core/conversation/safety/grade.js';
import type { Search } from '../../core/conversation/search.js';
import { classifier } from '../../core/understanding/classifier.js';
import { read } from '../../core/understanding/trained.js';
import { intentOf, languageOf } from '../../models/languages.js';
import { freeWordsIn, samplesIn } from '../../models/samples.js';
import { readModel, understandingOf } from '../../simulator/desk.js';
import { keptTraining, trainedFile } from '../../training/trained.js';
import { groupOf, intentsFor, type Labelled, OTHER } from './labelled.js';

export interface Score {
  group: string;
  right: number;
  count: number;
}

export interface Evaluation {
  scores: Score[];
  /** "said -> got, not expected", in the order of the set. */
  confusions: string[];
}

/** How well the stand-in, trained on the uploaded model, understands the labelled set. */
export function evaluateModel(labelled: readonly Labelled[]): Evaluation {
  const { understand } = understandingOf('en-US');
  const language = languageOf('en-US');
  const scores = new Map<string, Score>();
  const confusions: string[] = [];
  for (const { said, label } of labelled) {
    const { intent } = understand(said);
    const right = intentsFor(label, language).includes(intent);
    const group = groupOf(label, language);
    const score = scores.get(group) ?? { group, right: 0, count: 0 };
    scores.set(group, { group, right: score.right + Number(right), count: score.count + 1 });
    if (!right) confusions.push(`${said} -> ${intent}, not ${label}`);
  }
  return { scores: [...scores.values()], confusions };
}

/** The sum over all groups. */
export function totalOf(labelled: readonly Labelled[]): Pick<Score, 'right' | 'count'> {
  const { scores } = evaluateModel(labelled);
  const sum = (what: 'right' | 'count') => scores.reduce((all, score) => all + score[what], 0);
  return { right: sum('right'), count: sum('count') };
}

export interface SearchScore {
  /** Answered correctly. */
  right: number;
  /** Got the wrong answer. */
  wrong: number;
  /** "Did you mean ...?", with the right one. */
  askedRight: number;
  /** "Did you mean ...?", with another. */
  askedWrong: number;
  /** Said that it doesn't know. */
  unknown: number;
  count: number;
  /** Sentences about other things that got an answer, or were taken for a report. */
  othersAnswered: number;
  others: number;
}

/** The red flags that the skill finds in free words. */
export function gradeFreeWords(): Grade {
  const { redFlags, reading } = languageOf('en-US');
  const { triage } = freeWordsIn('en');
  const trained = keptTraining(readModel('en-US'), trainedFile('en-US'));
  const levelOf = new Map(redFlags.map(({ id }) => [intentOf(id), id]));
  return grader(classifier(read(trained)), levelOf, triage, reading);
}

/** What the skill finds for free words. */
export function asFreeWords(): Search {
  const { answers, redFlags, reading } = languageOf('en-US');
  const { search: words, triage } = freeWordsIn('en');
  const trained = keptTraining(readModel('en-US'), trainedFile('en-US'));
  const samples = samplesIn('en');
  return freeQuestions({ answers, samples, words, reading, redFlags, triage, intentOf, trained });
}

/** How well the search does on the labelled questions as free words. */
export function evaluateSearch(labelled: readonly Labelled[]): SearchScore {
  const language = languageOf('en-US');
  const find = asFreeWords();
  const score: SearchScore = {
    ...{ right: 0, wrong: 0, askedRight: 0, askedWrong: 0, unknown: 0, count: 0 },
    ...{ othersAnswered: 0, others: 0 },
  };
  for (const { said, label } of labelled) {
    const { certainty, ids, report } = find(said);
    const isAnswered = report !== undefined || certainty === 'sure';
    if (label === OTHER) {
      score.others += 1;
      if (isAnswered) score.othersAnswered += 1;
      continue;
    }
    if (groupOf(label, language) !== 'questions') continue;
    score.count += 1;
    const right = report === undefined && ids[0] === label;
    if (isAnswered) score[right ? 'right' : 'wrong'] += 1;
    else if (certainty === 'nearly') score[right ? 'askedRight' : 'askedWrong'] += 1;
    else score.unknown += 1;
  }
  return score;
}
