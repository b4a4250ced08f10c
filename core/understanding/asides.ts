import type { ActionIntent } from '../../models/intents.js';
import { isOfADanger } from './verdict.js';

/** What people put before a question: "sorry", "wait", "sorry, I missed that". */
const ASIDE =
  /^(?:(?:oh|ah|um|er|ok|okay|right|so|and) )*(?:(?:i'm |so )?sorry |wait |hang on |hold on |excuse me |pardon |hey )*(?:but )?(?:i (?:missed|(?:didn't|did not) (?:catch|hear|get)) (?:that|it|you|that bit|all that) |i (?:wasn't|was not) listening |i zoned out |i got distracted )?(?=(?:which|where|what|how|when|am i|do i|is (?:this|that|it)|was (?:this|that|it))\b)/;
const MIN_WORDS = 4;
/** Surer than this of the question alone. */
const SURE = 0.4;

/** The question after an aside; undefined without one, or where too little is left. */
export function afterAside(words: string): string | undefined {
  const rest = words.replace(ASIDE, '');
  return rest === words || rest.split(' ').length < MIN_WORDS ? undefined : rest;
}

const UNCLEAR: ActionIntent = 'AMAZON.FallbackIntent';

/** Whether the question alone counts. */
export function isTheQuestion(whole: string, own: { intent: string; confidence: number }): boolean {
  return !isOfADanger(whole) && own.intent !== UNCLEAR && own.confidence >= SURE;
}
