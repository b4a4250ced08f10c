import type { Running } from '../../routine/running.js';
import type { Situation, Turn } from '../turn.js';
import { goneBack } from './previous.js';
import { wasDone } from './skip.js';

/** Back to the last one that was skipped on the way, if one was: a side of it that was done isn't done again. */
export function skippedBehind(running: Running, situation: Situation): Turn | undefined {
  const { starts, current } = running;
  const last = starts.slice(0, current).findLastIndex((_, at) => !wasDone(running, at));
  const id = starts[last]?.stretch;
  if (id === undefined) return undefined;
  const first = starts.findIndex(({ stretch }, at) => stretch === id && !wasDone(running, at));
  return goneBack(first, running, `stretch:${id}`, situation);
}
