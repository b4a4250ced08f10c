import { NEARLY_MS } from '../../routine/done.js';
import { holdSpan, isSameStretch } from '../../routine/playback.js';
import type { Running } from '../../routine/running.js';
import type { Situation, Turn } from '../turn.js';
import { told, whereabouts } from './side.js';
import { wasDone } from './skip.js';
import { namesOf } from './suited.js';

/**
 * "Was that both of them?", once the round is over: what of it was done. Undefined if it isn't over, or
 * nothing was.
 */
export function roundOverTurn(situation: Situation): Turn | undefined {
  const { running, session } = situation;
  if (running || session.later || session.playback?.state !== 'ended') return undefined;
  const there = whereabouts(situation);
  if (there === undefined) return undefined;
  const { starts } = there;
  const undone = starts.filter((start) =>
    starts.some((one, exercise) => isSameStretch(one, start) && !wasDone(there, exercise)),
  );
  if (undone.length === starts.length) return undefined;
  const some = undone.length > 0 ? undone : starts.filter((_, at) => isLeftEarly(there, at));
  const stretches = namesOf([...new Set(some.map(({ stretch }) => stretch))], situation);
  if (undone.length > 0) return told('allDoneBut', situation, { stretches });
  return told(some.length > 0 ? 'allDoneInPart' : 'allDone', situation, { stretches });
}

/** Whether a hold was left before its end: half of it may count, and isn't all of it. */
export function isLeftEarly({ timeline, starts, held }: Running, exercise: number): boolean {
  const { startMs, endMs } = holdSpan(timeline, starts[exercise]?.startMs ?? 0);
  return (held[exercise] ?? 0) + NEARLY_MS < endMs - startMs;
}
