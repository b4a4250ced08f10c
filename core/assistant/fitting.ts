import type { Routine } from '../../models/content.js';
import type { Language } from '../../models/languages.js';
import { routineOf } from '../content.js';
import { planned } from '../routine/planner.js';
import { type Choice, exercisesOf } from '../routine/program.js';

/** A round of a routine or a stretch, as it was asked for: all that its timeline is compiled from. */
export type Round = Pick<Choice, 'id' | 'holdMs' | 'sets' | 'ask' | 'stretches' | 'changes'>;

/** A round that takes so long in all, in ms; without a time, as long as the routine is meant to. */
export function fittedRound(id: string, totalMs: number | undefined, language: Language): Round {
  const routine: Pick<Routine, 'stretches' | 'more' | 'lastsMs'> = routineOf(id, language) ?? {
    stretches: [id],
  };
  const ms = totalMs ?? routine.lastsMs;
  if (ms === undefined) return { id };
  const ask = { ms };
  const run = { id, ask, seed: 0, opening: true, unknown: unknownIn({ id }, language) };
  return { id, ask, ...planned(routine, run, [], language) };
}

/** All of them may be new to somebody of whom nothing is known. */
export function unknownIn(round: Round, { routines, stretches }: Language): string[] {
  return exercisesOf(round, routines, stretches).map(({ stretch }) => stretch.id);
}
