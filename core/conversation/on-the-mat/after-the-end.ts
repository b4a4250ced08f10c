import { runningAt } from '../../routine/running.js';
import { timelineOf } from '../../routine/timelines.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { plannedAnew } from './anew.js';
import { MAX_COUNT } from './asking.js';
import { toStretch, withoutOpening } from './enter.js';

/** "Just two", and "no, three" once they are done: on to the third. Undefined if no more are meant. */
export function moreAfterTheEnd(number: Slot | undefined, situation: Situation): Turn | undefined {
  const { session, language } = situation;
  const { playback, order } = session;
  const count = Number(number?.said);
  const isCount = Number.isInteger(count) && count >= 1 && count <= MAX_COUNT;
  if (order !== 'count' || playback?.state !== 'ended' || !isCount) return undefined;
  const run = withoutOpening(playback.run);
  const { totalMs } = timelineOf(run, language, false);
  const atTheEnd = runningAt({ ...playback, run, placeMs: totalMs - 1 }, language);
  const ahead = atTheEnd && plannedAnew({ count }, atTheEnd, situation);
  const next = (atTheEnd?.current ?? 0) + 1;
  return ahead?.starts[next] && toStretch(next, ahead, 'next', situation);
}
