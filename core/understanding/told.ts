import type { ActionIntent } from '../../models/intents.js';
import type { Patterns, ToldPatterns } from '../../models/patterns.js';
import { OF_ONE_PART, withFirstPart, withItsPart } from './parts.js';
import { ofTwoNumbers } from './put-right.js';
import type { Sentence } from './sentence.js';
import type { Span } from './span.js';
import { isRefused } from './spans.js';
import { isALimit, isOfADanger } from './verdict.js';

const CONDITION = 'BACK_COACH_CONDITION';
const TOLD: ActionIntent = 'ConditionIntent';
const NONE: ActionIntent = 'NoneIntent';
const AGREED: ActionIntent = 'DoctorAgreesIntent';
const DECLINED: ActionIntent = 'AMAZON.NoIntent';
const UNCLEAR = 'AMAZON.FallbackIntent';
const OTHERS_HAVE_IT: ActionIntent = 'OthersConditionIntent';
const A_ROUND: ActionIntent = 'RoutineIntent';
const A_STRETCH: ActionIntent = 'StartStretchIntent';
const NOT_A_DOCTOR: ActionIntent = 'AreYouADoctorIntent';

/** Answers to "shall we start?", which may start a routine. */
const ANSWERS: ReadonlySet<string> = new Set<ActionIntent>([
  NONE,
  AGREED,
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'ReadyIntent',
  'StartRoutineIntent',
]);

/** Less sure than this, "none of those" is asked for again. */
const SURE_OF_NONE = 0.5;

/** Told of somebody else alone. */
function isOthers(words: string, { others, own }: ToldPatterns): boolean {
  return others.test(words) && !own.test(words);
}

/** The conditions in a sentence that aren't denied: "not pregnant, just osteoporosis". */
function toldIn(words: string, spans: readonly Span[], { denial, joining }: ToldPatterns): Span[] {
  const heard = ` ${words} `;
  let from = 0;
  let isDenied = false;
  return spans.filter((span) => {
    if (span.type !== CONDITION) return false;
    const at = heard.indexOf(` ${span.words} `, Math.max(from - 1, 0)) + 1;
    const before = heard.slice(from, at);
    isDenied = denial.test(before) || (isDenied && joining.test(before));
    from = at + span.words.length;
    return !isDenied;
  });
}

/** "I have osteoporosis, what can I do in bed?" */
function isTold(words: string, spans: readonly Span[], by: ToldPatterns): boolean {
  const isNotOwn = isOthers(words, by) || by.asked.test(words);
  const told = isNotOwn ? [] : toldIn(words, spans, by);
  return told.some((span) => !by.askedFor.test(words.split(span.words, 1)[0] ?? ''));
}

/** Somebody asks for a moment, or wasn't understood, and tells what they have: "hold on, I've got a bad knee". */
const UNHEARD: ReadonlySet<string> = new Set<ActionIntent>([
  'AMAZON.PauseIntent',
  'WaitIntent',
  UNCLEAR,
]);
/** Joints that are worn, and no injury. */
const JOINTS: ReadonlySet<string | undefined> = new Set(['knee', 'shoulder', 'hip', 'wrist']);
const TO_A_DOCTOR: ReadonlySet<string> = new Set<string>(['ClinicianIntent', UNCLEAR]);
function isAStiffBack(
  words: string,
  told: readonly Span[],
  { stiff, ordinary }: ToldPatterns,
): boolean {
  const rest = told.reduce((text, span) => text.replace(span.words, ''), words);
  const areJoints = told.length > 0 && told.every(({ id }) => JOINTS.has(id));
  return areJoints && stiff.test(rest) && ordinary.test(rest.trim());
}

/** What is told of oneself in other words than an answer has. Undefined if nothing is. */
function alsoTold(
  intent: string,
  words: string,
  spans: readonly Span[],
  by: ToldPatterns,
): string | undefined {
  const told = toldIn(words, spans, by);
  if (told.length === 0 || isOthers(words, by)) return undefined;
  const isSaid = by.saidToBeTold.test(words) && !isLeave(words, by);
  const isToBeKnown = by.remembered.test(words) || isSaid;
  if (isToBeKnown && !isOfADanger(intent)) return TOLD;
  if (TO_A_DOCTOR.has(intent) && isAStiffBack(words, told, by)) return TOLD;
  const isMine = told.every((span) => by.mine.test(words.split(span.words, 1)[0] ?? ''));
  return UNHEARD.has(intent) && isMine && !by.asked.test(words) ? TOLD : undefined;
}

/** What may be told with a doctor's leave. */
const OF_THEIRS: ReadonlySet<string> = new Set<ActionIntent>([TOLD, AGREED]);

function isLeave(words: string, { agrees, advisedAgainst, inDoubt }: ToldPatterns): boolean {
  return agrees.test(words) && !advisedAgainst.test(words) && !inDoubt.test(words);
}

