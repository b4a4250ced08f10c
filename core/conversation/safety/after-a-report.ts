import { intentOf, type PromptId } from '../../../models/languages.js';
import { keptPlace, type Person } from '../../memory/person.js';
import type { Session } from '../../memory/session.js';
import { farewellTurn } from '../on-the-mat/kept-place.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { cannotGetUpTurn, isAskedOfLegs } from './cannot-get-up.js';
import { askingAgain, isStillThere } from './pain.js';
import { isOfThatDay } from './start-after-a-warning.js';

/** Questions without a subject of their own: after a report they are about that. */
const QUESTIONS: readonly string[] = [
  'SafeFollowUpIntent',
  'WhyFollowUpIntent',
  'LongFollowUpIntent',
  'MoreIntent',
  'SimplerIntent',
  'SourcesIntent',
  'DangerousIntent',
  // "What must I do now?"
  'DescribeIntent',
];

/** What asks for a stretch, or how often. */
const ABOUT_STRETCHING: readonly string[] = [
  'StretchingIntent',
  'TimesADayIntent',
  'WhichStretchesIntent',
  'WhichRoutinesIntent',
];

/** Whether to call, to go or to wait. */
const ABOUT_HELP: readonly string[] = ['SeeADoctorIntent'];

/** As first words they have no other subject, either. */
const FIRST_QUESTIONS: readonly string[] = [
  ...QUESTIONS,
  ...ABOUT_HELP,
  'TreatmentsIntent',
  'PainkillersIntent',
  'RunningAndWeightsIntent',
  'SleepingIntent',
  'HowLongBetterIntent',
  'LastStretchIntent',
  'AreYouADoctorIntent',
  'CannotIntent',
  'AcheIntent',
  'StiffIntent',
  'OtherThingIntent',
  'AMAZON.HelpIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.FallbackIntent',
];

/** On the day of a warning, they are about what it is, where to go or how long it lasts, and not about a round. */
const ABOUT_A_ROUND: readonly string[] = [
  'WhereAmIIntent',
  'TimeLeftIntent',
  'WholeTimeIntent',
  'WhatsNextIntent',
  'FeelIntent',
  'FormIntent',
  'TechniqueIntent',
  'OtherOneIntent',
  'YesterdayIntent',
  'ConditionIntent',
  'HelloIntent',
];

/** What names the signs of danger, or is about worry, is answered also on the day of a warning. */
const ANSWERED: readonly string[] = [
  'warning-signs',
  'slipped-disc',
  'pinched-nerve',
  'stress',
  'painless',
].map(intentOf);

/** May end in a list of them, where what was named isn't known. */
const NAMING: readonly string[] = ['RoutineIntent'];

/** What answers a warning, and nothing else, as long as nothing else was said. */
const SMALL_WORDS: readonly string[] = [
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'KeepPlaceIntent',
  'NeverMindIntent',
  'NoneIntent',
  'ReadyIntent',
  'ThanksIntent',
  'PraiseIntent',
];

/** "It's still the same", "it's getting worse": no reason to wait another week, or for some days. */
const NO_CHANGE: readonly string[] = ['FeelsSameIntent', 'FeelsWorseIntent'];

/** What calls an alarm off, talks it down, tells more of it, or that a doctor agrees: it matters whether there was one. */
const MORE_OF_IT: readonly string[] = [
  'FalseAlarmIntent',
  'PassedIntent',
  'FeelsBetterIntent',
  ...NO_CHANGE,
  'PainlessIntent',
  'MeantPartIntent',
  'HelpIsComingIntent',
  'NoOneToTalkToIntent',
  'DoctorAgreesIntent',
];

/** Of the warning it is known what it was about, or only that there was one. */
const ADVICE = {
  emergency: 'adviceInAnEmergency',
  crisis: 'adviceInACrisis',
  urgent: 'adviceToSeeSomebody',
  clinician: 'adviceToSeeSomebody',
  earlier: 'adviceAfterAWarning',
  stillAbout: 'adviceAfterAWarning',
  passed: 'adviceAfterAWarning',
  withdrawn: 'falseAlarm',
} as const satisfies Record<NonNullable<Session['warned']>, PromptId>;

type Level = Exclude<NonNullable<Session['warned']>, 'withdrawn'>;

const CARE = {
  emergency: 'careInAnEmergency',
  crisis: 'careInACrisis',
  urgent: 'careToSeeSomebody',
  clinician: 'careToSeeSomebody',
  earlier: 'careAfterAWarning',
  stillAbout: 'careAfterAWarning',
  passed: 'careAfterAWarning',
} as const satisfies Record<Level, PromptId>;

/** "Thank you" is answered as such, except where help is needed at once. */
const WELCOME = {
  ...CARE,
  urgent: 'thanksToSeeSomebody',
  clinician: 'thanksToSeeSomebody',
  earlier: 'thanksAfterAWarning',
  stillAbout: 'thanksAfterAWarning',
  passed: 'thanksAfterAWarning',
} as const satisfies Record<Level, PromptId>;

/**
 * A warning closes the session. What is said next, as the first words of another, may be about it,
 * and only the person's item tells that there was one.
 */
