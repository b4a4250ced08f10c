import type { OrderPatterns } from '../../models/patterns.js';
import { isAReport, isOfADanger, isUrgent } from './verdict.js';

/** Likely enough of what somebody has to be called for: less raises false alarms. */
const LIKELY = 0.55;
/** The same of a report that calls nobody. */
const SURE = 0.7;

/** Strips orders from both ends: "he's choking, hang on" becomes "he's choking". Undefined if there are none. */
export function withoutOrders(words: string, { before, after }: OrderPatterns): string | undefined {
  const rest = words.replace(before, '').replace(after, '');
  return rest === words || rest === '' ? undefined : rest;
}

/** Whether the stripped sentence counts instead of the `whole` one: people in danger say "wait", too. */
export function isReported(whole: string, { intent, confidence }: Certain): boolean {
  if (isUrgent(whole)) return false;
  if (isUrgent(intent)) return confidence >= LIKELY;
  return !isAReport(whole) && isOfADanger(intent) && confidence >= SURE;
}

interface Certain {
  intent: string;
  confidence: number;
}
