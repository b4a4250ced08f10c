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

const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const small = new Map(SMALL.map((word, index) => [word, index]));
const tens = new Map(TENS.map((word, index) => [word, 10 * index + 20]));

/** A number below a hundred. */
export function inWords(value: number): string {
  if (value < SMALL.length) return SMALL[value] ?? '';
  const unit = value % 10;
  const ten = TENS[Math.floor(value / 10) - 2] ?? '';
  return unit === 0 ? ten : `${ten} ${SMALL[unit]}`;
}

/** The whole number that begins at a token, up to 999 in words, and the token after it. */
export function numberAt(
  tokens: readonly Token[],
  at: number,
): { value: number; next: number } | undefined {
  const text = tokens[at]?.text ?? '';
  if (/^\d+$/.test(text)) return { value: Number(text), next: at + 1 };
  const first = text === 'a' ? undefined : belowHundred(tokens, at);
  const hundreds = text === 'a' ? 1 : first !== undefined && first.value < 10 ? first.value : 0;
  if (hundreds === 0 || tokens[at + 1]?.text !== 'hundred') return first;
  const next = at + 2;
  const rest = belowHundred(tokens, tokens[next]?.text === 'and' ? next + 1 : next);
  return { value: 100 * hundreds + (rest?.value ?? 0), next: rest?.next ?? next };
}

function belowHundred(tokens: readonly Token[], at: number) {
  const text = tokens[at]?.text ?? '';
  const unit = small.get(text);
  if (unit !== undefined) return { value: unit, next: at + 1 };
  const ten = tens.get(text);
  if (ten === undefined) return undefined;
  const more = small.get(tokens[at + 1]?.text ?? '') ?? 0;
  return more > 0 && more < 10 ? { value: ten + more, next: at + 2 } : { value: ten, next: at + 1 };
}

/** The most seconds or minutes that anybody asks for. */
const MOST = 300;

/** After these, "one" stands for a stretch or a round, and counts nothing: "this one", "each one". */
const POINTING =
  /^(?:this|that|each|every|the|next|last|another|other|which|first|second|same|any|easier|harder|longer|shorter|good|nice|from)$/;

export function isPointedAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'one' && POINTING.test(tokens[at - 1]?.text ?? '');
}

/** Every number of a sentence up to three hundred, or in figures, from left to right. */
export function numbers(sentence: string): Span[] {
  const tokens = tokensOf(sentence);
  const spans: Span[] = [];
  let at = 0;
  while (at < tokens.length) {
    const { value = 0, next = at + 1 } = numberAt(tokens, at) ?? {};
    const words = sentence.slice(tokens[at]?.from, tokens[next - 1]?.to);
    if (value > 0 && (value <= MOST || /^\d/.test(words)) && !isPointedAt(tokens, at))
      spans.push({ type: 'AMAZON.NUMBER', words, value: String(value) });
    at = next;
  }
  return spans;
}
