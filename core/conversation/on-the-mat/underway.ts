import type { Language } from '../../../models/languages.js';
import type { Change } from '../../memory/people.js';
import { type Person, withRound } from '../../memory/person.js';
import type { Playback } from '../../memory/session.js';
import { exercisesOf } from '../../routine/program.js';
import { stopClock } from '../../routine/running.js';

/** Of a hold, this share makes its stretch done. */
const DONE = 1 / 2;

/**
 * Saves what was done by now, and where the routine stands after this turn, at
 * each request in it: an Echo may never say that a session ended. Undefined if
 * there was no routine.
 */
export function keepUnderway(
  before: Playback | undefined,
  after: Playback | undefined,
  nowMs: number,
  language: Language,
): Change | undefined {
  if (before === undefined && after === undefined) return undefined;
  const place = after && after.state !== 'ended' ? { playback: after, keptMs: nowMs } : undefined;
  return (person) => ({ ...withDone(person, before, language), place });
}

/** A narration that was left without a word: heard to where the clock says, or to its end. */
export function caughtUp(person: Person, nowMs: number, language: Language): Person {
  const { place } = person;
  if (place?.playback.state !== 'narrating') return person;
  const { playback } = stopClock(place.playback, nowMs, language, Number.POSITIVE_INFINITY);
  if (playback?.state === 'narrating') return person;
  const done = withDone(person, playback, language);
  return playback?.state === 'standing'
    ? { ...done, place: { ...place, playback } }
    : { ...done, place: undefined };
}

/** The person with what was done of a routine; a round that nothing was held in isn't one. */
function withDone(person: Person, playback: Playback | undefined, language: Language): Person {
  if (playback === undefined) return person;
  const { run, round, held } = playback;
  const heldMs = held.reduce((sum, ms) => sum + ms, 0);
  if (heldMs === 0) return person;
  const exercises = exercisesOf(run, language.routines, language.stretches);
  const isDone = (exercise: number) =>
    (held[exercise] ?? 0) >= (exercises[exercise]?.holdMs ?? Infinity) * DONE;
  const numbers = [...new Set(exercises.map(({ set }) => set))];
  const sets = numbers.filter((number) =>
    exercises.every(({ set }, exercise) => set !== number || isDone(exercise)),
  ).length;
  const done = exercises.filter((_, exercise) => isDone(exercise)).map(({ stretch }) => stretch.id);
  return withRound(person, { id: round, ms: round.startedMs, heldMs, sets, done });
}
