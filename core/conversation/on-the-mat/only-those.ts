import type { Running } from '../../routine/running.js';
import type { Situation, Turn } from '../turn.js';
import { leavingOut } from './because.js';
import { movedTo } from './enter.js';
import { changedTurn, firstTimes, namesIn } from './so-many.js';

/**
 * "Just cat-camel and child's pose", in the round that has both: on where they are, without the
 * others. Undefined if they aren't all in it, or none of them is still to come.
 */
export function onlyThoseTurn(
  ids: readonly string[],
  running: Running,
  situation: Situation,
): Turn | undefined {
  const { run, cue, current } = running;
  const all = firstTimes(running);
  const areInIt = ids.every((id) => all.some(({ stretch }) => stretch === id));
  const ahead = all.filter(
    ({ stretch, exercise }) => stretch === cue.stretch || exercise > current,
  );
  if (!areInIt || cue.set > 1 || !ahead.some(({ stretch }) => ids.includes(stretch)))
    return undefined;
  const out = ahead.flatMap(({ stretch }) => (ids.includes(stretch) ? [] : [stretch]));
  if (!ids.includes(cue.stretch)) return leavingOut(out, running, situation);
  const stretches = all.flatMap(({ stretch }) => (out.includes(stretch) ? [] : [stretch]));
  const partly = run.partly || out.length > 0 || undefined;
  const only = movedTo(
    { ...run, stretches, all: run.all ?? namesIn(all), sets: undefined, partly },
    running,
    situation,
  );
  return only && changedTurn(only, running, situation);
}
