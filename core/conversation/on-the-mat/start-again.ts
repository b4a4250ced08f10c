import { type Running, standingAt } from '../../routine/running.js';
import { outlineFor } from '../../routine/timelines.js';
import type { Situation, Turn } from '../turn.js';
import { isBesideRoutine, laterTurn } from './beside-a-routine.js';
import { movedTo, onward, resume, withChangeBack } from './enter.js';
import { inPassing } from './in-passing.js';
import { goneBack } from './previous.js';
import { skipTo } from './skip.js';

/**
 * "Start my stretches", "child's pose", "do two sets" in the middle of a routine: on from there,
 * or to that stretch in it. Undefined if it means another routine.
 */
export function startInTheMiddle(
  id: string,
  sets: number | undefined,
  situation: Situation,
): Turn | undefined {
  const { running, session, narrating } = situation;
  if (isBesideRoutine(situation) && id === session.later?.run.id) return laterTurn(situation);
  if (running === undefined || session.starting) return undefined;
  if (sets !== undefined)
    return id === running.run.id ? setsTurn(sets, running, situation) : undefined;
  if (id === running.run.id || id === running.cue.stretch) {
    if (!narrating) return resume(running, situation);
    if (id === running.run.id) return inPassing('underway', situation);
    // A stretch with two sides: says which one this is.
    return running.cue.side === undefined
      ? inPassing('alreadyInIt', situation)
      : onward(running, { id: 'leadWhere' }, situation);
  }
  return toNamed(id, running, situation);
}

/** "Back to child's pose": the one behind, although it comes once more. Undefined if none is. */
export function backToNamed(id: string | undefined, situation: Situation): Turn | undefined {
  const { running, session } = situation;
  if (running === undefined || session.starting) return undefined;
  const { starts, current, cue } = running;
  const isBehind = starts.some(({ stretch }, at) => at < current && stretch === id);
  if (id === undefined || id === cue.stretch || !isBehind) return undefined;
  const behind = starts.findLastIndex(
    ({ stretch, side }, at) => at < current && stretch === id && side !== 'other',
  );
  return goneBack(behind, running, `stretch:${id}`, situation);
}

/** The stretch by that name: the next one ahead, or else the last one behind. */
function toNamed(id: string, running: Running, situation: Situation): Turn | undefined {
  const { starts, current } = running;
  const ahead = starts.findIndex(({ stretch }, exercise) => exercise > current && stretch === id);
  const did = `stretch:${id}`;
  if (ahead >= 0) return skipTo(ahead, running, did, situation);
  const behind = starts.findLastIndex(({ stretch, side }) => stretch === id && side !== 'other');
  if (behind < 0) return undefined;
  return goneBack(behind, running, did, situation);
}

/** So many times through; never fewer than have begun. */
function setsTurn(sets: number, running: Running, situation: Situation): Turn {
  const run = { ...running.run, sets: Math.max(sets, running.cue.set) };
  const changed = movedTo(run, running, situation) ?? running;
  const outline = outlineFor({ ...run, talk: undefined }, situation.language);
  const turn = inPassing('setsFromHere', situation, { outline }, changed);
  const { playback } = turn.session;
  const session =
    playback?.state === 'standing'
      ? { ...turn.session, playback: standingAt(changed, playback.paused) }
      : turn.session;
  const done = withChangeBack(running, { ...turn, session }, situation, 'sets');
  return { ...done, session: { ...done.session, order: 'sets' } };
}
