import type { Answer } from '../../../models/content.js';
import { routineOf, stretchOf } from '../../content.js';
import type { Session } from '../../memory/session.js';
import { runningAt } from '../../routine/running.js';
import { fill } from '../../speech/text.js';
import { answerTurn } from '../answers.js';
import { leftOutTurn } from '../on-the-mat/left-out.js';
import { notForNowTurn, withADoctorFirst } from '../on-the-mat/set-aside.js';
import { startOf } from '../on-the-mat/start.js';
import { namesOf, suited } from '../on-the-mat/suited.js';
import { promptTurn, sayOf } from '../prompts.js';
import { type Decision, type Situation, type Turn, textOf, words } from '../turn.js';
import type { Slot } from '../wishes.js';
import { beforeADoctor, goOnWithAJoint, jointInAPose, startWithAJoint } from './a-joint.js';
import { hasLeave, havingTold, ruledOut } from './conditions.js';
import { leaveHoldsTurn } from './leave.js';
import { adviceTurn } from './notice.js';
import { askedLevel, reportTurn } from './reports.js';
import { whatSuitsTurn } from './what-suits.js';

/** "I'm pregnant", "I have high blood pressure": before a start and in a routine, a reason to ask a doctor first. */
export function conditionTurn(conditions: readonly Slot[], situation: Situation): Turn {
  if (askedLevel(situation)) return reportTurn('stop-stretch', situation);
  const isKnown = conditions.length > 0 && conditions.every(({ id }) => hasLeave(id, situation));
  return isKnown && situation.running && !situation.session.starting
    ? leaveHoldsTurn(situation)
    : notedTurn(conditions, situation);
}

/** They have it: what it rules out is out, and a doctor comes first. */
export function notedTurn(conditions: readonly Slot[], situation: Situation): Turn {
  const told = conditions.reduce((now, one) => havingTold(one, now), situation);
  const { ofABirth, ofOld, notToDo } = situation.language.words;
  const isKnown =
    conditions.every(({ said }) => ofABirth.test(said) || notToDo.test(said)) ||
    conditions.some(({ id }) => id !== undefined);
  const isOld = conditions.every(({ said }) => ofOld.test(said));
  const unknown = isOld ? 'conditionOfOld' : 'conditionUnknown';
  const turn = doctorFirstTurn(isKnown ? 'condition' : unknown, told);
  return withADoctorFirst({ ...turn, session: suited(turn.session, told) }, situation);
}

/**
 * "I have a slipped disc, start the stretches", "I'm pregnant, what can I do?": the condition counts
 * even though a question, a start or a place ("what can I do in bed?") came with it. In a routine, or before a start, a doctor still comes first.
 */
export function conditionAndWishTurn(
  conditions: readonly Slot[],
  { wish, routine }: Partial<Record<'wish' | 'routine', Slot | undefined>>,
  situation: Situation,
): Decision {
  const { running, session, language } = situation;
  if (isAskedAgain(conditions, wish, situation))
    return running ? leftOutTurn(undefined, situation) : whatSuitsTurn(situation);
  const round = routine?.id;
  const inAPose = wish?.id === 'start' ? undefined : jointInAPose(conditions, situation);
  if (wish && round === undefined && inAPose) return inAPose;
  const isAJoint = startWithAJoint(conditions, situation) !== undefined;
  const there = askedLevel(situation) ? undefined : goOnWithAJoint(conditions, situation);
  if (there) return there;
  if (((wish?.id ?? round) === undefined && !isAJoint) || askedLevel(situation))
    return conditionTurn(conditions, situation);
  const told = conditions.reduce((now, one) => havingTold(one, now), situation);
  const about = aboutOneOf(told);
  const wished = startWithAJoint(conditions, situation);
  if (wished) return startOf(wished, beforeADoctor(told));
  if (running || session.starting)
    return about && wish?.id === 'which' && round === undefined
      ? answerTurn(about.id, 'say', situation)
      : conditionTurn(conditions, situation);
  const turn = conditionTurn(conditions, situation);
  if (
    (round !== undefined || wish?.id === 'start') &&
    conditions.some(({ id }) => id !== undefined)
  )
    return startOf(
      { kind: 'routine', id: round ?? language.defaults.routine },
      { ...told, session: turn.session },
    );
  const safe = about?.followUps?.safe;
  const first = typeof safe === 'string' ? fill(safe, told.terms) : textOf(turn.say);
  return { ...turn, say: words(`${first} ${thenWords(told)}`) };
}

/** "Did you note that I have a bad knee?", of what was told before. */
function isAskedAgain(
  conditions: readonly Slot[],
  wish: Slot | undefined,
  situation: Situation,
): boolean {
  const { conditions: told } = situation.session;
  const isKnown = conditions.every(({ id }) => told.some((one) => one === id));
  const isOther = wish !== undefined && wish.id === undefined;
  const isAgreed = situation.running && conditions.every(({ id }) => hasLeave(id, situation));
  return isOther && conditions.length > 0 && isKnown && !isAgreed && !askedLevel(situation);
}

/** An answer that is about what they have, and asks a doctor first. */
function aboutOneOf({ session, language }: Situation): Answer | undefined {
  return language.answers.find(
    ({ asksADoctorFirst, about }) =>
      asksADoctorFirst && about !== undefined && session.conditions.includes(about),
  );
}

/** How to start once a doctor agrees, and what is skipped then. */
function thenWords(situation: Situation): string {
  const { session, language } = situation;
  const out = ruledOut(session, language);
  const usual = routineOf(language.defaults.routine, language)?.stretches ?? [];
  const skipped = usual.filter((id) => out.includes(id));
  if (skipped.length === usual.length) return sayOf('ifTheyAgreeTheChair', situation);
  const names = namesOf(skipped, situation);
  return skipped.length === 0
    ? sayOf('ifTheyAgree', situation)
    : sayOf('ifTheyAgreeWithout', situation, { stretches: names });
}

/** What isn't known by name may be anything, also an emergency. */
function doctorFirstTurn(
  prompt: 'condition' | 'conditionUnknown' | 'conditionOfOld',
  situation: Situation,
): Turn {
  const { running, session, language } = situation;
  const turn = promptTurn(prompt, situation);
  if (session.starting) {
    const notYet = notNow('condition', session.starting, situation);
    return prompt === 'condition' ? notYet : { ...notYet, say: turn.say };
  }
  const stretch = stretchOf(running?.cue.stretch, language);
  if (running === undefined) return whileItWaits(turn, situation);
  if (stretch?.notice === undefined) return notForNowTurn(turn, situation);
  const advice = adviceTurn(stretch.id, situation);
  return { ...advice, did: 'condition', session: { ...advice.session, playback: undefined } };
}

/** Another condition, while the routine waits until a doctor agrees: it may leave none of it. */
function whileItWaits(turn: Turn, situation: Situation): Turn {
  const { later, playback, quiet } = situation.session;
  const waiting = quiet && playback === undefined && later && runningAt(later, situation.language);
  return waiting
    ? notForNowTurn(turn, { ...situation, running: waiting })
    : { ...turn, session: { ...turn.session, quiet: true } };
}

/** What the notice names is a reason not to start. */
export function notNow(
  did: string,
  starting: NonNullable<Session['starting']>,
  situation: Situation,
): Turn {
  const { playback } = situation.session;
  const id = starting.kind === 'routine' ? starting.id : (playback?.run.id ?? '');
  const turn = { ...adviceTurn(id, situation), did };
  if (starting.kind !== 'routine') return turn;
  return { ...turn, session: { ...turn.session, untilADoctor: starting } };
}
