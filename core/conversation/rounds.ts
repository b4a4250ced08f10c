import type { Change } from '../memory/people.js';
import { withRound } from '../memory/person.js';
import { exercisesOf } from '../routine/program.js';
import type { Situation } from './turn.js';

/** Counts the routine that was heard to its end; undefined if nothing was held in it. */
export function roundHeard({ session, language, nowMs }: Situation): Change | undefined {
  const { playback } = session;
  if (playback?.state !== 'ended' || playback.heldMs === 0) return undefined;
  const { run, heldMs } = playback;
  const exercises = exercisesOf(run, language.routines, language.stretches);
  const stretches = exercises.map(({ stretch }) => stretch.id);
  return (person) => withRound(person, { ms: nowMs, heldMs }, stretches);
}
