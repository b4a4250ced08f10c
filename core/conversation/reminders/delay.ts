import { localTime } from '../local-time.js';
import { waitBeforeTheStart } from '../on-the-mat/before-the-start.js';
import { waitTurn } from '../on-the-mat/controls.js';
import { A_MOMENT_MS } from '../on-the-mat/start.js';
import { offeredRound } from '../on-the-mat/what-waits.js';
import type { Situation, Turn } from '../turn.js';
import { requestedHoldMs, type Slot } from '../wishes.js';
import { askingTimes } from './asking.js';
import { type Going, readBackTurn } from './read-back.js';
import type { Wished } from './wished.js';

const YEAR_MS = 31_536_000_000;
const MINUTE_MS = 60_000;

/** "In an hour"; the day of "three times a day" is no delay. */
export function isDelay(wished: Wished): wished is Wished & { delay: Slot } {
  return wished.delay !== undefined && wished.count?.id === undefined;
}

/** "In twenty minutes": to the nearest minute. "In a minute", with something under way or asked to begin, is a wait. */
export function delayTurn(delay: Slot, situation: Situation, going: Going = {}): Turn {
  const ms = requestedHoldMs(delay.said);
  if (ms === undefined || ms <= 0) return askingTimes('remindOnceWhen', ['once'], situation);
  if (ms > YEAR_MS) return askingTimes('remindTooFar', ['once'], situation);
  if (ms <= A_MOMENT_MS && (situation.running ?? situation.session.starting))
    return waitTurn(situation);
  if (ms <= A_MOMENT_MS && offeredRound(situation)) return waitBeforeTheStart(situation);
  const nextMinute = Math.floor(situation.nowMs / MINUTE_MS) + 1;
  const atMs = Math.max(nextMinute, Math.round((situation.nowMs + ms) / MINUTE_MS)) * MINUTE_MS;
  const { date, clock } = localTime(atMs, situation.session.timeZone ?? 'UTC');
  return readBackTurn([`${date}/${clock}`], situation, { ...going, delayMs: ms });
}
