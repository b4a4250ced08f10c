import { placeToKeep } from '../../../core/conversation/on-the-mat/kept-place.js';
import { withUnsaved } from '../../../core/conversation/prompts.js';
import type { Situation, Turn } from '../../../core/conversation/turn.js';
import { withRound } from '../../../core/memory/person.js';
import { exercisesOf } from '../../../core/routine/program.js';
import type { Asked } from '../asked.js';
import type { Ports } from './on-intents.js';

/**
 * Counts a routine that was heard to its end since the last request, whatever
 * is said now. False if it could not be kept.
 */
export async function countRound({ people }: Ports, asked: Asked): Promise<boolean> {
  const { userId, today, heardToEnd, situation } = asked;
  const { nowMs, session } = situation;
  const heldMs = session.playback?.heldMs ?? 0;
  if (!heardToEnd || heldMs === 0 || userId === undefined || nowMs === undefined) return true;
  const stretches = stretchesOf(situation);
  return people.change(userId, today, (person) =>
    withRound(person, { ms: nowMs, heldMs }, stretches),
  );
}

/** The stretches of the routine that is or was narrated. */
function stretchesOf({ session, language }: Situation): string[] {
  const { playback } = session;
  if (playback === undefined) return [];
  const exercises = exercisesOf(playback.move, language.routines, language.stretches);
  return exercises.map(({ stretch }) => stretch.id);
}

/** Keeps the place in a routine that is broken off. False if it could not be kept. */
export async function keepPlace({ people }: Ports, asked: Asked): Promise<boolean> {
  const { userId, today, situation } = asked;
  const move = placeToKeep(situation);
  const { nowMs } = situation;
  if (move === undefined || userId === undefined || nowMs === undefined) return true;
  const place = { move, keptMs: nowMs, heldMs: situation.session.playback?.heldMs };
  return people.change(userId, today, (person) => ({ ...person, place }));
}

/** Says once a session that something could not be kept. */
export function told(saved: boolean, turn: Turn, situation: Situation): Turn {
  return saved || situation.session.unsavedTold ? turn : withUnsaved(turn, situation);
}

/** "No" to the offer at a launch: it rests for a while. */
export async function noteRefusal({ people }: Ports, asked: Asked): Promise<void> {
  const { userId, today, situation } = asked;
  if (!situation.session.launchOffer || userId === undefined) return;
  await people.change(userId, today, (person) => ({ ...person, refused: today }));
}
