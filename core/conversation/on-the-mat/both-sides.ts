import type { Run } from '../../memory/run.js';
import { changesMoved, numbersBefore } from '../../routine/renumbered.js';
import type { Running } from '../../routine/running.js';
import type { Situation } from '../turn.js';
import { movedTo } from './enter.js';

/** "I'll do the other side after all", once it was left out: both are done. Undefined if it wasn't. */
export function withBothSides(running: Running, situation: Situation): Running | undefined {
  const { run, cue } = running;
  if (!run.oneSided?.includes(cue.stretch)) return undefined;
  const oneSided = run.oneSided.filter((one) => one !== cue.stretch);
  return withSides({ ...run, oneSided }, running, situation);
}

/** The same place in a run with more or fewer sides; holds keep the lengths of their own. */
export function withSides(run: Run, running: Running, situation: Situation): Running | undefined {
  const numbers = numbersBefore(running.run, run, situation.language);
  const changes = changesMoved(running.run.changes, numbers);
  return movedTo({ ...run, changes }, running, situation);
}
