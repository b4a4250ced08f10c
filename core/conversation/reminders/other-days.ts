import type { Situation, Turn } from '../turn.js';
import { passedTurn } from './asking.js';
import { daysWished, ringsOn } from './days.js';
import { going, now, openReadBack, readBackTurn } from './read-back.js';
import { isOnce, type Ring, recurring, timeOf } from './rings.js';
import type { ClockTime } from './times-of-day.js';
import { unrepeatableTurn } from './unrepeatable.js';

interface Moved {
  /** Another time, if one was said with the days. */
  at: ClockTime | undefined;
  moved: readonly Ring[];
  found: readonly Ring[];
}

/**
 * "Change the reminder to weekdays", and "at seven" with it: it keeps its time, unless another one
 * was said. What was read back and isn't set yet comes first.
 */
export function otherDaysTurn(
  day: string,
  { at, moved, found }: Moved,
  situation: Situation,
): Turn {
  const { session } = situation;
  const open = openReadBack(session);
  const times = at === undefined ? [...new Set((open?.times ?? moved).map(timeOf))] : [at];
  const days = daysWished([day]);
  const cannot = unrepeatableTurn(days, times, situation);
  if (cannot) return cannot;
  const rings = ringsOn(days, times, now(situation));
  if (rings.length === 0) return passedTurn([day], situation);
  if (open) return readBackTurn(rings, situation, going(session, []));
  // What rang every week and is to ring once is named before the yes.
  if (rings.every(isOnce)) return readBackTurn(rings, situation, { instead: moved });
  const others = recurring(found).filter((ring) => !moved.includes(ring));
  const all = [...new Set([...others, ...rings])].toSorted();
  return readBackTurn(all, situation, { before: [...others, ...moved] });
}
