import type { Language } from '../../../models/languages.js';
import type { Person } from '../../memory/person.js';
import { isSameRound } from '../../memory/rounds.js';
import type { Running } from '../../routine/running.js';
import { promptTurn } from '../prompts.js';
import type { Decision, Situation } from '../turn.js';
import { inPassing } from './in-passing.js';
import { lastDone } from './last-round.js';
import { startOf, startRoutine } from './start.js';

/** "The same as yesterday", "same again": what was done last. What can't be told is asked; "is it?" in the middle is answered. */
export function sameAgainTurn(person: Person | undefined, situation: Situation): Decision {
  const { running, session, language } = situation;
  const { starting, playback } = session;
  const id = (running ? undefined : playback?.run.id) ?? lastDone(person, language);
  const present = starting?.kind === 'routine' ? starting.id : running?.run.id;
  if (running && !starting && before(running, person, language) === present)
    return inPassing('sameRound', situation);
  if (present !== undefined && (id === undefined || id === present))
    return startRoutine({}, situation);
  if (id === undefined) return promptTurn('sameAsWhat', situation);
  return startOf({ kind: 'routine', id }, situation);
}

/** What was done last, apart from what is under way. */
function before(
  { round }: Running,
  person: Person | undefined,
  language: Language,
): string | undefined {
  if (person === undefined) return undefined;
  const { place, rounds } = person;
  const isNow = place !== undefined && isSameRound(place.playback.round, round);
  return lastDone(
    {
      ...person,
      place: isNow ? undefined : place,
      rounds: rounds?.filter(({ id }) => id === undefined || !isSameRound(id, round)),
    },
    language,
  );
}
