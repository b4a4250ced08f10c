import type { Condition, RedFlag } from '../../../models/content.js';
import { isRoutine, nameOf, routineOf, stretchOf } from '../../content.js';
import type { Wish } from '../../memory/move.js';
import type { Person } from '../../memory/person.js';
import type { Session } from '../../memory/session.js';
import { withoutSkipped, withSkipped } from '../../memory/sore.js';
import { type Running, runningAt, standingAt } from '../../routine/running.js';
import { pick } from '../../routine/variety.js';
import { isBesideRoutine } from '../on-the-mat/beside-a-routine.js';
import { goOnTurn } from '../on-the-mat/enter.js';
import { wayFor } from '../on-the-mat/other-way.js';
import { skipping, withoutAll } from '../on-the-mat/rest-without.js';
import { promptTurn, questionOf, sayOf } from '../prompts.js';
import { type Situation, type Turn, textOf, words } from '../turn.js';
import type { Slot } from '../wishes.js';
import { ruledOut } from './conditions.js';
import { afterAReport, isIdle, reported } from './reported.js';

const WEAK_BONES = ['weak-bones', 'broken-bone'] as const satisfies readonly Condition[];

/** Pain on the mat: the way out, and then on without that stretch, today, or a rest. */
export function stopTurn(flag: RedFlag, situation: Situation): Turn {
  const { running, language } = situation;
  if (isStillThere(situation)) return stillHurtsTurn(situation);
  if (running === undefined || isIdle(situation)) {
    const { starting } = situation.session;
    const notYet = starting?.kind === 'routine' ? starting : undefined;
    const turn = restTurn(flag, { ...afterAReport(situation.session), notYet }, situation);
    return running === undefined ? turn : { ...turn, setsAside: true };
  }
  const { run, round, held, cue } = running;
  const hurt = [cue.stretch];
  const session = {
    ...afterAReport(situation.session),
    sore: [...situation.session.sore, ...hurt],
    undo: beforeThePain(running),
  };
  const change = (person: Person) => withSkipped(person, situation.nowMs, hurt);
  const keep = { change, quietly: true };
  const ahead = hasWeakBones(situation)
    ? undefined
    : (aheadOfPain(running, situation) ?? aheadInLater(cue.stretch, situation));
  const rest = restOf(flag, session)?.to;
  if (ahead === undefined) {
    const playback = { state: 'ended', run, round, held } as const;
    return { ...orTheOthers(restTurn(flag, { ...session, playback }, situation), situation), keep };
  }
  const next = nameOf(ahead.cue.stretch, language);
  const waiting = standingAt(ahead);
  const yes = { kind: 'goOn', placeMs: ahead.placeMs } as const;
  if (rest === undefined) {
    const question = questionOf('placeUnknown', situation, { stretch: next });
    const offer = { yes, no: { kind: 'wait' } } as const;
    return {
      ...reported(flag, situation),
      question: question && { ...question, needed: true },
      session: { ...session, playback: waiting, offer },
      keep,
    };
  }
  return {
    ...reported(flag, situation),
    question: questionOf('goOnOrRest', situation, { next }),
    session: {
      ...session,
      playback: waiting,
      later: waiting,
      offer: { yes, no: rest },
      choices: [yes, rest],
    },
    keep,
  };
}

/** Pain may be a broken bone in somebody who told of weak ones: nothing goes on. */
function hasWeakBones({ session: { conditions } }: Situation): boolean {
  return conditions.some((one) => WEAK_BONES.some((bones) => bones === one));
}

/** Where there is nothing to go on with, a rest is offered, unless that is what hurts. */
function restTurn(flag: RedFlag, session: Session, situation: Situation): Turn {
  const next = restOf(flag, session);
  const plain = reported(flag, situation);
  const turn = hasWeakBones(situation)
    ? { ...plain, say: words(`${textOf(plain.say)} ${sayOf('withWeakBones', situation)}`) }
    : plain;
  if (next === undefined) {
    const { question, session: asking } = promptTurn('declined', situation);
    return { ...turn, question, session: { ...session, offer: asking.offer } };
  }
  const reprompt = pick(situation.language.prompts.moreReprompt.say, 0);
  const ask = flag.idle && isIdle(situation) ? flag.idle.ask : next.ask;
  return { ...turn, question: { ask, reprompt }, session: { ...session, offer: { yes: next.to } } };
}

/** The rest that a report leads to, if it didn't hurt in this conversation. */
function restOf({ next }: RedFlag, { sore }: Session): RedFlag['next'] {
  return next && 'id' in next.to && sore.includes(next.to.id) ? undefined : next;
}

/** On without the stretch that hurts, and what that rules out: the round isn't whole. */
function aheadOfPain(before: Running, situation: Situation): Running | undefined {
  const { stretch } = before.cue;
  const out = ruledOut(situation.session, situation.language).filter((id) => id !== stretch);
  const running = withoutAll(out, before, situation) ?? before;
  const { run, cue } = running;
  const leaveOut = [...(run.leaveOut ?? []), cue.stretch];
  const skipped = [...(run.skipped ?? []), cue.stretch];
  return skipping(cue.stretch, running, situation, { leaveOut, skipped, partly: true });
}

