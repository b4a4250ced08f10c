import type { Person } from '../../memory/person.js';
import { promptTurn } from '../prompts.js';
import type { Decision, Situation } from '../turn.js';
import { lastDone } from './last-round.js';
import { startOf, startRoutine } from './start.js';

/** "The same as yesterday", "same again": what was done last. What can't be told is asked. */
export function sameAgainTurn(person: Person | undefined, situation: Situation): Decision {
  const { running, session, language } = situation;
  const { starting, playback } = session;
  const id = (running ? undefined : playback?.run.id) ?? lastDone(person, language);
  const present = starting?.kind === 'routine' ? starting.id : running?.run.id;
  if (present !== undefined && (id === undefined || id === present))
    return startRoutine({}, situation);
  if (id === undefined) return promptTurn('sameAsWhat', situation);
  return startOf({ kind: 'routine', id }, situation);
}
