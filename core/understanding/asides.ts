import type { ActionIntent } from '../../models/intents.js';
import type { AsidePatterns } from '../../models/patterns.js';
import { isOfADanger } from './verdict.js';

const MIN_WORDS = 4;
/** Surer than this of the question alone. */
const SURE = 0.4;

/** The question after an aside, "sorry, I missed that"; undefined without one, or where too little is left. */
export function afterAside(words: string, { aside, moment }: AsidePatterns): string | undefined {
  const told = words.replace(aside, '');
  const rest = told === words ? words.replace(moment, '') : told;
  return rest === words || rest.split(' ').length < MIN_WORDS ? undefined : rest;
}

const UNCLEAR: ActionIntent = 'AMAZON.FallbackIntent';

/** Whether the question alone counts. */
export function isTheQuestion(whole: string, own: { intent: string; confidence: number }): boolean {
  return !isOfADanger(whole) && own.intent !== UNCLEAR && own.confidence >= SURE;
}
