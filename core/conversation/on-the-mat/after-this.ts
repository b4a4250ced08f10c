import { isRoutine, nameOf, stretchOf } from '../../content.js';
import type { Run } from '../../memory/run.js';
import { exercisesOf } from '../../routine/program.js';
import { type Running, runningAt } from '../../routine/running.js';
import { ruledOut } from '../safety/conditions.js';
import type { Decision, Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { isBesideRoutine, laterTurn } from './beside-a-routine.js';
import { enter, goOnTurn, movedTo, onward, withChangeBack } from './enter.js';
import { undoTurn } from './going-back.js';
import { inPassing } from './in-passing.js';
import { firstTimes, namesIn } from './so-many.js';
import { startStretch } from './start.js';

/** Who says "this one" this soon after going on, in ms, means the one that was left. */
const JUST_LEFT_MS = 20_000;

/** "After this let's do child's pose": this hold goes on, and that one comes next, wherever it was. */
export function afterThisTurn(stretch: Slot | undefined, situation: Situation): Decision {
  const { running, session, language } = situation;
  const id = stretch?.id;
  const isThere = running !== undefined && !session.starting;
  if (!isThere || id === undefined || stretchOf(id, language)?.notice)
    return startStretch({ stretch }, situation);
  const { cue } = running;
  if (id === cue.stretch) return onward(running, { id: 'leadWhere' }, situation);
  const named = { stretch: nameOf(id, language) };
  if (ruledOut(session, language).includes(id)) return inPassing('staysOut', situation, named);
  if (session.sore.includes(id)) return inPassing('hurtToday', situation, named);
  const ahead = withNext(id, running, situation);
  if (ahead === undefined)
    return isBegun(id, running)
      ? inPassing('inThisRound', situation, named)
      : startStretch({ stretch }, situation);
  const turn = { ...onward(ahead, { id: 'leadNext' }, situation), picksUp: true };
  return ahead === running ? turn : withChangeBack(running, turn, situation);
}

/** Whether that stretch was begun already: a round has each once. */
function isBegun(id: string, { starts, current }: Running): boolean {
  return starts.slice(0, current + 1).some((start) => start.stretch === id);
}

/** What is under way, with that stretch after it. Undefined if it can't be put there. */
export function withNext(id: string, running: Running, situation: Situation): Running | undefined {
  const { run, starts, current, cue } = running;
  const { language } = situation;
  const here = stretchOf(cue.stretch, language);
  if (isBesideRoutine(situation) || here?.notice || here?.gentle) return undefined;
  const next = starts.slice(current + 1).find((start) => start.stretch !== cue.stretch);
  if (next?.stretch === id) return running;
  if (cue.set > 1 || (run.sets ?? 1) > 1) return undefined;
  const all = namesIn(firstTimes(running));
  const begun = all.slice(0, all.indexOf(cue.stretch) + 1);
  if (begun.includes(id)) return undefined;
  const rest = all.slice(begun.length).filter((one) => one !== id);
  const stretches = [...begun, id, ...rest];
  const ids = isRoutine(run, language) ? {} : { id: language.defaults.routine, told: true };
  const { routines, stretches: known } = language;
  const changes = exercisesOf(run, routines, known)
    .slice(0, current + 1)
    .map(({ holdMs }, exercise) => ({ exercise, holdMs }));
  const longer: Run = {
    ...run,
    ...ids,
    stretches,
    changes,
    leaveOut: run.leaveOut?.filter((one) => one !== id),
    skipped: run.skipped?.filter((one) => one !== id),
  };
  const ahead = movedTo(longer, running, situation);
  const isSame = ahead?.cue.stretch === cue.stretch && ahead.starts.length > starts.length - 1;
  const follows = ahead?.starts.slice(current + 1).find((start) => start.stretch !== cue.stretch);
  return isSame && follows?.stretch === id ? ahead : undefined;
}

/**
 * "No wait, finish cat-camel first": who has just gone on to another stretch does what was left of
 * that one, to the second, and the other comes after it. In the one that is meant it goes on.
 */
export function finishFirstTurn(stretch: Slot | undefined, situation: Situation): Decision {
  const { running, session, language } = situation;
  if (running === undefined || session.starting)
    return stretch ? startStretch({ stretch }, situation) : inPassing('underway', situation);
  const { undo, playback } = session;
  const before =
    undo && playback && runningAt({ ...playback, run: undo.run, placeMs: undo.placeMs }, language);
  const startMs = running.starts[running.current]?.startMs ?? 0;
  const isJustNow = running.placeMs - startMs < JUST_LEFT_MS;
  const isMeant = stretch?.id === undefined ? isJustNow : stretch.id === before?.cue.stretch;
  const isAway = before?.cue.stretch !== running.cue.stretch;
  if (before && undo?.of === 'jump' && isMeant && isAway) return backTurn(before, situation);
  return stretch?.id !== undefined && stretch.id !== running.cue.stretch
    ? startStretch({ stretch }, situation)
    : enterHere(running, situation);
}

/** Goes on from here; it also answers "shall we go on with it, or rest?" */
function enterHere(running: Running, situation: Situation): Turn {
  const asked = situation.session.offer?.yes;
  if (situation.narrating)
    return enter(running, { placeMs: running.placeMs, did: 'go-on' }, situation);
  return asked?.kind === 'goOn'
    ? goOnTurn(asked, situation)
    : onward(running, { id: 'leadWhere' }, situation);
}

/** To where they were before the last jump. */
function backTurn(before: Running, situation: Situation): Turn {
  const { session, running } = situation;
  if (isBesideRoutine(situation)) return laterTurn(situation);
  const left = running?.cue.stretch;
  if (running === undefined || left === undefined || running.run.id === before.run.id)
    return undoTurn(situation);
  // What was held so far belongs to the round that was left; this one counts from here.
  const there = { ...before, held: [] };
  const quiet = { ...situation, session: { ...session, undo: undefined }, running: there };
  const ahead = withNext(left, there, quiet) ?? there;
  const turn = enter(ahead, { placeMs: ahead.placeMs, lead: { id: 'leadUndo' } }, quiet);
  return { ...turn, session: { ...turn.session, undo: undefined } };
}
