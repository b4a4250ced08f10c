import type { Session } from '../../memory/session.js';
import { runningAt } from '../../routine/running.js';
import type { Situation, Turn } from '../turn.js';
import { movedTo } from './enter.js';
import { isEndedBy } from './going-back.js';
import { asBefore, settingTurn, usualHoldsTurn, withUsualHoldsAhead } from './settings.js';

/** What changes this hold alone. */
const OF_THIS_HOLD: readonly NonNullable<Session['undo']>['by'][] = ['longer', 'shorter', 'length'];

const USUAL_SOUNDS = { bell: undefined, justBell: undefined, countDown: undefined };
const USUAL = { holdMs: undefined, speed: undefined, talkWish: undefined, ...USUAL_SOUNDS };

/**
 * "Settings back to standard": holds, speed, words and sounds. What is left out, the easier way
 * and a routine of their own stay: those have reasons of their own.
 */
export function usualSettingsTurn(situation: Situation): Turn {
  const { running } = situation;
  const holds = running && withUsualHoldsAhead(running, situation);
  const run = holds && { ...holds.run, speed: undefined, ...USUAL_SOUNDS };
  const ahead = run && movedTo(run, holds, situation);
  const turn = settingTurn({ prompt: 'usualSettings', change: () => USUAL, ahead }, situation);
  return { ...turn, session: { ...turn.session, speed: undefined, talkWish: undefined } };
}

/** "Regular time's fine", in a hold that was changed a moment ago: that hold as it was, and else the usual holds. */
export function usualLengthTurn(situation: Situation): Turn {
  const { running, session, language } = situation;
  const { undo } = session;
  if (undo?.by === undefined || running === undefined || !OF_THIS_HOLD.includes(undo.by))
    return usualHoldsTurn(situation);
  const before = runningAt({ ...running, run: undo.run, placeMs: undo.placeMs }, language);
  const isHere = before?.current === running.current && !isEndedBy(undo, running, situation);
  return isHere ? asBefore('takenBack', situation) : usualHoldsTurn(situation);
}
