import { intentOf, type PromptId } from '../../../models/languages.js';
import { keptPlace, type Person } from '../../memory/person.js';
import type { Session } from '../../memory/session.js';
import { farewellTurn } from '../on-the-mat/kept-place.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import {
  ABOUT_A_ROUND,
  ABOUT_HELP,
  ABOUT_STRETCHING,
  ANSWERED,
  FIRST_QUESTIONS,
  NO_CHANGE,
  OF_A_WARNING,
  QUESTIONS,
  SMALL_WORDS,
} from './about-a-warning.js';
import { cannotGetUpTurn, isAskedOfLegs } from './cannot-get-up.js';
import { askingAgain, isStillThere } from './pain.js';
import { isOfThatDay } from './start-after-a-warning.js';

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