export function mayBeAboutAWarning(intent: string, situation: Situation): boolean {
  const { session } = situation;
  const isFirst = session.said === undefined && session.warned === undefined;
  return isFirst && (OF_A_WARNING.includes(intent) || isAnyQuestion(intent, situation));
}

const OF_A_WARNING: readonly string[] = [
  ...FIRST_QUESTIONS,
  ...ABOUT_STRETCHING,
  ...NAMING,
  ...SMALL_WORDS,
  ...MORE_OF_IT,
];

/** Who was just told to call explains it away with whatever comes to mind: "is it my ribs?", "would a massage help?" */
function isAnyQuestion(intent: string, { language }: Situation): boolean {
  const isOfAnAnswer = language.answers.some(({ id }) => intentOf(id) === intent);
  return ABOUT_A_ROUND.includes(intent) || (isOfAnAnswer && !ANSWERED.includes(intent));
}

/**
 * "What should I do?", "is that bad?", "okay" after a report: its advice in short words, and never
 * an answer about cracks or an offer to stretch. Undefined if it is about something else.
 */
export function afterAReportTurn(
  intent: string,
  person: Person | undefined,
  situation: Situation,
): Turn | undefined {
  const { session, running, narrating, nowMs } = situation;
  const isFree = !running && !narrating && !session.starting && !session.doctorAgreed;
  if (ABOUT_STRETCHING.includes(intent) && isFree) return noStretchesTurn(situation);
  if (session.topic !== undefined || session.starting || narrating) return undefined;
  if (isStillThere(situation)) return aboutPainTurn(intent, situation);
  if (isAskedOfLegs(situation))
    return FIRST_QUESTIONS.includes(intent) ? cannotGetUpTurn(situation) : undefined;
  const { warned } = session;
  if (warned === undefined || session.doctorAgreed) return undefined;
  if (running || keptPlace(person, nowMs)) return undefined;
  if (warned === 'withdrawn') return afterAFalseAlarmTurn(intent, situation);
  if (NO_CHANGE.includes(intent)) return stillAboutIt(promptTurn('noChange', situation));
  const isFirst = session.said === undefined || session.welcomed || warned !== 'earlier';
  if (isFirst && intent === 'HelpIsComingIntent')
    return stillAboutIt(promptTurn('stayWithThem', situation));
  const care = intent === 'ThanksIntent' ? WELCOME : CARE;
  const isAsked = session.welcomed || session.offer?.yes?.kind === 'seen';
  if (isFirst && !isAsked && SMALL_WORDS.includes(intent))
    return stillAboutIt(promptTurn(care[warned], situation));
  const isNew = isFirst && warned !== 'stillAbout' && warned !== 'passed';
  const isThatDay = isNew && isOfThatDay(warned, person, situation);
  const isAbout = isThatDay && isAnyQuestion(intent, situation);
  if (!isAbout && !(isFirst ? FIRST_QUESTIONS : QUESTIONS).includes(intent)) return undefined;
  const turn = promptTurn(adviceOn(intent, warned), situation);
  const about = isFirst ? stillAboutIt(turn) : turn;
  if (session.said === undefined || !isUnknown(warned)) return about;
  const { question, session: asking } = promptTurn('declined', situation);
  return { ...about, question, session: { ...about.session, offer: asking.offer } };
}

function adviceOn(intent: string, warned: Level): PromptId {
  const isEmergency = warned === 'emergency' || isUnknown(warned);
  return ABOUT_HELP.includes(intent) && isEmergency ? 'doNotWait' : ADVICE[warned];
}

/** Whether the warning was in another conversation: then this one was opened by something else. */
function isUnknown(warned: Level): boolean {
  return warned === 'earlier' || warned === 'stillAbout' || warned === 'passed';
}

/** Nothing is recommended, whatever else was talked about since. Undefined if there was no warning. */
function noStretchesTurn(situation: Situation): Turn | undefined {
  const { warned } = situation.session;
  if (warned === undefined) return undefined;
  if (warned === 'withdrawn') return promptTurn('goOnLater', situation);
  return stillAboutIt(promptTurn(isUnknown(warned) ? 'noStretchesYet' : ADVICE[warned], situation));
}

/** "Let's continue" is told when; "is that bad?" still means what it was. */
function afterAFalseAlarmTurn(intent: string, situation: Situation): Turn | undefined {
  if (intent === 'AMAZON.ResumeIntent') return promptTurn('goOnLater', situation);
  if (!QUESTIONS.includes(intent)) return undefined;
  return promptTurn(ADVICE.withdrawn, situation);
}

/** A conversation that began with a warning of another one stays with it. */
function stillAboutIt(turn: Turn): Turn {
  const { session } = turn;
  const warned = session.warned === 'earlier' ? 'stillAbout' : session.warned;
  return { ...turn, session: { ...session, warned } };
}

/** After "ouch", the question stands: on without that stretch, or a rest. With nothing left to pause, a pause is a goodbye. */
function aboutPainTurn(intent: string, situation: Situation): Turn | undefined {
  if (intent === 'AMAZON.PauseIntent' && situation.session.playback?.state === 'ended')
    return farewellTurn(situation);
  const isAboutTime = intent === 'LongFollowUpIntent' && situation.running !== undefined;
  return QUESTIONS.includes(intent) && !isAboutTime
    ? askingAgain('adviceAboutPain', situation)
    : undefined;
}
