import { isRoutine, nameOf, OWN_ROUTINE, routineOf } from '../../content.js';
import type { Run } from '../../memory/run.js';
import type { Running } from '../../routine/running.js';
import { ruledOut } from '../safety/conditions.js';
import type { Situation, Turn } from '../turn.js';
import { movedTo, withChangeBack } from './enter.js';
import { inPassing } from './in-passing.js';
import { staying } from './settings.js';
import { namesOf } from './suited.js';

/** Whether what is added is meant for the round under way: one's own keeps what is added to it. */
export function isForThisRound({ running, session, language }: Situation): boolean {
  if (running === undefined || session.starting || session.ownTold) return false;
  return running.run.id !== OWN_ROUTINE && isRoutine(running.run, language);
}

/** "Add back extension on the end": in the round under way, after all else; nothing of it is kept. */
export function addedNowTurn(ids: readonly string[], running: Running, situation: Situation): Turn {
  const { session, language } = situation;
  const { starts, run, cue, timeline } = running;
  const named = (some: readonly string[]) => ({ stretch: namesOf(some, situation) });
  const out = ids.find((id) => ruledOut(session, language).includes(id));
  if (out) return inPassing('staysOut', situation, { stretch: nameOf(out, language) });
  const sore = ids.find((id) => session.sore.includes(id));
  if (sore) return inPassing('hurtToday', situation, { stretch: nameOf(sore, language) });
  const before = [...new Set(starts.map(({ stretch }) => stretch))];
  const added = ids.filter((id) => !before.includes(id));
  if (added.length === 0) return inPassing('inThisRound', situation, named(ids));
  const isOnce = cue.set === 1 && (run.sets ?? 1) === 1;
  const without = (some: readonly string[] = []) => some.filter((id) => !added.includes(id));
  const longer: Run = {
    ...run,
    stretches: [...before, ...added],
    leaveOut: without(run.leaveOut),
    skipped: run.skipped && without(run.skipped),
  };
  const ahead = isOnce ? movedTo(longer, running, situation) : undefined;
  if (ahead === undefined || ahead.timeline.totalMs <= timeline.totalMs)
    return inPassing('underway', situation);
  const turn = inPassing('addedNow', situation, named(added), ahead);
  return withChangeBack(running, staying(turn, ahead), situation);
}

/** "Let's do the third one as well", of a round that was to be only a part; by its id. */
export function leftOff(place: number, { run }: Running, { language }: Situation) {
  return routineOf(run.id, language)?.stretches.at(place - 1);
}
