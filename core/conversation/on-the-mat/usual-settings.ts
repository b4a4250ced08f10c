import type { Situation, Turn } from '../turn.js';
import { movedTo } from './enter.js';
import { settingTurn, withUsualHoldsAhead } from './settings.js';

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
