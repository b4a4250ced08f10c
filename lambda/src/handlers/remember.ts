import { placeToKeep } from '../conversation/kept-place.js';
import { withRound } from '../memory/person.js';
import type { Asked } from './asked.js';
import type { Ports } from './on-intents.js';

/** A routine that was heard to its end since the last request is counted, whatever is said now. */
export async function countRound({ people }: Ports, asked: Asked): Promise<void> {
  const { userId, today, heardToEnd, situation } = asked;
  const { nowMs } = situation;
  if (!heardToEnd || userId === undefined || nowMs === undefined) return;
  await people.change(userId, today, (person) => withRound(person, nowMs));
}

/** Keeps the place in a routine that is broken off. */
export async function keepPlace({ people }: Ports, asked: Asked): Promise<void> {
  const { userId, today, situation } = asked;
  const move = placeToKeep(situation);
  const { nowMs } = situation;
  if (move === undefined || userId === undefined || nowMs === undefined) return;
  await people.change(userId, today, (person) => ({ ...person, place: { move, keptMs: nowMs } }));
}