/** What only tells of a condition where somebody has it, beside those that start a routine. */
const OF_A_CONDITION: ReadonlySet<string> = new Set<string>([TOLD, NOT_A_DOCTOR, OTHERS_HAVE_IT]);

/**
 * What is meant by an answer that names a condition: that they have it, however it was put ("just
 * osteoporosis"), since "none of those" starts a routine. A question, a denial, a doubt, or
 * somebody else's condition is not told as their own. Nor is a doctor's no a yes. A doctor's leave in
 * the same sentence stays one: the condition is told with it.
 */
export function notAnAnswer(
  { intent, confidence }: { intent: string; confidence: number },
  words: string,
  spans: readonly Span[],
  by: ToldPatterns,
): string {
  const also = alsoTold(intent, words, spans, by);
  if (also !== undefined) return also;
  const isAStart = intent === A_ROUND || (intent === A_STRETCH && !spans.some(isAStretch));
  if (isAStart) return isTold(words, spans, by) ? TOLD : intent;
  if (!ANSWERS.has(intent) && !OF_A_CONDITION.has(intent)) return intent;
  const isNamed = spans.some(({ type }) => type === CONDITION);
  if (isNamed && isOthers(words, by)) return OTHERS_HAVE_IT;
  if (isNamed && by.asked.test(words)) return NOT_A_DOCTOR;
  if (isNamed && OF_THEIRS.has(intent) && isLeave(words, by)) return AGREED;
  if (toldIn(words, spans, by).length > 0) return intent === OTHERS_HAVE_IT ? intent : TOLD;
  if (isNamed && intent === TOLD) return NONE;
  if (intent === AGREED && by.advisedAgainst.test(words)) return DECLINED;
  return intent === NONE && confidence < SURE_OF_NONE ? UNCLEAR : intent;
}

const STRETCH = 'BACK_COACH_STRETCH';
function isAStretch({ type }: Span): boolean {
  return type === STRETCH;
}
/** What goes to one stretch. */
const TO_ONE: ReadonlySet<string> = new Set<ActionIntent>(['StartStretchIntent', 'OtherOneIntent']);

/** "Not cat-camel, the kneeling one": the one that is meant. */
function withoutRefused(
  words: string,
  spans: readonly Span[],
  { values: { slots } }: Patterns,
): readonly Span[] {
  const meant = spans.filter(
    (span) => span.type !== STRETCH || !isRefused(span.words, words, slots),
  );
  return meant.some(({ type }) => type === STRETCH) ? meant : spans;
}

const WHICH_SIDE: ActionIntent = 'WhichSideIntent';
const SIDE = 'BACK_COACH_SIDE';
const LEFT = 'left';

/** "I'm on my left, is that all right?" */
function ofTheLeft(words: string, spans: readonly Span[], by: ToldPatterns): readonly Span[] {
  if (!by.leftAndAllRight.test(words)) return spans;
  const left = { type: SIDE, words: LEFT, value: LEFT, id: LEFT, name: LEFT };
  return [...spans.filter(({ type }) => type !== SIDE), left];
}

/** What a number puts right. */
const OF_A_NUMBER: ReadonlySet<string> = new Set<ActionIntent>([
  'CorrectionIntent',
  'FewStretchesIntent',
]);

const SEVERAL: ActionIntent = 'SeveralStretchesIntent';

/** "Only this one and child's pose": the one that is being done is named, too. */
function withThisOne(words: string, spans: readonly Span[], by: ToldPatterns): readonly Span[] {
  const [said] = by.thisOneToo.exec(words) ?? [];
  const isBeside = spans.some(({ type }) => type === STRETCH);
  if (said === undefined || !isBeside) return spans;
  return [{ type: STRETCH, words: said, value: said }, ...spans];
}

/** What fills the slots: a condition that is denied isn't told. */
export function spansFor(
  intent: string,
  { words, spans, parts }: Pick<Sentence, 'words' | 'spans' | 'parts'>,
  patterns: Patterns,
): readonly Span[] {
  if (TO_ONE.has(intent)) return withoutRefused(words, spans, patterns);
  if (intent === SEVERAL) return withThisOne(words, spans, patterns.told);
  if (isALimit(intent)) return withItsPart(spans);
  if (OF_ONE_PART.has(intent)) return withFirstPart(spans, parts);
  if (intent === WHICH_SIDE) return ofTheLeft(words, spans, patterns.told);
  if (OF_A_NUMBER.has(intent)) return ofTwoNumbers(words, spans, patterns.putRight);
  if (intent !== TOLD && intent !== AGREED) return spans;
  const told = toldIn(words, spans, patterns.told);
  return spans.filter((span) => span.type !== CONDITION || told.includes(span));
}
