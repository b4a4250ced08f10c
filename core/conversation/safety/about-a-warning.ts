import { intentOf } from '../../../models/languages.js';

/** Questions without a subject of their own: after a report they are about that. */
export const QUESTIONS: readonly string[] = [
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
export const ABOUT_STRETCHING: readonly string[] = [
  'StretchingIntent',
  'TimesADayIntent',
  'WhichStretchesIntent',
  'WhichRoutinesIntent',
];

/** Whether to call, to go or to wait. */
export const ABOUT_HELP: readonly string[] = ['SeeADoctorIntent'];

/** As first words they have no other subject, either. */
export const FIRST_QUESTIONS: readonly string[] = [
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
  // "Oh my god", "um"
  'ThinkingIntent',
  'AMAZON.HelpIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.FallbackIntent',
];

/** On the day of a warning, they are about what it is, where to go or how long it lasts, and not about a round. */
export const ABOUT_A_ROUND: readonly string[] = [
  'WhereAmIIntent',
  'TimeLeftIntent',
  'WholeTimeIntent',
  'WhatsNextIntent',
  'FeelIntent',
  'FormIntent',
  'TechniqueIntent',
  // "Is it okay to walk?", "can I lie down?"
  'UpToMeIntent',
  'HowFarIntent',
  'FeltIntent',
  'BodyPartIntent',
  'WhichSideIntent',
  'LengthOfHoldIntent',
  'EasierIntent',
  'GoodForIntent',
  'CannotGetDownIntent',
  'OtherOneIntent',
  'YesterdayIntent',
  'ConditionIntent',
  'HelloIntent',
];

/** What names the signs of danger, or is about worry, is answered also on the day of a warning. */
export const ANSWERED: readonly string[] = [
  'warning-signs',
  'slipped-disc',
  'pinched-nerve',
  'stress',
  'painless',
].map(intentOf);

/** May end in a list of them, where what was named isn't known. */
const NAMING: readonly string[] = ['RoutineIntent'];

/** What answers a warning, and nothing else, as long as nothing else was said. */
export const SMALL_WORDS: readonly string[] = [
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
export const NO_CHANGE: readonly string[] = ['FeelsSameIntent', 'FeelsWorseIntent'];

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

/** What may be the first words after a warning that closed the session. */
export const OF_A_WARNING: readonly string[] = [
  ...FIRST_QUESTIONS,
  ...ABOUT_STRETCHING,
  ...NAMING,
  ...SMALL_WORDS,
  ...MORE_OF_IT,
];
