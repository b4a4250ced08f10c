import { correctionTurn } from './corrections.js';
import { pauseTurn } from './on-the-mat/controls.js';
import type { Decision, Situation } from './turn.js';
import { requestedHoldMs, type Slot } from './wishes.js';

const MINUTE_MS = 60_000;
const MOST_AWAY_MS = 300_000;

/** "Sorry, one minute", where nothing was changed: somebody is called away. Minutes that were ordered may be put right by more than one. */
export function sorryTurn(moment: Slot | undefined, situation: Situation): Decision {
  const { running, narrating, session } = situation;
  const ms = (moment && requestedHoldMs(moment.said)) ?? 0;
  const isWhole = ms >= MINUTE_MS && ms % MINUTE_MS === 0 && ms <= MOST_AWAY_MS;
  const isOfAHold = session.order === 'hold' ? session.order : undefined;
  const order = ms <= MINUTE_MS ? isOfAHold : session.order;
  const isAbout = order ?? session.undo?.by ?? session.starting ?? session.justSet;
  const { playback } = session;
  const isPaused = playback?.state === 'standing' && playback.paused;
  return running && (narrating || isPaused) && isWhole && !isAbout
    ? pauseTurn(situation)
    : correctionTurn({ hold: moment }, situation);
}
