import { nameOf, routineOf } from '../../content.js';
import type { Run } from '../../memory/run.js';
import { beginnings } from '../../routine/playback.js';
import type { Ask } from '../../routine/program.js';
import type { Running } from '../../routine/running.js';
import { ruledOut } from '../safety/conditions.js';
import type { Situation, Turn } from '../turn.js';
import { movedTo, withChangeBack, withJumpBack } from './enter.js';
import { inPassing } from './in-passing.js';
import { withoutAll } from './rest-without.js';
import { staying } from './settings.js';
import { skipTo } from './skip.js';

/** "Just two", "all three after all": so many in the round under way. Undefined if it can't be changed. */
export function soManyTurn(
  count: number,
  running: Running,
  situation: Situation,
  how?: Run['partly'],
): Turn | undefined {
  const ahead = withMore(count, running, situation) ?? withFew(count, running, situation, how);
  return ahead && changedTurn(ahead, running, situation);
}

/** "Just one more after this": so many after the one they are in. */
export function soManyMoreTurn(more: number, running: Running, situation: Situation): Turn {
  const begun = firstTimes(running).filter(({ exercise }) => exercise <= running.current).length;
  const isCount = Number.isInteger(more) && more > 0;
  const turn = isCount ? soManyTurn(begun + more, running, situation, true) : undefined;
  return turn
    ? { ...turn, session: { ...turn.session, order: 'more' } }
    : inPassing('underway', situation);
}

/** "Finish after child's pose": so many as there are up to it. Undefined if it isn't in the round, or over. */
export function upToTurn(id: string, running: Running, situation: Situation): Turn | undefined {
  const all = firstTimes(running);
  const at = all.findIndex(({ stretch }) => stretch === id);
  const next = all[at + 1];
  if (at < 0 || (next && next.exercise <= running.current)) return undefined;
  if (id === running.cue.stretch) return lastOneTurn(running, situation);
  return soManyTurn(at + 1, running, situation, true);
}

/** "After this one I want to stop": it is the last, also where sets were to follow. */
export function lastOneTurn(running: Running, situation: Situation): Turn {
  const ahead =
    withFew(1, running, situation, true) ?? withoutTheRest(running, situation) ?? running;
  return changedTurn(ahead, running, situation);
}

/** In a later time through: this one to its end, and nothing after it. */
function withoutTheRest(running: Running, situation: Situation): Running | undefined {
  const { run, cue, starts, current } = running;
  const there = movedTo({ ...run, sets: cue.set, partly: true }, running, situation);
  const rest = starts.slice(current + 1).map(({ stretch }) => stretch);
  return (
    there &&
    withoutAll(
      rest.filter((id) => id !== cue.stretch),
      there,
      situation,
    )
  );
}

/** "Can we do the last one first?": on to it, and to the others after it. Undefined if it isn't still to come. */
export function firstOfTheRestTurn(
  id: string,
  running: Running,
  situation: Situation,
): Turn | undefined {
  const { run, current } = running;
  const all = firstTimes(running);
  if (!canMove(id, running)) return undefined;
  const named = (isBefore: boolean) =>
    all.flatMap(({ stretch, exercise }) =>
      stretch !== id && exercise <= current === isBefore ? [stretch] : [],
    );
  const stretches = [...named(true), id, ...named(false)];
  const there = movedTo({ ...run, stretches }, running, situation);
  const next = there?.starts.findIndex(({ stretch }) => stretch === id) ?? -1;
  if (there === undefined || next < 0) return undefined;
  return withJumpBack(running, skipTo(next, there, `stretch:${id}`, situation), situation);
}

/** "Do the twist last": after all the others. Undefined if it isn't still to come. */
export function lastOfAllTurn(
  id: string,
  running: Running,
  situation: Situation,
): Turn | undefined {
  if (!canMove(id, running)) return undefined;
  const stretches = [...namesIn(firstTimes(running)).filter((one) => one !== id), id];
  const there = movedTo({ ...running.run, stretches }, running, situation);
  return there && changedTurn(there, running, situation);
}

/** Whether a stretch is still to come, in a round that is gone through once: only then it has one place. */
function canMove(id: string, running: Running): boolean {
  const { run, cue, current } = running;
  const isAhead = firstTimes(running).some(
    ({ stretch, exercise }) => stretch === id && exercise > current,
  );
  return isAhead && cue.stretch !== id && cue.set <= 1 && (run.sets ?? 1) <= 1;
}

/** On with what it is now; "undo" takes that back. */
export function changedTurn(ahead: Running, running: Running, situation: Situation): Turn {
  const next = nameOf(ahead.starts.at(-1)?.stretch ?? '', situation.language);
  const isAll = isWhole(ahead, running);
  const turn = inPassing(isAll ? 'allOfIt' : 'onlySoMany', situation, { next }, ahead);
  const done = withChangeBack(running, staying(turn, ahead), situation, 'count');
  return { ...done, session: { ...done.session, order: 'count' } };
}

/** All of the round, in the order that it had. */
function isWhole(ahead: Running, { starts }: Running): boolean {
  if (ahead.run.partly || ahead.starts.length < starts.length) return false;
  return starts.every(({ stretch }, exercise) => ahead.starts[exercise]?.stretch === stretch);
}

function withoutNumber({ count: _, only: __, ...ask }: Ask): Ask {
  return ask;
}

/** The stretches of the first time through, in their order, and the exercises in which they begin. */
export function firstTimes({ starts }: Running): { stretch: string; exercise: number }[] {
  return beginnings(starts).flatMap((exercise) => {
    const { set, stretch } = starts[exercise] ?? {};
    return set === 1 && stretch !== undefined ? [{ stretch, exercise }] : [];
  });
}

export function namesIn(all: readonly { stretch: string }[]): string[] {
  return all.map(({ stretch }) => stretch);
}

/** The routine without its last stretches; what is under way is finished. */
function withFew(
  count: number,
  running: Running,
  situation: Situation,
  how: Run['partly'] = 'ordered',
): Running | undefined {
  const { run, cue, current } = running;
  const all = firstTimes(running);
  const done = all.filter(({ exercise }) => exercise <= current).length;
  const stretches = all.slice(0, Math.max(count, done)).map(({ stretch }) => stretch);
  if (cue.set > 1 || routineOf(run.id, situation.language) === undefined) return undefined;
  const kept = run.all ?? namesIn(all);
  const partly = run.partly || (stretches.length < all.length ? how : undefined);
  const fewer: Run = { ...run, stretches, all: kept, sets: undefined, partly };
  return movedTo(fewer, running, situation);
}

/** The routine with what it was to do without, after all else; what is left out for good, sore or ruled out stays out. */
function withMore(count: number, running: Running, situation: Situation): Running | undefined {
  const { run, cue } = running;
  const { session, language } = situation;
  const before = namesIn(firstTimes(running));
  const out = [...ruledOut(session, language), ...session.sore, ...(run.leaveOut ?? [])];
  const left = (run.all ?? routineOf(run.id, language)?.stretches ?? []).filter(
    (id) => !before.includes(id) && !out.includes(id),
  );
  const added = left.slice(0, Math.max(0, count - before.length));
  if (added.length === 0 || cue.set > 1 || (run.sets ?? 1) > 1) return undefined;
  const isWhole = added.length === left.length && out.length === 0;
  const more: Run = {
    ...run,
    ask: run.ask && withoutNumber(run.ask),
    stretches: [...before, ...added],
    skipped: run.skipped?.filter((id) => !added.includes(id)),
    partly: isWhole ? undefined : run.partly,
  };
  return movedTo(more, running, situation);
}
