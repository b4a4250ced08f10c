import type { PromptId } from '../../models/languages.js';
import type { Lead, Run } from '../memory/run.js';

/** Prompts that are wordings of one and the same thing. */
const SAME: Partial<Record<PromptId, string>> = {
  welcomeNew: 'welcome',
  welcomeBack: 'welcome',
  welcomeBackQuietly: 'welcome',
  comeback: 'welcome',
  planToday: 'welcome',
  planTwoSets: 'welcome',
  planQuietly: 'welcome',
  planDoneToday: 'welcome',
  milestone: 'welcome',
  milestoneQuietly: 'welcome',
  keptPlace: 'offer-place',
  keptPlaceBefore: 'offer-place',
  keptPlaceAfter: 'offer-place',
  cancelledOnTheMat: 'goodbye',
  paused: 'pause',
  pausedOnTheWayOut: 'pause',
  waiting: 'wait',
  noHurry: 'wait',
  allSkipped: 'next',
  whichReport: 'which-report',
  otherThing: 'miss',
  helpOnTheMat: 'help',
  helpBeforeTheStart: 'help',
  helpQuietly: 'help',
  stiffOnTheMat: 'form:easier',
  underway: 'go-on',
  alreadyInIt: 'go-on',
  alreadyFirst: 'previous',
  notAhead: 'skipped-once',
  slowest: 'speak-slower',
  fastest: 'speak-faster',
  noticeAgain: 'notice',
  soreToday: 'all-sore',
  restSore: 'all-sore',
  stiff: 'ache',
  noneRight: 'not-right',
  noneRightButRest: 'not-right',
  skipsSeveral: 'skips',
  allRightForThem: 'skips',
  falseCrisis: 'false-alarm',
  falseWorry: 'false-alarm',
  falseEither: 'false-alarm',
  nextAfterRest: 'whats-next',
  timeLeftInRest: 'time-left',
  takenBackLater: 'taken-back',
  missedOnTheMat: 'miss',
  missedOnTheMatAgain: 'miss',
  lastOneSkipped: 'next',
  notUnderstood: 'miss',
  notUnderstoodAgain: 'miss',
  notUnderstoodAtAll: 'miss',
  didYouMean: 'did-you-mean',
  nearest: 'did-you-mean',
  noticeAdvice: 'advice',
  noRounds: 'progress',
  weekDone: 'progress',
  planDay: 'progress',
  planOver: 'progress',
  unfinished: 'progress',
  progressUnreachable: 'progress',
  noDaysInARow: 'days-in-a-row',
  daysInARowAndRests: 'days-in-a-row',
  runWithRests: 'days-in-a-row',
  restKeepsTheRun: 'rest-day',
  restAfterRounds: 'rest-day',
  neverStretched: 'last-stretch',
  lastStretchToday: 'last-stretch',
  lastStretchYesterday: 'last-stretch',
  lastStretchThisWeek: 'last-stretch',
  yesterdayUnfinished: 'yesterday',
  yesterdayFinishedToday: 'yesterday',
  nothingYesterday: 'yesterday',
  sourcesInGeneral: 'sources',
  holdTooShort: 'refuse-hold',
  holdTooLong: 'refuse-hold',
  holdUnclear: 'refuse-hold',
  ownHasIt: 'own-is',
  ownLacksIt: 'own-is',
  ownOnlyOne: 'own-is',
  ownUnreachable: 'own-is',
  ownNotKept: 'own-only-now',
  ownUnsaved: 'own-not-saved',
  justBell: 'just-the-bell',
  timeTooShort: 'refuse-time',
  timeTooLong: 'refuse-time',
  timeUnclear: 'refuse-time',
  setsUnclear: 'refuse-sets',
  unknownStretch: 'which-stretch',
  whichOfThese: 'which-stretch',
};

/** What the coach does with a prompt: `goodbye`, `nothing-running`. */
export function didOfPrompt(id: PromptId): string {
  return SAME[id] ?? id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const ENTERED = {
  leadBack: 'resume',
  leadUndo: 'undo',
  leadTimeLeft: 'time-left',
  leadWhere: 'where',
  leadWholeTime: 'whole-time',
  leadRepeat: 'repeat',
  leadSaid: 'said',
  leadReady: 'ready',
  leadNext: 'whats-next',
  leadAfterNext: 'whats-next',
  leadLonger: 'longer',
  leadShorter: 'shorter',
  leadLongest: 'longer',
  leadHold: 'hold',
  leadForm: 'form',
} as const satisfies Record<Lead['id'], string>;

/** What the coach does on entering a routine at a place. */
export function didOfLead(lead: Lead | undefined): string {
  if (lead === undefined) return 'resume';
  return lead.id === 'leadForm' ? `form:${lead.about}` : ENTERED[lead.id];
}

/** `routine:daily`, `stretch:childs-pose` */
export function didOfStart({ id }: Pick<Run, 'id'>, isRoutine: boolean): string {
  return `${isRoutine ? 'routine' : 'stretch'}:${id}`;
}