/** The round that waited while that stretch was done, without it. */
function aheadInLater(hurt: string, situation: Situation): Running | undefined {
  const { session, language } = situation;
  const waiting = isBesideRoutine(situation) && session.later;
  const there = waiting ? runningAt(waiting, language) : undefined;
  return there && withoutAll([hurt, ...ruledOut(session, language)], there, situation);
}

/** "No" to the rest after a stretch by itself: the others of the usual round may be fine. */
function orTheOthers(turn: Turn, situation: Situation): Turn {
  const { session } = turn;
  const { running, language } = situation;
  const routine = language.defaults.routine;
  const out = [...session.sore, ...ruledOut(session, language)];
  const left = routineOf(routine, language)?.stretches?.some((id) => !out.includes(id));
  const { notice } = stretchOf(running?.run.id, language) ?? {};
  const isByItself = running !== undefined && !isRoutine(running.run, language) && !notice;
  if (!isByItself || !left || hasWeakBones(situation)) return turn;
  const no = { kind: 'prompt', id: 'theOthersInstead', routine } as const;
  return { ...turn, session: { ...session, offer: { ...session.offer, no } } };
}

function beforeThePain({ run, placeMs, held }: Running): NonNullable<Session['undo']> {
  return { run, placeMs, held, of: 'pain' };
}

/** Whether nothing else was done since pain was reported: the question after it still stands. */
export function isStillThere({ session, narrating }: Situation): boolean {
  const { undo, playback, later } = session;
  if (undo?.of !== 'pain' || narrating) return false;
  return playback?.state === 'ended' || (later !== undefined && later.run.id === playback?.run.id);
}

/** "It's just my wrist": the same pain again; all was said. */
function stillHurtsTurn(situation: Situation): Turn {
  return askingAgain('stillHurts', situation);
}

/**
 * "It's passed now", "my legs are fine": the stretch is still left out for today. Undefined if no
 * pain was reported, or it is past.
 */
export function passedTurn(situation: Situation): Turn | undefined {
  const { notYet, warned } = situation.session;
  if (notYet && warned === undefined) return startAfterAllTurn(notYet, situation);
  return isStillThere(situation) ? askingAgain('passedNow', situation) : undefined;
}

/** It came before the start, and is gone: carefully back to what was about to start. */
function startAfterAllTurn(notYet: Wish, situation: Situation): Turn {
  const turn = promptTurn('startAfterAll', situation);
  const offer = { yes: { ...notYet, noticeHeard: true } };
  return { ...turn, session: { ...turn.session, offer } };
}

/**
 * "Yes, but not that one": on without the stretch that hurt. Undefined if no pain was reported, it is
 * past, or nothing is left to go on with.
 */
export function notThatOneTurn(situation: Situation): Turn | undefined {
  const yes = situation.session.offer?.yes;
  return isStillThere(situation) && yes?.kind === 'goOn' ? goOnTurn(yes, situation) : undefined;
}

/** The question after the report stands: on without that stretch, or a rest. */
export function askingAgain(
  prompt: 'stillHurts' | 'passedNow' | 'adviceAboutPain' | 'easierAnotherDay' | 'hurtToday',
  situation: Situation,
  values: Readonly<Record<string, string>> = {},
): Turn {
  const turn = promptTurn(prompt, situation, values);
  const { said, offer, choices } = situation.session;
  const question = said?.question && { ...said.question, needed: true };
  return { ...turn, question, session: { ...turn.session, offer, choices } };
}

/**
 * "Is there an easier way?", "can I do it on my fists?" of the stretch that hurt: for another day, as today it stays out.
 * Undefined if no pain was reported, or it is past.
 */
export function easierAnotherDay(part: Slot | undefined, situation: Situation): Turn | undefined {
  const { session, language } = situation;
  const { undo, playback } = session;
  if (undo === undefined || playback === undefined || !isStillThere(situation)) return undefined;
  const { run, placeMs } = undo;
  const there = runningAt({ run, placeMs, held: [], round: playback.round }, language);
  const hurt = stretchOf(there?.cue.stretch, language);
  const easier = (hurt && wayFor(part, hurt)) ?? hurt?.easier;
  return easier === undefined ? undefined : askingAgain('easierAnotherDay', situation, { easier });
}

/** "Never mind" about the report itself: back to where it was made. Undefined if none was, or it is past. */
export function nothingHurtsTurn(situation: Situation): Turn | undefined {
  const { session, language, nowMs } = situation;
  const { undo, playback } = session;
  if (undo === undefined || playback === undefined || !isStillThere(situation)) return undefined;
  const { run, placeMs, held = [] } = undo;
  const there = runningAt({ run, placeMs, held, round: playback.round }, language);
  if (there === undefined) return undefined;
  const { stretch } = there.cue;
  const turn = promptTurn('neverMind', situation);
  return {
    ...turn,
    session: {
      ...turn.session,
      sore: session.sore.filter((one) => one !== stretch),
      undo: undefined,
      later: undefined,
      playback: standingAt(there),
    },
    keep: { change: (person) => withoutSkipped(person, nowMs, [stretch]), quietly: true },
  };
}
