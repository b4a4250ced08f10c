import { stretchOf } from '../../content.js';
import type { Change } from '../../memory/people.js';
import type { Person, Place } from '../../memory/person.js';
import { isSameRound, takenUpAgain, withRound } from '../../memory/rounds.js';
import type { Playback, RoundId } from '../../memory/run.js';
import { isDone, NEARLY_MS, underWayAt } from '../../routine/done.js';
import { exercisesOf } from '../../routine/program.js';
import { standingAt, stopClock } from '../../routine/running.js';
import type { Exercise } from '../../routine/timeline.js';
import type { Situation, Turn } from '../turn.js';
import { isBesideRoutine } from './beside-a-routine.js';
import { wishedIn } from './last-round.js';

/**
 * Saves what was done by now, and where the routine stands after this turn, at
 * each request in it: an Echo may never say that a session ended. Undefined if
 * there was no routine.
 */
export function keepUnderway(turn: Turn, situation: Situation): Change | undefined {
  const { session } = situation;
  const after = turn.setsAside ? session.playback : turn.session.playback;
  if (turn.forgets || (session.playback ?? after) === undefined) return undefined;
  const waiting = waitingPlace({ ...situation, session: turn.session });
  const place = waiting ?? placeAfter(turn, after, situation);
  const { nowMs } = situation;
  return (person) => ({
    ...withDone(takenUpAgain(person, nowMs), session.playback, situation),
    place,
  });
}

/** The session ends without words. */
export function keepAtTheEnd(situation: Situation): Change | undefined {
  const { session } = situation;
  const { playback } = session;
  if (playback === undefined) return undefined;
  const place = waitingPlace(situation) ?? placeOf(playback, situation);
  const { nowMs } = situation;
  return (person) => ({ ...withDone(takenUpAgain(person, nowMs), playback, situation), place });
}

/** Of a routine that waits while another stretch is done. */
function waitingPlace(situation: Situation): Place | undefined {
  const { session, nowMs } = situation;
  return isBesideRoutine(situation) && session.later
    ? { playback: session.later, keptMs: nowMs }
    : undefined;
}

function placeAfter(
  { say }: Turn,
  after: Playback | undefined,
  situation: Situation,
): Place | undefined {
  if (after?.state === 'narrating' && say.kind === 'narration')
    return { playback: after, keptMs: situation.nowMs };
  return placeOf(after, situation);
}

/** A narration at an unknown place goes on where it began: nobody knows that more was heard. */
function placeOf(playback: Playback | undefined, { nowMs }: Situation): Place | undefined {
  switch (playback?.state) {
    case 'narrating':
      return { playback: standingAt(playback), keptMs: nowMs };
    case 'standing':
      return { playback, keptMs: nowMs };
    default:
      return undefined;
  }
}

/**
 * The person as of this request. What was done in this session counts already,
 * and a narration that another one left without a word was heard to where the
 * clock says, or to its end.
 */
export function upToNow(
  person: Person,
  live: Playback | undefined,
  now: Pick<Situation, 'nowMs' | 'language'>,
): Person {
  return withDone(takenUpAgain(caughtUp(person, live, now), now.nowMs), live, now);
}

function caughtUp(
  person: Person,
  live: Playback | undefined,
  { nowMs, language }: Pick<Situation, 'nowMs' | 'language'>,
): Person {
  const { place } = person;
  if (place?.playback.state !== 'narrating' || isSameRound(place.playback.round, live?.round))
    return person;
  const { playback } = stopClock(place.playback, nowMs, language, {
    tooLateMs: Number.POSITIVE_INFINITY,
  });
  if (playback?.state === 'narrating') return person;
  const done = withDone(person, playback, { language, nowMs: place.keptMs });
  return playback?.state === 'standing'
    ? { ...done, place: { ...place, playback } }
    : { ...done, place: undefined };
}

/** What was held of stretches that were left out since, in ms: it was held all the same. */
function goneMs({ run, round: { gone = {} } }: Playback, language: Situation['language']): number {
  const ids = exercisesOf(run, language.routines, language.stretches).map(
    ({ stretch }) => stretch.id,
  );
  return Object.entries(gone).reduce((sum, [id, ms]) => (ids.includes(id) ? sum : sum + ms), 0);
}

function isOfIt(one: Exercise, other: Exercise): boolean {
  return one.stretch.id === other.stretch.id && one.set === other.set;
}

/** A round is saved from its first request on: after this, in ms, one that isn't known was made up. */
const NEW_MS = 86_400_000;

function isKnown(round: RoundId, { place, rounds = [] }: Person): boolean {
  const known = [place?.playback.round, ...rounds.map(({ id }) => id)];
  return known.some((one) => isSameRound(round, one));
}

/**
 * The person with what was done of a routine; a round that nothing was held in isn't one. A hold
 * that could still be gone on with isn't done before all of it was heard.
 */
function withDone(
  person: Person,
  playback: Playback | undefined,
  { language, nowMs }: Pick<Situation, 'language' | 'nowMs'>,
): Person {
  if (playback === undefined) return person;
  const { run, round, held } = playback;
  const heldMs = held.reduce((sum, ms) => sum + ms, 0) + goneMs(playback, language);
  if (heldMs === 0 || stretchOf(run.id, language)?.gentle) return person;
  if (nowMs - round.startedMs > NEW_MS && !isKnown(round, person)) return person;
  const exercises = exercisesOf(run, language.routines, language.stretches);
  const underWay = playback.state === 'standing' ? underWayAt(playback, language) : undefined;
  const wasDone = (exercise: number) => {
    const heardMs = held[exercise] ?? 0;
    const holdMs = exercises[exercise]?.holdMs ?? Infinity;
    return exercise === underWay ? heardMs >= holdMs : isDone(heardMs, holdMs);
  };
  const numbers = run.skipped ? [] : [...new Set(exercises.map(({ set }) => set))];
  const sets = numbers.filter((number) =>
    exercises.every(({ set }, exercise) => set !== number || wasDone(exercise)),
  ).length;
  // Both sides, and whatever passes it has.
  const done = exercises.flatMap((one, exercise) => {
    const isFirst = exercise === exercises.findIndex((other) => isOfIt(other, one));
    const isAll = exercises.every((other, at) => !isOfIt(other, one) || wasDone(at));
    return isFirst && isAll ? [one.stretch.id] : [];
  });
  const begun = exercises.flatMap(({ stretch }, exercise) =>
    (held[exercise] ?? 0) >= NEARLY_MS && !done.includes(stretch.id) ? [stretch.id] : [],
  );
  const part = [...new Set(begun)];
  const early = done.filter((id) =>
    exercises.some(
      ({ stretch, holdMs }, exercise) =>
        stretch.id === id && (held[exercise] ?? 0) + NEARLY_MS < holdMs,
    ),
  );
  const of = wishedIn(run);
  const id = { startedMs: round.startedMs, session: round.session };
  return withRound(person, { id, ms: round.startedMs, heldMs, sets, done, part, early, of }, nowMs);
}
