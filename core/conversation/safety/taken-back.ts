import { routineOf } from '../../content.js';
import type { SessionMove } from '../../memory/move.js';
import type { Session } from '../../memory/session.js';
import { runningAt, standingAt } from '../../routine/running.js';
import { listOf } from '../../speech/durations.js';
import { restored } from '../on-the-mat/restored.js';
import { namesOf, suited } from '../on-the-mat/suited.js';
import { promptTurn } from '../prompts.js';
import type { Decision, Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { isOfTheBody, ruledOut, withoutSkipsTold, youHaveOf } from './conditions.js';

/**
 * "I don't have osteoporosis", or, without a name, "I was wrong" right after it was told: what it
 * ruled out is back, and so is the routine that it set aside. Undefined if nothing of it was told.
 */
export function takenBackTurn(denied: Slot | undefined, situation: Situation): Turn | undefined {
  const { justTold } = situation.session;
  return withoutTurn(denied?.id === undefined ? justTold : [denied.id], situation);
}

/**
 * "Undo", "scrap that" right after it was told may be about anything: it counts until they say that
 * it was wrong. Undefined if nothing was told that a doctor should know of.
 */
export function wasItWrongTurn(situation: Situation): Turn | undefined {
  const { session, language } = situation;
  const told = session.justTold.filter((one) => session.conditions.includes(one));
  const known = told.flatMap((one) => youHaveOf(one, language) ?? []);
  if (known.length === 0) return undefined;
  const values = { told: listOf(known, language.words) };
  const turn = promptTurn('wasItWrong', situation, values);
  const offer = { yes: { kind: 'untold', conditions: told } } as const;
  return { ...turn, session: { ...turn.session, offer, justTold: told } };
}

/** Without these, and with the routine that they set aside. Undefined if none of them was told. */
export function withoutTurn(meant: readonly string[], situation: Situation): Turn | undefined {
  const { session, language } = situation;
  const gone = meant.filter((one) => session.conditions.includes(one));
  if (gone.length === 0) return undefined;
  const conditions = session.conditions.filter((one) => !gone.includes(one));
  const still = ruledOut({ conditions }, language);
  const back = ruledOut(session, language).filter((id) => !still.includes(id));
  const { starting, beforeTold } = session;
  const told = starting?.kind === 'routine' ? starting.id : undefined;
  const under = situation.running ?? beforeTold;
  const round = told ?? under?.run.id ?? language.defaults.routine;
  const named = (routineOf(round, language)?.stretches ?? []).filter((id) => back.includes(id));
  const some = named.length === 0 ? 'conditionTakenBackSoSeveral' : 'conditionTakenBackSo';
  const prompt = back.length === 0 ? 'conditionTakenBack' : some;
  const turn = promptTurn(prompt, situation, { stretches: namesOf(named, situation) });
  const quiet = session.warned !== undefined || !conditions.every(isOfTheBody);
  const after = {
    ...turn.session,
    conditions,
    told: withoutSkipsTold(session),
    quiet,
    beforeTold: undefined,
  };
  return {
    ...turn,
    did: 'condition-taken-back',
    session: suited(backThere(after, situation), situation),
  };
}

/** "Yes", to what they didn't want a moment ago: it no longer counts, and begins. */
export function afterAllDecision(
  { movements, wish }: Extract<SessionMove, { kind: 'afterAll' }>,
  situation: Situation,
): Decision {
  const { later } = situation.session;
  const turn = withoutTurn(movements, situation);
  return { kind: 'start', wish, session: { ...(turn ?? situation).session, later } };
}

/** Where the routine was set aside, or went on without it, if nothing else was begun since. */
function backThere(session: Session, situation: Situation) {
  const { session: before, running, nowMs, sessionId, language } = situation;
  const { beforeTold, playback, later, justTold } = before;
  const isJustNow = justTold.length > 0 && playback?.run.id === beforeTold?.run.id;
  if (beforeTold === undefined || (playback !== undefined && !isJustNow)) return session;
  const round = playback?.round ?? later?.round ?? { startedMs: nowMs, session: sessionId };
  const there = running
    ? restored(beforeTold, running, situation)
    : runningAt({ ...beforeTold, round }, language);
  return there ? { ...session, playback: standingAt(there), later: undefined } : session;
}
