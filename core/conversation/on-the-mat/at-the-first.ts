import type { Person } from '../../memory/person.js';
import { runningAt } from '../../routine/running.js';
import type { Situation } from '../turn.js';
import { knowing } from './knowing.js';
import { meant } from './made-to-order.js';
import { runOf } from './run-of.js';

/** "Where do my hands go?", before the start: as if they stood at the stretch that comes first in what is about to start. */
export function atTheFirst(person: Person | undefined, situation: Situation): Situation {
  const { session, nowMs, sessionId } = situation;
  if (session.starting?.kind !== 'routine') return situation;
  const known = knowing(person, situation);
  const run = runOf(meant(session.starting, person, known.language), person, known);
  const round = { startedMs: nowMs, session: sessionId };
  const running = run && runningAt({ run, placeMs: 0, round, held: [] }, known.language);
  return running ? { ...situation, running, narrating: false } : situation;
}
