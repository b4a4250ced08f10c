import { routineOf, stretchOf } from '../content.js';
import { startRoutine, startStretch } from './on-the-mat/start.js';
import type { Decision, Situation } from './turn.js';

/** What an Alexa Routine, a link or another skill asks to start. */
export interface TaskInput {
  /** The id of a routine or a stretch; the usual routine if not given. */
  routine?: string | undefined;
  /** In s, as it was written; as people like it if not given. */
  hold?: string | undefined;
}

/** Starts it as if it had been asked for in words, so that everything before a start comes before this one. */
export function taskTurn({ routine, hold }: TaskInput, before: Situation): Decision {
  const situation = { ...before, session: { ...before.session, task: true } };
  const { language } = situation;
  const wishes = hold === undefined ? {} : { hold: { said: `PT${hold}S` } };
  if (routine === undefined) return startRoutine(wishes, situation);
  const known = routineOf(routine, language) ?? stretchOf(routine, language);
  return startStretch({ stretch: { said: routine, id: known?.id }, ...wishes }, situation);
}
