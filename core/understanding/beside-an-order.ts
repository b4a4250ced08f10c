import type { OrderPatterns } from '../../models/patterns.js';
import { isAReport, isOfADanger, isUrgent } from './verdict.js';

/** Likely enough of what somebody has to be called for: less raises false alarms. */
const LIKELY = 0.55;
/** The same of a report that calls nobody. */
const SURE = 0.7;

/** A sentence without the order at its beginning and its end: "he's choking, hang on". Undefined if there is none. */
export function withoutOrders(words: string, { before, after }: OrderPatterns): string | undefined {
  const rest = words.replace(before, '').replace(after, '');
  return rest === words || rest === '' ? undefined : rest;
}

/** Whether what is told beside an order outweighs the whole. Who reports a danger says "wait" as easily as anybody. */
export function isReported(whole: string, { intent, confidence }: Certain): boolean {
  if (isUrgent(whole)) return false;
  if (isUrgent(intent)) return confidence >= LIKELY;
  return !isAReport(whole) && isOfADanger(intent) && confidence >= SURE;
}

interface Certain {
  intent: string;
  confidence: number;
}
