import { exercisesOf } from '../../routine/program.js';
import type { Situation } from '../turn.js';
import type { Slot } from '../wishes.js';

/** "Make that the default", of a hold that was changed just now: its length. Undefined if none was. */
export function holdNow({ running, session, language }: Situation): Slot | undefined {
  if (running === undefined || session.order !== 'hold') return undefined;
  const { routines, stretches } = language;
  const exercise = exercisesOf(running.run, routines, stretches)[running.current];
  return exercise && { said: `PT${exercise.holdMs / 1_000}S` };
}
