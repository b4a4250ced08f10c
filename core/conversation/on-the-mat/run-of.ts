import type { Prompt, Stretch } from '../../../models/content.js';
import { isRoutine, routineOf, stretchOf } from '../../content.js';
import type { Wish } from '../../memory/move.js';
import type { Person } from '../../memory/person.js';
import type { Run } from '../../memory/run.js';
import type { Session } from '../../memory/session.js';
import { skippedAt } from '../../memory/sore.js';
import { HOLD_LIMITS_MS, longestHoldMs } from '../../routine/program.js';
import { talkFor } from '../../routine/talk.js';
import { promptTurn } from '../prompts.js';
import { ruledOut } from '../safety/conditions.js';
import type { Situation, Turn } from '../turn.js';
import { madeToOrder } from './made-to-order.js';

/** The wish, and what the person likes where nothing else was asked for. Undefined for a routine of their own that they don't have. */
export function runOf(
  wish: Wish,
  person: Person | undefined,
  { session, language, nowMs, seed }: Situation,
): Run | undefined {
  const { id, noticeHeard, told, ask } = wish;
  const stretch = stretchOf(id, language);
  const longestMs = stretch ? longestHoldMs(stretch) : HOLD_LIMITS_MS.max;
  const habitMs = person?.holdMs && Math.min(person.holdMs, longestMs);
  const talkWish = session.talkWish ?? person?.talkWish;
  const isStep = ({ further = [] }: Stretch) => further.some((step) => step.id === wish.further);
  const talk = language.stretches.map((one) => [
    one.id,
    isStep(one) ? 'full' : talkFor(person?.practice?.[one.id], nowMs, talkWish),
  ]);
  const run = {
    id,
    ask,
    holdMs: wish.holdMs ?? habitMs,
    sets: wish.sets,
    seed,
    talk: Object.fromEntries(talk),
    unknown: language.stretches.map((one) => one.id).filter((one) => !person?.practice?.[one]),
    speed: session.speed,
    easier: person?.easier,
    further: withStep(person, wish),
    bell: person?.bell,
    justBell: person?.justBell,
    countDown: person?.countDown,
    leaveOut: [
      ...(person?.leaveOut ?? []),
      ...soreOf(person, session, nowMs),
      ...ruledOut(session, language),
    ],
    opening: !session.safetyHeard,
    noticeHeard,
    told,
  };
  return madeToOrder(run, person, language);
}

/** Stretches that hurt today, by id. */
function soreOf(person: Person | undefined, { sore }: Session, nowMs: number): string[] {
  return [...sore, ...skippedAt(person, nowMs)];
}

/** The next steps that are done: those that were taken up, and the one that comes with this wish. */
export function withStep(person: Person | undefined, { further }: Wish): string[] | undefined {
  const taken = person?.further;
  return further === undefined ? taken : [...new Set([...(taken ?? []), further])];
}

/** Whether what the person doesn't leave out for good hurts today, all of it. */
export function isAllSore(
  { id, stretches }: Run,
  person: Person | undefined,
  { session, language, nowMs }: Situation,
): boolean {
  const sore = soreOf(person, session, nowMs);
  const all = stretches ?? routineOf(id, language)?.stretches ?? [id];
  const isSore = (one: string) => sore.includes(one);
  return all.some(isSore) && all.every((one) => isSore(one) || person?.leaveOut?.includes(one));
}

/** Offers a rest, unless that hurts, too. */
export function allSoreTurn(run: Run, person: Person | undefined, situation: Situation): Turn {
  const { session, language, nowMs } = situation;
  const prompt = isRoutine(run, language) ? 'allSore' : 'soreToday';
  const { to: rest }: Prompt = language.prompts[prompt];
  const isSore = rest?.kind === 'routine' && soreOf(person, session, nowMs).includes(rest.id);
  return promptTurn(isSore ? 'restSore' : prompt, situation);
}
