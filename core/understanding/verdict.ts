import type { ActionIntent, ReportIntent } from '../../models/intents.js';
import type { LeavingPatterns } from '../../models/patterns.js';
import type { Guess } from './classifier.js';

/** What can't be done in a pose. */
const OUT_OF_REACH = [
  'CannotIntent',
  'CannotKneelIntent',
  'CannotGetDownIntent',
  'CannotLieOnFrontIntent',
  'CannotLeanIntent',
  'CannotLiftArmsIntent',
  'CannotTurnHeadIntent',
  'KneeHurtsIntent',
] as const satisfies readonly ActionIntent[];

/** What people say of their own body, with many more samples than any question. */
const REPORTS: ReadonlySet<string> = new Set<ReportIntent | ActionIntent>([
  'EmergencyIntent',
  'CrisisIntent',
  'UrgentIntent',
  'ClinicianIntent',
  'StopStretchIntent',
  'AcheIntent',
  'ConditionIntent',
  ...OUT_OF_REACH,
  'WeakLimbIntent',
  'CannotUnclearIntent',
  'NumbIntent',
]);
export function isAReport(intent: string): boolean {
  return REPORTS.has(intent);
}

const CALLED_FOR: ReadonlySet<string> = new Set<ReportIntent>(['EmergencyIntent', 'CrisisIntent']);

/** Whether somebody has to be called at once. */
export function isUrgent(intent: string): boolean {
  return CALLED_FOR.has(intent);
}

export const EMERGENCY: ReportIntent = 'EmergencyIntent';
const LESS_URGENT: ReadonlySet<string> = new Set<ReportIntent | ActionIntent>([
  'UrgentIntent',
  'ClinicianIntent',
  'WeakLimbIntent',
]);
/** What a question has to tell from an emergency. */
const UNCLEAR: ReadonlySet<string> = new Set<ActionIntent>(['CannotUnclearIntent', 'NumbIntent']);

/** The first words of a sentence never outweigh these: "I don't want to be here" is no "I don't want child's pose". */
const DANGERS: ReadonlySet<string> = new Set<ReportIntent>([
  'EmergencyIntent',
  'CrisisIntent',
  'UrgentIntent',
  'ClinicianIntent',
  'StopStretchIntent',
]);

export function isOfADanger(intent: string): boolean {
  return DANGERS.has(intent);
}

/** The same, and what isn't to be done. */
const LIMITS: ReadonlySet<string> = new Set<ActionIntent>([...OUT_OF_REACH, 'NoMovementIntent']);

export function isALimit(intent: string): boolean {
  return LIMITS.has(intent);
}

/** What people say of other things. */
const ELSEWHERE: ReadonlySet<string> = new Set<ActionIntent>([
  'OtherThingIntent',
  'AMAZON.FallbackIntent',
]);

export function isElsewhere(intent: string): boolean {
  return ELSEWHERE.has(intent);
}

/** What ends the conversation. */
const LEAVING: ReadonlySet<string> = new Set<ActionIntent>([
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'KeepPlaceIntent',
]);

export function isLeaving(intent: string): boolean {
  return LEAVING.has(intent);
}

/** Together the reports must be this likely; otherwise it is the likeliest of all else. */
const REPORTED = 0.45;
/** What is less urgent is an emergency if that is at least this likely beside it. */
const AS_URGENT = 0.6;
/** And what is unclear, if it is at least this likely. */
const AS_UNCLEAR = 0.5;

/** An emergency less sure than this, where words that no sample has make it less sure, */
const SURE_OF_EMERGENCY = 0.55;
/** and at least this likely something else, is asked about. */
const ELSEWHERE_TOO = 0.15;

/** Guesses below this are rejected, and surer ones where only some words are known; measured with sentences about other things. */
const MIN_PROBABILITY = 0.28;
/** The same of what leaves: to ask once more costs less than to close in the middle of a hold. */
const MIN_TO_LEAVE = 0.8;
/** At least this share of a sentence's words must be known from the samples. */
const MIN_KNOWN = 0.4;

/** Whether the words leave no doubt that they end the conversation. */
export function isToLeave(words: string, { leaves, hasHadEnough }: LeavingPatterns): boolean {
  return leaves.test(words) || hasHadEnough.test(words);
}

/**
 * Whether a guess is no better than none. What can't be done counts with all that is told of a body. What
 * leaves must be surer, unless the words leave no doubt (`isLeave`).
 */
export function isRefused(
  { label, probability: alone }: Guess,
  guesses: readonly Guess[],
  words: string,
  isKnown: (word: string) => boolean,
  isLeave = false,
): boolean {
  const reports = guesses.filter((guess) => REPORTS.has(guess.label));
  const probability = LIMITS.has(label) ? Math.max(alone, sumOf(reports)) : alone;
  const known = knownShare(words, isKnown);
  const isInDoubt = LEAVING.has(label) && !isLeave;
  const least = isInDoubt ? MIN_TO_LEAVE : MIN_PROBABILITY;
  return known < MIN_KNOWN || probability * known < least;
}

/** Whether an emergency may as well be about something else: "the projector keeps passing out". */
export function isDoubtful(
  guesses: readonly Guess[],
  words: string,
  isKnown: (word: string) => boolean,
): boolean {
  const probability = guesses.find(({ label }) => label === EMERGENCY)?.probability ?? 0;
  const elsewhere = sumOf(guesses.filter(({ label }) => ELSEWHERE.has(label)));
  return probability * knownShare(words, isKnown) < SURE_OF_EMERGENCY && elsewhere > ELSEWHERE_TOO;
}

/** Of a single word it says nothing. */
function knownShare(words: string, isKnown: (word: string) => boolean): number {
  const all = words.split(' ');
  return all.length > 1 ? all.filter(isKnown).length / all.length : 1;
}

/** The guess that is acted on, and the next best. */
export function verdict(guesses: readonly Guess[]): [Guess | undefined, Guess | undefined] {
  const chosen = choice(guesses);
  return [chosen, guesses.find((guess) => guess !== chosen)];
}

function choice(guesses: readonly Guess[]): Guess | undefined {
  const [first] = guesses;
  if (first === undefined) return undefined;
  if (!REPORTS.has(first.label)) {
    const elsewhere = guesses.filter(({ label }) => ELSEWHERE.has(label));
    return sumOf(elsewhere) > first.probability ? elsewhere[0] : first;
  }
  const reports = guesses.filter(({ label }) => REPORTS.has(label));
  if (sumOf(reports) < REPORTED) return guesses.find(({ label }) => !REPORTS.has(label));
  const emergency = reports.find(({ label }) => label === EMERGENCY);
  const share = (emergency?.probability ?? 0) / first.probability;
  const isUrgent = LESS_URGENT.has(first.label) && share > AS_URGENT;
  const isClear = UNCLEAR.has(first.label) && share > AS_UNCLEAR;
  return isUrgent || isClear ? emergency : first;
}

function sumOf(guesses: readonly Guess[]): number {
  return guesses.reduce((sum, { probability }) => sum + probability, 0);
}
