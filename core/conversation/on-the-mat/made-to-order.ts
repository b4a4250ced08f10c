import type { Routine } from '../../../models/content.js';
import type { Language } from '../../../models/languages.js';
import { MY_ROUTINE, OWN_ROUTINE, routineOf } from '../../content.js';
import type { Wish } from '../../memory/move.js';
import type { Person } from '../../memory/person.js';
import type { Run } from '../../memory/run.js';
import { planned } from '../../routine/planner.js';

/** "My routine" is one's own for who has one, and the usual one for everybody else. */
export function meant(wish: Wish, person: Person | undefined, { defaults }: Language): Wish {
  if (wish.id !== MY_ROUTINE) return wish;
  return { ...wish, id: person?.own ? OWN_ROUTINE : defaults.routine };
}

/**
 * The run as it was asked for: one's own routine, one that fits a time, fewer stretches, another
 * order. Undefined if somebody has no routine of their own.
 */
export function madeToOrder(
  run: Run,
  person: Person | undefined,
  language: Language,
): Run | undefined {
  const [first, ...others] = person?.own ?? [];
  const own = first === undefined ? undefined : { stretches: [first, ...others] as const };
  const routine: Pick<Routine, 'stretches' | 'more' | 'lastsMs'> | undefined =
    run.id === OWN_ROUTINE ? own : routineOf(run.id, language);
  if (routine === undefined) return run.id === OWN_ROUTINE ? undefined : run;
  const { lastsMs } = routine;
  if (run.id !== OWN_ROUTINE && run.ask === undefined && lastsMs === undefined) return run;
  const plan = planned(routine, run, run.leaveOut ?? [], language);
  const ms = run.ask?.ms ?? (plan.changes && lastsMs);
  return { ...run, ...plan, ...(ms !== undefined && { ask: { ...run.ask, ms } }) };
}
