import { MAX_ROUNDS, type Person, type Round, TWO_WEEKS_MS } from './person.js';
import type { RoundId } from './run.js';

/** A round that was whole only so long after its start, in ms, was taken up again: it counts for that day. */
const TAKEN_UP_MS = 6 * 3_600_000;

/** Whether all stretches of a round were done at least once. */
export function isWhole({ sets }: Round): boolean {
  return sets > 0;
}

/** Whether a stretch of a round was held to its end. */
function isHeldOut(id: string, { done, early = [] }: Round): boolean {
  return done.includes(id) && !early.includes(id);
}

/**
 * The person with what was done in a round by now, `nowMs`. The same round is counted
 * once, however often it is saved; what was done in it only grows.
 */
export function withRound(person: Person, round: Round & { id: RoundId }, nowMs: number): Person {
  const { rounds = [], total = rounds.filter(isWhole).length, practice } = person;
  const before = rounds.find((one) => isSameRound(round.id, one.id) || areAtOnce(round, one));
  const done = [...new Set([...(before?.done ?? []), ...round.done])];
  const merged = {
    ...round,
    ms: before && isWhole(before) ? before.ms : round.ms,
    heldMs: Math.max(round.heldMs, before?.heldMs ?? 0),
    sets: Math.max(round.sets, before?.sets ?? 0),
    done,
    takenUp: before?.takenUp,
    part: [...new Set([...(before?.part ?? []), ...(round.part ?? [])])].filter(
      (id) => !done.includes(id),
    ),
    early: done.filter((id) => !isHeldOut(id, round) && !(before && isHeldOut(id, before))),
  };
  const fresh = done.filter((id) => !before?.done.includes(id));
  const practised = fresh.map((id) => {
    const times = (practice?.[id]?.times ?? 0) + 1;
    return [id, { times, lastMs: round.ms }] as const;
  });
  const isNew = isWhole(merged) && !(before && isWhole(before));
  if (isNew && nowMs - round.ms > TAKEN_UP_MS) merged.ms = nowMs;
  return {
    ...person,
    rounds: [...rounds.filter((one) => one !== before), merged].slice(-MAX_ROUNDS),
    total: total + Number(isNew),
    refused: isNew ? undefined : person.refused,
    practice: { ...practice, ...Object.fromEntries(practised) },
  };
}

/** The person, once a round that was left unfinished is under way again on another day: what was done by then is of the day before. */
export function takenUpAgain(person: Person, nowMs: number): Person {
  const { place, rounds = [] } = person;
  if (place === undefined || nowMs - place.keptMs < TAKEN_UP_MS) return person;
  const left = rounds.find((one) => !isWhole(one) && isSameRound(place.playback.round, one.id));
  if (left === undefined) return person;
  const { heldMs, done, part } = left;
  const takenUp = { ms: nowMs, heldMs, done, part };
  return { ...person, rounds: rounds.map((one) => (one === left ? { ...one, takenUp } : one)) };
}

/** What was done of a round on the day that it began, and on the one that it was taken up again. */
export function partsOf(round: Round): Pick<Round, 'ms' | 'heldMs' | 'done' | 'part'>[] {
  const { takenUp, ms, heldMs, id } = round;
  if (takenUp === undefined) return [round];
  const since = round.done.filter((one) => !takenUp.done.includes(one));
  return [
    { ...takenUp, ms: id?.startedMs ?? ms },
    { ms: takenUp.ms, heldMs: Math.max(0, heldMs - takenUp.heldMs), done: since },
  ];
}

export function isSameRound(one: RoundId, other: RoundId | undefined): boolean {
  return one.startedMs === other?.startedMs && one.session === other.session;
}

/** Nobody holds two rounds of a session at once: one is a copy of the other, with its start changed. */
function areAtOnce(one: Round & { id: RoundId }, { id, heldMs }: Round): boolean {
  if (id === undefined || id.session !== one.id.session) return false;
  const laterMs = one.id.startedMs - id.startedMs;
  return laterMs < 0 ? -laterMs < one.heldMs : laterMs < heldMs;
}

/** Whether the last round was two weeks ago or more. */
export function isComingBack({ rounds = [] }: Person, nowMs: number): boolean {
  const last = rounds.findLast(isWhole);
  return last !== undefined && nowMs - last.ms >= TWO_WEEKS_MS;
}
