import type { TriageWords } from '../../../models/content.js';
import { numberAt, tokensOf } from '../../understanding/numbers.js';

/** So many tablets are nobody's overdose. */
const MOST = 2;
/** So many words may stand between an amount and what it is of: "ten of my strong". */
const MOST_BETWEEN = 3;

/** What some words report by themselves, whatever was learned: too much of something, or what can't be felt or held. */
export function certainLevel(
  clause: string,
  words: TriageWords,
): 'emergency' | 'crisis' | undefined {
  // First without the spaces, which take a new text for each: these are two thousand.
  if (words.lost.some((one) => clause.includes(one) && clause.includes(` ${one} `)))
    return 'emergency';
  return isOverdose(clause, words) ? 'crisis' : undefined;
}

/** "I've taken twenty paracetamol", "had too much codeine", "drank bleach". A clause has a space at both ends. */
function isOverdose(clause: string, words: TriageWords): boolean {
  const { taking, medicines, much, poisons } = words.overdose;
  const has = (one: string) => clause.includes(` ${one} `);
  if (!taking.some(has)) return false;
  if (poisons.some(has)) return true;
  const named = medicines.filter(has);
  return named.length > 0 && (much.some(has) || named.some((one) => isMany(clause, one, words)));
}

/** Whether an amount that is too much stands before the name: "ten zopiclone", "twenty of my tablets". */
function isMany(
  clause: string,
  name: string,
  { overdose: { between }, numbers }: Pick<TriageWords, 'overdose' | 'numbers'>,
): boolean {
  const before = tokensOf(clause.slice(0, clause.indexOf(` ${name} `)));
  for (let at = before.length - 1; at >= 0 && at >= before.length - 1 - MOST_BETWEEN; at -= 1) {
    const amount = startOf(before, at, numbers);
    if (amount !== undefined) return amount > MOST;
    if (!between.includes(before[at]?.text ?? '')) return false;
  }
  return false;
}

/** The whole number that ends at a token: "twenty" and "five" are one. */
function startOf(
  tokens: ReturnType<typeof tokensOf>,
  end: number,
  words: TriageWords['numbers'],
): number | undefined {
  const starts = tokens.map((_, from) => numberAt(tokens, from, words));
  const first = starts.find((number, from) => from <= end && number?.next === end + 1);
  return first?.value;
}
