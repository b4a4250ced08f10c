import MiniSearch from 'minisearch';
import type { Answer, SearchWords } from '../../models/content.js';
import type { Graded } from './safety/grade.js';

/** What a question in free words may mean, the likeliest first. */
export interface Found {
  /** `sure`: answer it; `nearly`: ask whether the first was meant; `unsure`: these are only the nearest. */
  certainty: 'sure' | 'nearly' | 'unsure';
  ids: string[];
  /** It was no question, but a report of this level. */
  report?: Graded | undefined;
}

export type Search = (question: string) => Found;

/** Measured on the labelled set: `npm run understanding` prints what they give. */
const SURE = 0.65;
const NEARLY = 0.35;
/** The first must be ahead of the second by this. */
const AHEAD = 0.05;
/** How much the whole answer counts for the order, beside its most similar sample. */
const WHOLE = 0.35;

interface Document {
  id: number;
  answer: string;
  text: string;
}

/** Finds answers for questions, by their most similar sample and by all their words. */
export function searcher(
  answers: readonly Answer[],
  samplesOf: ReadonlyMap<string, readonly string[]>,
  words: SearchWords,
): Search {
  const termOf = termReader(words);
  const samples = answers.flatMap(({ id: answer, title }) =>
    [title, ...(samplesOf.get(answer) ?? [])].map((text) => ({
      answer,
      text: text.replace(/\{\w+\}/g, ''),
    })),
  );
  const wholes = answers.map(({ id: answer, title, say, more = '' }) => {
    const own = samplesOf.get(answer) ?? [];
    return { answer, text: [title, title, ...own, ...own, say, more].join(' ') };
  });
  const [bySample, byWhole] = [indexOf(samples, termOf), indexOf(wholes, termOf)];
  const likenessTo = likenessBy(samples, termOf);

  return (question) => {
    const similar = new Map<string, number>();
    const likeness = likenessTo(question);
    for (const { answer, text, queryTerms } of bySample.search(question)) {
      const value = likeness(text, queryTerms);
      similar.set(answer, Math.max(similar.get(answer) ?? 0, value));
    }
    const whole = byWhole.search(question);
    const most = whole[0]?.score ?? 1;
    const ranked = whole
      .map(({ answer, score }) => {
        const alike = similar.get(answer) ?? 0;
        return { answer, alike, rank: (1 - WHOLE) * alike + WHOLE * (score / most) };
      })
      .sort((a, b) => b.rank - a.rank);
    const [first, second] = ranked;
    const ahead = (first?.rank ?? 0) - (second?.rank ?? 0);
    const alike = first?.alike ?? 0;
    const sure = alike >= SURE && ahead >= AHEAD;
    return {
      certainty: sure ? 'sure' : alike >= NEARLY ? 'nearly' : 'unsure',
      ids: ranked.map(({ answer }) => answer),
    };
  };
}

type TermOf = (word: string) => string | false;

function indexOf(documents: readonly Omit<Document, 'id'>[], processTerm: TermOf) {
  const index = new MiniSearch<Document>({
    fields: ['text'],
    storeFields: ['answer', 'text'],
    processTerm,
    searchOptions: { fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
  });
  index.addAll(documents.map((document, id) => ({ id, ...document })));
  return index;
}

/** How much of two texts is shared, from 0 to 1; the fewer answers have a term, the more it counts. */
function likenessBy(samples: readonly Omit<Document, 'id'>[], termOf: TermOf) {
  const termsOf = (text: string) => [
    ...new Set(text.split(/[^\p{L}\p{N}'.-]+/u).flatMap((word) => termOf(word) || [])),
  ];
  const answersWith = new Map<string, Set<string>>();
  for (const { answer, text } of samples) {
    for (const term of termsOf(text)) {
      answersWith.set(term, (answersWith.get(term) ?? new Set()).add(answer));
    }
  }
  const count = new Set(samples.map(({ answer }) => answer)).size;
  const weigh = (terms: readonly string[]) =>
    terms.reduce((all, term) => all + Math.log(1 + count / (answersWith.get(term)?.size ?? 1)), 0);
  /** A common word is in thousands of samples, so none is read twice. */
  const weights = new Map<string, number>();
  const weightOf = (text: string) => {
    const weight = weights.get(text) ?? weigh(termsOf(text));
    weights.set(text, weight);
    return weight;
  };
  return (question: string) => {
    const asked = weigh(termsOf(question));
    return (text: string, shared: readonly string[]) =>
      Math.min(1, (2 * weigh([...new Set(shared)])) / (asked + weightOf(text)));
  };
}

/** Words as they are compared: synonyms as one, plurals as singulars; false for what is ignored. */
function termReader({ ignored, same, plural }: SearchWords): TermOf {
  const stands = new Map(same.flatMap(([first, ...others]) => others.map((word) => [word, first])));
  const silent = new Set(['', ...ignored]);
  return (word) => {
    const plain = word.toLowerCase();
    if (silent.has(plain)) return false;
    const singular = plain.replace(plural, '');
    return stands.get(plain) ?? stands.get(singular) ?? singular;
  };
}
