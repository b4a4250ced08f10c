import type { ActionIntent, ReportIntent } from '../../../models/intents.js';
import { intentOf, type Language } from '../../../models/languages.js';
import { goOnTurn } from '../on-the-mat/enter.js';
import type { Decision, Situation, Turn } from '../turn.js';
import { cannotGetUpTurn, isAskedOfLegs } from './cannot-get-up.js';
import {
  anythingNumbTurn,
  askingAgainOfNumbness,
  isAskedOfNumbness,
  isLastAsked,
} from './numbness.js';
import { reportTurn, whichReportTurn } from './reports.js';
import { askingAgainWhetherNew, isAskedWhetherNew } from './weak-limb.js';

/** What answers any of them, or leaves. */
const ANSWERS: readonly string[] = [
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'KeepPlaceIntent',
  'FalseAlarmIntent',
  'NoneIntent',
];

/** What says neither: asked again, and never taken for an answer. */
const SMALL_WORDS: readonly string[] = [
  'ReadyIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.NextIntent',
  'AMAZON.PauseIntent',
  'BackIntent',
  'WaitIntent',
  'ThanksIntent',
  'PraiseIntent',
  'HelloIntent',
  'NeverMindIntent',
  'ForgetItIntent',
  'NotToYouIntent',
  'ShowFollowUpIntent',
  'YouChooseIntent',
  'AgainIntent',
  'StartRoutineIntent',
  'SameAgainIntent',
  'AllOfThemIntent',
];

/** "It's new", "on one side": a yes in the words of the question. */
const NEW_SIGN: ActionIntent = 'NewSignIntent';

/** "Both", "I'm up", "tingling" and "I need help" mean something here. */
const BOTH: ActionIntent = 'YouChooseIntent';
const READY: ActionIntent = 'ReadyIntent';
const STOP: ReportIntent = 'StopStretchIntent';
const HELP: ActionIntent = 'AMAZON.HelpIntent';

/** "Just a nice stretch", "it's only pulling". */
const NICE: ActionIntent = 'PraiseIntent';
const FALSE_ALARM: ActionIntent = 'FalseAlarmIntent';

/** "They're numb", "the left one": of legs that were asked about. */
const TELLING_OF_LEGS: readonly string[] = [NEW_SIGN, 'NumbIntent', 'WeakLimbIntent'];

/** "A bit", "both", "the left one": told of what was asked, whatever else they may mean. */
const WITHOUT_A_SUBJECT: readonly string[] = [
  'HelpIsComingIntent',
  'OneSideIntent',
  'SideIntent',
  'YouChooseIntent',
  'FeelsSameIntent',
  'YesterdayIntent',
  'OtherThingIntent',
  'ThinkingIntent',
  'AMAZON.FallbackIntent',
];

/** What tells more where it was asked whether it is pain, the pose, or something numb. */
const TELLING: readonly string[] = [
  'NumbIntent',
  'WeakLimbIntent',
  'CannotIntent',
  'AcheIntent',
  'StiffIntent',
  'KneeHurtsIntent',
  'FeltIntent',
  'MeantPartIntent',
];

/**
 * Until a question about a danger is answered, nothing else is, and nothing starts: it is asked once
 * more, and then counts as a yes, unless all that was said is "I'm ready". "Is it pain?" and "is it
 * just the pose?" first become "is anything numb?". Undefined for what answers it, and for any report.
 */
export function stillUnclear(intent: string, situation: Situation): Decision | undefined {
  if (isAskedOfLegs(situation)) return legsUnclear(intent, situation);
  if (isAskedIfItHurts(situation)) return hurtUnclear(intent, situation);
  if (isAskedOfOnePart(situation)) return onePartUnclear(intent, situation);
  const isNice = [NICE, FALSE_ALARM, intentOf(situation.language.defaults.painless)];
  if (isNice.includes(intent)) return onlyAStretch(situation);
  const isNew = isAskedWhetherNew(situation);
  if (!isNew && !isAskedOfNumbness(situation)) return undefined;
  const isTingling = intent === STOP && isLastAsked(situation);
  const isTold = isAnswer(intent, situation.language) || (!isNew && TELLING.includes(intent));
  if (isTold && !isTingling) return undefined;
  if (intent === NEW_SIGN) return reportTurn('emergency', situation);
  if (!isNew && !isLastAsked(situation)) return counting(anythingNumbTurn(situation), 0);
  const isSmall = SMALL_WORDS.includes(intent);
  const { misses } = situation.session;
  if (misses > 0 && !isSmall) return reportTurn('emergency', situation);
  const again = isNew ? askingAgainWhetherNew(situation) : askingAgainOfNumbness(situation);
  return counting(again, isSmall ? misses : 1);
}

/** "Are your legs weak or numb?" "I'm up" is a no, "both" is a yes, and tingling is asked about. */
function legsUnclear(intent: string, situation: Situation): Decision | undefined {
  const isTingling = intent === STOP;
  const isLetGo = intent === READY || isAnswer(intent, situation.language);
  if (isLetGo && !isTingling) return undefined;
  const { misses } = situation.session;
  const isSmall = SMALL_WORDS.includes(intent) && intent !== BOTH;
  if (isSmall) return counting(cannotGetUpTurn(situation), misses);
  return misses > 0 || [...TELLING_OF_LEGS, BOTH].includes(intent)
    ? reportTurn('emergency', situation)
    : counting(cannotGetUpTurn(situation), 1);
}

/** "Does it hurt, or do you need help?" Whatever tells of it leads to the question of the legs. */
function isAskedIfItHurts({ session: { offer } }: Situation): boolean {
  return offer?.yes?.kind === 'cannotGetUp';
}

function hurtUnclear(intent: string, situation: Situation): Decision | undefined {
  return [...TELLING_OF_LEGS, ...TELLING, ...WITHOUT_A_SUBJECT, STOP, HELP].includes(intent)
    ? cannotGetUpTurn(situation)
    : undefined;
}

/** "Is it only your back, and none of those?" Nothing but a yes lets go. */
function isAskedOfOnePart({ session: { offer } }: Situation): boolean {
  return offer?.yes?.kind === 'onlyThatPart';
}

function onePartUnclear(intent: string, situation: Situation): Decision | undefined {
  const isTold = [...TELLING_OF_LEGS, ...TELLING, ...WITHOUT_A_SUBJECT].includes(intent);
  return isTold ? whichReportTurn(situation) : undefined;
}

function isAnswer(intent: string, { redFlags, defaults }: Language): boolean {
  const isReport = redFlags.some(({ id }) => intentOf(id) === intent);
  return isReport || intent === intentOf(defaults.painless) || ANSWERS.includes(intent);
}

/** "It's just a nice stretch", to "is it one of those?" in a pose, is a no. Undefined where that isn't asked. */
function onlyAStretch(situation: Situation): Turn | undefined {
  const { yes, no } = situation.session.offer ?? {};
  return yes?.kind === 'report' && no?.kind === 'goOn' ? goOnTurn(no, situation) : undefined;
}

function counting(turn: Turn, misses: number): Turn {
  return { ...turn, session: { ...turn.session, misses } };
}
