import type { PromptId } from '../../../models/languages.js';
import { nameOf, routineOf, sideNameOf, stretchOf } from '../../content.js';
import { holdSpan, isOtherNext, isSameStretch, isWayOut } from '../../routine/playback.js';
import { type Running, runningAt } from '../../routine/running.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { withBothSides } from './both-sides.js';
import { whereTurn } from './controls.js';
import { enter, onward, toStretch, withJumpBack, withoutOpening } from './enter.js';
import { backTurn } from './going-back.js';
import { inPassing } from './in-passing.js';
import { skipTo, wasDone } from './skip.js';
import { namedInRound } from './stands-for.js';
import { withRunning } from './way-back.js';

/**
 * "Can we do the right side again?", "over to my left side": the one of this stretch, else the one
 * that was done last, or the one to come; also after the end. Without such a side it is "go back".
 */
export function sideTurn(side: Slot | undefined, situation: Situation): Turn {
  const there = whereabouts(situation);
  const exercise = there && exerciseOn(side?.id, there, situation);
  const { cue } = situation.running ?? {};
  if (side?.id !== undefined && cue && cue.side === undefined && exercise === undefined)
    return inPassing(withoutSides(cue.stretch, situation), situation);
  return there === undefined || exercise === undefined
    ? backTurn(situation)
    : toSide(exercise, there, situation);
}

/** "Switch sides": to the other one, from whichever this is; a stretch without sides goes on. */
export function switchTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { cue, current, timeline, starts, placeMs } = running;
    if (cue.side === undefined) return inPassing(withoutSides(cue.stretch, situation), situation);
    if (isOtherNext(starts, current)) return toSide(current + 1, running, situation);
    const both = withBothSides(running, situation);
    if (both) return toSide(current + 1, both, { ...situation, running: both });
    const isThere = placeMs >= holdSpan(timeline, starts[current]?.startMs ?? 0).startMs;
    return toSide(isThere ? current - 1 : current, running, situation);
  });
}

/** "Which side?", "which leg was it?": also by the arm, where a side has one. "I'm on my left, is that right?" is told whether it is. */
export function whichSideTurn(situation: Situation, theirs?: Slot): Turn {
  return withRunning(situation, (running) => {
    const { side, stretch } = running.cue;
    if (side === undefined) return inPassing(withoutSides(stretch, situation), situation);
    const sides = stretchOf(stretch, situation.language)?.sides;
    if (theirs?.id !== undefined) {
      const other = side === 'first' ? 'onTheOtherSide' : 'onTheFirstSide';
      const prompt = sides?.[side].is === theirs.id ? 'inThatSide' : other;
      const values = { stretch: sideNameOf(running.cue, situation.language) };
      return inPassing(prompt, situation, values);
    }
    const first = sides?.[side].hands;
    return first === undefined
      ? whereTurn(situation)
      : onward(running, { id: 'leadWhere', first }, situation);
  });
}

/** What is told of the sides of a stretch that is held once. */
export function withoutSides(stretch: string, { language }: Situation): PromptId {
  return stretchOf(stretch, language)?.bothWays ? 'whicheverFirst' : 'hasNoSides';
}

/** "Did I do the left one already?", "did we do both sides?" */
export function sideDoneTurn(side: Slot | undefined, situation: Situation): Turn {
  const there = whereabouts(situation);
  if (there === undefined) return promptTurn('nothingRunning', situation);
  const { starts, current, cue } = there;
  const asked = side && exerciseOn(side.id, there, situation);
  const left = asked === undefined ? sideLeftOut(side, there, situation) : undefined;
  if (left) return told('leftOutThisTime', situation, { stretch: left });
  const sides = starts.flatMap((start, exercise) =>
    isSameStretch(start, cue) && start.side ? [exercise] : [],
  );
  if (asked === undefined && sides.length === 0)
    return told(withoutSides(cue.stretch, situation), situation);
  const exercise = asked ?? sides.find((one) => !isOver(one, there));
  const prompt = asked === undefined ? bothDone(exercise, there) : thatDone(asked, there);
  const stretch = sideNameOf(starts[exercise ?? current] ?? cue, situation.language);
  return told(prompt, situation, { stretch });
}

/** The name of the side that was left out this time, if that one is asked about, or both are. */
function sideLeftOut(
  side: Slot | undefined,
  { cue: { stretch }, run }: Running,
  { language }: Situation,
): string | undefined {
  const isIt = stretchOf(stretch, language)?.sides?.other.is === side?.id;
  return (isIt || side === undefined) && run.oneSided?.includes(stretch)
    ? sideNameOf({ stretch, side: 'other' }, language)
    : undefined;
}

