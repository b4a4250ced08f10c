import type { NumberWords } from '../../models/reading.js';
import type { Span } from './span.js';

/** A word, or a part of one with a hyphen, and where it is in the sentence. */
export interface Token {
  text: string;
  from: number;
  to: number;
}

export function tokensOf(sentence: string): Token[] {
  return [...sentence.matchAll(/[^\s-]+/g)].map(({ 0: text, index }) => ({
    text,
    from: index,
    to: index + text.length,
  }));
}

/** A number below a hundred. */
export function inWords(value: number, { small, tens }: NumberWords): string {
  if (value < small.length) return small[value] ?? '';
  const unit = value % 10;
  const ten = tens[Math.floor(value / 10) - 2] ?? '';
  return unit === 0 ? ten : `${ten} ${small[unit]}`;
}

/** The whole number that begins at a token, up to 999 in words, and the token after it. */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { value: number; next: number } | undefined {
  const text = tokens[at]?.text ?? '';
  if (/^\d+$/.test(text)) return { value: Number(text), next: at + 1 };
  const first = text === words.aHundred ? undefined : belowHundred(tokens, at, words);
  const isOne = text === words.aHundred;
  const hundreds = isOne ? 1 : first !== undefined && first.value < 10 ? first.value : 0;
  if (hundreds === 0 || tokens[at + 1]?.text !== words.hundred) return first;
  const next = at + 2;
  const rest = belowHundred(tokens, tokens[next]?.text === words.and ? next + 1 : next, words);
  return { value: 100 * hundreds + (rest?.value ?? 0), next: rest?.next ?? next };
}

function belowHundred(tokens: readonly Token[], at: number, { small, tens }: NumberWords) {
  const text = tokens[at]?.text ?? '';
  const unit = small.indexOf(text);
  if (unit >= 0) return { value: unit, next: at + 1 };
  const place = tens.indexOf(text);
  if (place < 0) return undefined;
  const ten = 10 * place + 20;
  const more = small.indexOf(tokens[at + 1]?.text ?? '');
  return more > 0 && more < 10 ? { value: ten + more, next: at + 2 } : { value: ten, next: at + 1 };
}

/** The most seconds or minutes that anybody asks for. */
const MOST = 300;

/** Whether "one" stands for a stretch or a round there, and counts nothing: "this one", "each one". */
export function isPointedAt(
  tokens: readonly Token[],
  at: number,
  { one, pointing }: NumberWords,
): boolean {
  return tokens[at]?.text === one && pointing.test(tokens[at - 1]?.text ?? '');
}

/** Every number of a sentence up to three hundred, or in figures, from left to right. */
export function numbers(sentence: string, words: NumberWords): Span[] {
  const tokens = tokensOf(sentence);
  const spans: Span[] = [];
  let at = 0;
  while (at < tokens.length) {
    const { value = 0, next = at + 1 } = numberAt(tokens, at, words) ?? {};
    const said = sentence.slice(tokens[at]?.from, tokens[next - 1]?.to);
    if (value > 0 && (value <= MOST || /^\d/.test(said)) && !isPointedAt(tokens, at, words))
      spans.push({ type: 'AMAZON.NUMBER', words: said, value: String(value) });
    at = next;
  }
  return spans;
}
