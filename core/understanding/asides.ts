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

const A_YES: ReadonlySet<string> = new Set<ActionIntent>([
  'AMAZON.YesIntent',
  'AMAZON.ResumeIntent',
]);
/** What is asked in a pose, and never answers whether something is wrong. */
const IN_A_POSE: ReadonlySet<string> = new Set<ActionIntent>([
  'GoodForIntent',
  'FeelIntent',
  'BodyPartIntent',
  'TechniqueIntent',
  'HowFarIntent',
  'DescribeIntent',
  'LengthOfHoldIntent',
  'TimeLeftIntent',
  'WhereAmIIntent',
  'WhatsNextIntent',
]);

/** The question after a yes-word that was taken for a yes: "aye, but what good does it do?" */
export function afterAYes(
  intent: string,
  words: string,
  { assent }: AsidePatterns,
): string | undefined {
  const rest = A_YES.has(intent) ? words.replace(assent, '') : words;
  return rest === words ? undefined : rest;
}

/** Whether a question after a yes-word counts. */
export function isOfAPose({ intent, confidence }: { intent: string; confidence: number }): boolean {
  return IN_A_POSE.has(intent) && confidence >= SURE;
}

const UNCLEAR: ActionIntent = 'AMAZON.FallbackIntent';

/** Whether the question alone counts. */
export function isTheQuestion(whole: string, own: { intent: string; confidence: number }): boolean {
  return !isOfADanger(whole) && own.intent !== UNCLEAR && own.confidence >= SURE;
}