/** "Did I already do child's pose?", "have I done this one?": all of it, both its sides and whatever passes it has. */
export function stretchDoneTurn(
  { stretch, again }: Record<'stretch' | 'again', Slot | undefined>,
  situation: Situation,
): Turn {
  const { session, language } = situation;
  const waiting = session.later && runningAt(session.later, language);
  const there = whereabouts(situation) ?? waiting;
  if (stretch === undefined) return sideDoneTurn(undefined, situation);
  if (there === undefined) return promptTurn('nothingRunning', situation);
  const named = stretch.id ?? namedInRound(stretch.said, there, language);
  // "Is the other side still to come?"
  if (named === undefined && there.cue.side) return sideDoneTurn(undefined, situation);
  const id = named ?? there.cue.stretch;
  const its = there.starts.flatMap((start, exercise) => (start.stretch === id ? [exercise] : []));
  const asked = its.find((exercise) => !isOver(exercise, there)) ?? its[0];
  const isOfIt = routineOf(there.run.id, language)?.stretches.includes(id);
  const without = isOfIt ? 'leftOutThisTime' : 'notInThisRound';
  const done = asked === undefined ? without : thatDone(asked, there);
  const prompt = again === undefined ? done : COMING[done];
  return told(prompt ?? done, situation, { stretch: nameOf(id, language) });
}

/** "Does the cat come again?", by what is to be said of "did we do it?" */
const COMING: Partial<Record<PromptId, PromptId>> = {
  sideToCome: 'comesAgain',
  sideDone: 'comesNoMore',
};

/** After the end, "another round?" is still open. */
export function told(prompt: PromptId, situation: Situation, values = {}): Turn {
  const turn = inPassing(prompt, situation, values);
  const { said, offer } = situation.session;
  return situation.running || said?.question === undefined
    ? turn
    : { ...turn, question: said.question, session: { ...turn.session, offer } };
}

/** Of both, by the first that isn't done. */
function bothDone(undone: number | undefined, { current, cue }: Running): PromptId {
  if (undone === undefined) return 'bothSidesDone';
  if (undone < current) return 'sideLeftEarly';
  if (undone > current) return 'sideToCome';
  return cue.side === 'first' ? 'inTheFirstSide' : 'inTheSecondSide';
}

function thatDone(exercise: number, there: Running): PromptId {
  if (isOver(exercise, there)) return 'sideDone';
  if (exercise === there.current) return 'inThatSide';
  return exercise > there.current ? 'sideToCome' : 'sideLeftEarly';
}

/** Done, and not being done now. */
function isOver(exercise: number, there: Running): boolean {
  const isHere = exercise === there.current && !isWayOut(there.cue);
  return !isHere && wasDone(there, exercise);
}

/** The routine under way, or, after its end, as it was there. */
export function whereabouts(situation: Situation): Running | undefined {
  const { running, session, language } = situation;
  const { playback } = session;
  if (running || playback?.state !== 'ended') return running;
  const there = runningAt({ ...playback, run: withoutOpening(playback.run), placeMs: 0 }, language);
  const last = there?.timeline.cues.at(-1);
  return there && last && { ...there, cue: last, current: there.starts.length - 1 };
}

function toSide(exercise: number, there: Running, situation: Situation): Turn {
  const { running } = situation;
  if (running === undefined) return toStretch(exercise, there, 'previous', situation);
  if (exercise > running.current) return skipTo(exercise, running, 'next', situation);
  const { startMs } = running.starts[exercise] ?? { startMs: 0 };
  const lead = { id: 'leadSide' } as const;
  const turn = enter(running, { placeMs: startMs, lead, did: 'previous' }, situation);
  return withJumpBack(running, turn, situation);
}

/** The exercise on a side, by its number from 0. */
function exerciseOn(
  id: string | undefined,
  { starts, current, cue }: Running,
  { language }: Situation,
): number | undefined {
  const on = starts.flatMap(({ stretch, side }, exercise) => {
    const { sides } = stretchOf(stretch, language) ?? {};
    return side && sides?.[side].is === id ? [exercise] : [];
  });
  const ofThis = on.filter((exercise) => isSameStretch(starts[exercise] ?? cue, cue));
  const nearest = ofThis.length > 0 ? ofThis : on;
  return nearest.findLast((exercise) => exercise <= current) ?? nearest[0];
}
