import type { ActionIntent } from '../../models/intents.js';
import { ofTwoNumbers } from './put-right.js';
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

/** What denies the condition right after it, whatever small words are in between: "i don't have a". */
const DENIAL =
  /(?:^| )(?:no|not|never|nor|neither|without|don't|didn't|haven't|hasn't|isn't|zero|free of)(?: (?:a|an|any|the|my|such|real|more|got|have|had|having|been|suffer|suffering|from|with|of|do|kind|sort|diagnosed|known|actually|currently|yet|ever|longer))* $/;
/** What passes a denial on to the next: "no osteoporosis or glaucoma". */
const JOINING = /^(?: (?:and|or|nor|a|an|any|no|my|the))* $/;

/** Asked, and not told: "do i have". */
const ASKED = /^(?:so |but |and )?(?:do|have|could|can|might|am|would) i\b/;

/** A doctor who doesn't agree: "my doctor said no", but not "said it's no problem". */
const ADVISED_AGAINST =
  /\b(?:doctor|gp|physio|therapist|midwife|nurse|surgeon|consultant)\b.* (?:not|no|never|cannot|against|\w+n't)\b(?! (?:a )?(?:problem|worries|issue|bother|mind))/;

/** A doctor who agrees, beside a condition: "I'm pregnant, and my midwife says it's fine". */
const AGREES =
  /\b(?:doctor|gp|physio|therapist|midwife|nurse|surgeon|consultant)(?:'s)?(?: (?!have\b|i've\b|but\b)[\w']+){0,5} (?:fine|okay|ok|all right|alright|happy|cleared|all clear|go ahead|i (?:can|may)|agrees|agreed)\b|\bcleared by\b/;
/** That is still to be asked. */
const IN_DOUBT = /\b(?:ask|asking|if|whether|should|until|unless|hasn't|haven't|before)\b/;

/** Told of somebody else: "my mum has". */
const OTHERS =
  /\b(?:my|her|his|our) (?:\w+ )?(?:mum|mom|mother|dad|father|gran|grandma|grandpa|nan|husband|wife|partner|sister|brother|daughter|son|friend|aunt|uncle|cousin|neighbour|neighbor|mate)(?:'s| has| had| got| is| was| suffers| takes)\b/;

/** Told of oneself as well. */
const OWN = /\bi(?:'m|'ve| am| have| had| take)\b/;

/** What a round is asked for, and not what somebody has: "something for my arthritis". */
const ASKED_FOR = /\bfor (?:my|me|the|a|an)? ?$/;

/** The conditions in a sentence that aren't denied: "not pregnant, just osteoporosis". */
function toldIn(words: string, spans: readonly Span[]): Span[] {
  const heard = ` ${words} `;
  let from = 0;
  let isDenied = false;
  return spans.filter((span) => {
    if (span.type !== CONDITION) return false;
    const at = heard.indexOf(` ${span.words} `, Math.max(from - 1, 0)) + 1;
    const before = heard.slice(from, at);
    isDenied = DENIAL.test(before) || (isDenied && JOINING.test(before));
    from = at + span.words.length;
    return !isDenied;
  });
}

/** "I have osteoporosis, what can I do in bed?" */
function isTold(words: string, spans: readonly Span[]): boolean {
  const isOthers = OTHERS.test(words) && !OWN.test(words);
  const told = isOthers || ASKED.test(words) ? [] : toldIn(words, spans);
  return told.some((span) => !ASKED_FOR.test(words.split(span.words, 1)[0] ?? ''));
}

/** "Did you remember I'm pregnant?": what was forgotten is told again. */
const REMEMBERED =
  /^(?:(?:so|and|but|oh|hey|wait|coach) )*(?:(?:(?:do|did|don't|didn't|will|would|can|have|haven't|are) you|you(?: do| did)?) )?(?:still |not |just )*(?:remember(?:ed)?|recall|know|forgot|forgotten|forget)\b(?! (?:if|whether|what|how|why|which|when)\b).*\b(?:i'm|i am|i've|i have|i had|my|me)\b/;

/** "I should tell you I've got a bad knee": said to be told. */
const SAID_TO_BE_TOLD =
  /^(?:(?:so|and|but|oh|hey|wait|coach|okay|well|sorry|right) )*(?:(?:i|we) (?:should|ought to|must|need to|have to|better|want to|forgot to|should have|should've|meant to)(?: probably| also| just)? (?:tell(?: you)?|told you|mention|mentioned|say|said|warn you|let you know)|(?:you (?:should|ought to|need to) know|(?:just )?so you know|just to let you know|for your information|fyi|by the way|heads up|before we start)(?: that)?)\b(?! (?:if|whether|what|how|why|which|when)\b).*\b(?:i'm|i am|i've|i have|i got|i had|my|me)\b/;

/** Somebody asks for a moment, or wasn't understood, and tells what they have: "hold on, I've got a bad knee". */
const UNHEARD: ReadonlySet<string> = new Set<ActionIntent>([
  'AMAZON.PauseIntent',
  'WaitIntent',
  UNCLEAR,
]);
/** What somebody says of their own before it. */
const MINE =
  /\b(?:i've|i have|i got|i'm|my|me)(?: (?:got|still|also|really|a|an|the|this|left|right))* ?$/;

/** Joints that are worn, and no injury. */
const JOINTS: ReadonlySet<string | undefined> = new Set(['knee', 'shoulder', 'hip', 'wrist']);
const TO_A_DOCTOR: ReadonlySet<string> = new Set<string>(['ClinicianIntent', UNCLEAR]);
const STIFF = /\b(?:stiff|stiffness|tight|sore|achy|creaky)\b/;
/** All that is said beside a joint and a stiff back, if neither is anything worse: no weeks, no mornings, no legs. */
const ORDINARY =
  /^(?: *(?:so|well|and|also|plus|but|my|me|the|a|an|i|i'm|i've|have|got|is|are|feels?|gets?|am|both|both of|left|right|really|very|quite|pretty|bit|a bit|little|all|always|just|upper|lower|mid|middle|back|back's|neck|neck's|shoulders|stiff|stiffness|tight|sore|achy|creaky|too|as well|today|what|can|could|should|do|you|which|ones?|for|that|it|something|have you got|any|stretches|please|help)(?= |$))* *$/;

function isAStiffBack(words: string, told: readonly Span[]): boolean {
  const rest = told.reduce((text, span) => text.replace(span.words, ''), words);
  const areJoints = told.length > 0 && told.every(({ id }) => JOINTS.has(id));
  return areJoints && STIFF.test(rest) && ORDINARY.test(rest.trim());
}

/** What is told of oneself in other words than an answer has. Undefined if nothing is. */
function alsoTold(intent: string, words: string, spans: readonly Span[]): string | undefined {
  const told = toldIn(words, spans);
  if (told.length === 0 || (OTHERS.test(words) && !OWN.test(words))) return undefined;
  const isToBeKnown = REMEMBERED.test(words) || (SAID_TO_BE_TOLD.test(words) && !isLeave(words));
  if (isToBeKnown && !isOfADanger(intent)) return TOLD;
  if (TO_A_DOCTOR.has(intent) && isAStiffBack(words, told)) return TOLD;
  const isMine = told.every((span) => MINE.test(words.split(span.words, 1)[0] ?? ''));
  return UNHEARD.has(intent) && isMine && !ASKED.test(words) ? TOLD : undefined;
}

/** What may be told with a doctor's leave. */
const OF_THEIRS: ReadonlySet<string> = new Set<ActionIntent>([TOLD, AGREED]);

function isLeave(words: string): boolean {
  return AGREES.test(words) && !ADVISED_AGAINST.test(words) && !IN_DOUBT.test(words);
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
): string {
  const also = alsoTold(intent, words, spans);
  if (also !== undefined) return also;
  if (intent === A_ROUND) return isTold(words, spans) ? TOLD : intent;
  if (!ANSWERS.has(intent) && !OF_A_CONDITION.has(intent)) return intent;
  const isNamed = spans.some(({ type }) => type === CONDITION);
  if (isNamed && OTHERS.test(words) && !OWN.test(words)) return OTHERS_HAVE_IT;
  if (isNamed && ASKED.test(words)) return NOT_A_DOCTOR;
  if (isNamed && OF_THEIRS.has(intent) && isLeave(words)) return AGREED;
  if (toldIn(words, spans).length > 0) return intent === OTHERS_HAVE_IT ? intent : TOLD;
  if (isNamed && intent === TOLD) return NONE;
  if (intent === AGREED && ADVISED_AGAINST.test(words)) return DECLINED;
  return intent === NONE && confidence < SURE_OF_NONE ? UNCLEAR : intent;
}

const PART = 'BACK_COACH_BODY_PART';
const PARTS: ReadonlyMap<string | undefined, string> = new Map([
  ['knee', 'knees'],
  ['shoulder', 'shoulders'],
  ['hip', 'hips'],
  ['wrist', 'hands'],
]);

/** "My shoulder's crook, I can't lean on it": of what can't be done, a joint is the part that it is about. */
function withItsPart(spans: readonly Span[]): readonly Span[] {
  const joint = spans.find(({ type, id }) => type === CONDITION && PARTS.has(id));
  const isNamed = joint === undefined || spans.some(({ type }) => type === PART);
  return isNamed ? spans : [...spans, { ...joint, type: PART, id: PARTS.get(joint.id) ?? '' }];
}

const STRETCH = 'BACK_COACH_STRETCH';
/** What goes to one stretch. */
const TO_ONE: ReadonlySet<string> = new Set<ActionIntent>(['StartStretchIntent', 'OtherOneIntent']);

/** "Not cat-camel, the kneeling one": the one that is meant. */
function withoutRefused(words: string, spans: readonly Span[]): readonly Span[] {
  const meant = spans.filter(({ type, words: its }) => type !== STRETCH || !isRefused(its, words));
  return meant.some(({ type }) => type === STRETCH) ? meant : spans;
}

const WHICH_SIDE: ActionIntent = 'WhichSideIntent';
const SIDE = 'BACK_COACH_SIDE';
const LEFT = 'left';
/** "I'm on my left, is that all right?" */
const LEFT_AND_ALL_RIGHT = /\bleft\b.* (?:all|that|it|this) right\b/;

function ofTheLeft(words: string, spans: readonly Span[]): readonly Span[] {
  if (!LEFT_AND_ALL_RIGHT.test(words)) return spans;
  const left = { type: SIDE, words: LEFT, value: LEFT, id: LEFT, name: LEFT };
  return [...spans.filter(({ type }) => type !== SIDE), left];
}

/** What a number puts right. */
const OF_A_NUMBER: ReadonlySet<string> = new Set<ActionIntent>([
  'CorrectionIntent',
  'FewStretchesIntent',
]);

const SEVERAL: ActionIntent = 'SeveralStretchesIntent';
/** The stretch that is being done, beside one by its name. */
const THIS_ONE = /\bthis(?: one)?(?= (?:and|plus)\b)|(?<=\b(?:and|plus) )this(?: one)?\b/;

/** "Only this one and child's pose": the one that is being done is named, too. */
function withThisOne(words: string, spans: readonly Span[]): readonly Span[] {
  const [said] = THIS_ONE.exec(words) ?? [];
  const isBeside = spans.some(({ type }) => type === STRETCH);
  if (said === undefined || !isBeside) return spans;
  return [{ type: STRETCH, words: said, value: said }, ...spans];
}

/** What fills the slots: a condition that is denied isn't told. */
export function spansFor(
  intent: string,
  { words, spans }: { words: string; spans: readonly Span[] },
): readonly Span[] {
  if (TO_ONE.has(intent)) return withoutRefused(words, spans);
  if (intent === SEVERAL) return withThisOne(words, spans);
  if (isALimit(intent)) return withItsPart(spans);
  if (intent === WHICH_SIDE) return ofTheLeft(words, spans);
  if (OF_A_NUMBER.has(intent)) return ofTwoNumbers(words, spans);
  if (intent !== TOLD && intent !== AGREED) return spans;
  const told = toldIn(words, spans);
  return spans.filter((span) => span.type !== CONDITION || told.includes(span));
}
