import { beginnings } from '../../routine/playback.js';
import { type Running, runningAt } from '../../routine/running.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { toStretch, withJumpBack, withoutOpening } from './enter.js';
import { begunAnew, thisOneAgainTurn } from './going-back.js';

/**
 * "Do those two again", "the last three once more": back to the first of so many that were done, and
 * on from there; after the end, of the round that is over. Undefined if no such number was said.
 */
export function severalAgainTurn(slot: Slot | undefined, situation: Situation): Turn | undefined {
  const { session, language } = situation;
  const said = slot?.id === undefined ? slot?.said : undefined;
  const some = language.words.someAgain.find((one) => said !== undefined && one.said.test(said));
  if (some === undefined || session.starting) return undefined;
  const isOfSides = some.isBoth && situation.running?.cue.side !== undefined;
  if (isOfSides) return thisOneAgainTurn(situation);
  const { playback } = session;
  const over =
    playback?.state === 'ended'
      ? runningAt({ ...playback, run: withoutOpening(playback.run), placeMs: 0 }, language)
      : undefined;
  if (over)
    return toStretch(behind(some.count, beginnings(over.starts)), over, 'previous', situation);
  const { running } = situation;
  return running && backTurn(some.count, running, situation);
}

/** The pose they are only getting into isn't done yet, so it doesn't count. */
function backTurn(count: number, running: Running, situation: Situation): Turn {
  const { starts, current, held, cue } = running;
  const here = beginnings(starts).findLast((exercise) => exercise <= current) ?? 0;
  const isBegun = cue.kind === 'hold' || current > here || (held[here] ?? 0) > 0;
  const last = isBegun ? current : here - 1;
  const first = behind(
    count,
    beginnings(starts).filter((exercise) => exercise <= Math.max(0, last)),
  );
  const anew = begunAnew(first, running);
  return withJumpBack(running, toStretch(first, anew, 'previous', situation), situation);
}

/** So many before the end, or the first of all. */
function behind(count: number, all: readonly number[]): number {
  return all.at(-count) ?? all[0] ?? 0;
}
