import { isRoutine, MY_ROUTINE, OWN_ROUTINE } from '../../content.js';
import type { Wish } from '../../memory/move.js';
import type { Situation } from '../turn.js';

/** The round that was offered, and isn't about to start yet. */
export function offeredRound({ session, running, language }: Situation): Wish | undefined {
  const offered = session.offer?.yes;
  const isOffered = offered?.kind === 'routine' && !running && !session.starting;
  if (!isOffered) return undefined;
  const isMine = offered.id === OWN_ROUTINE || offered.id === MY_ROUTINE;
  return isMine || isRoutine(offered, language) ? offered : undefined;
}

/** By its id: "start" in a pause, or where it is asked whether to go on, is on with what waits. */
export function pausedRound({ session, running }: Situation): string | undefined {
  const { playback, starting, offer } = session;
  const isWaiting =
    playback?.state === 'standing' && (playback.paused === true || offer?.yes?.kind === 'goOn');
  return isWaiting && !starting ? running?.run.id : undefined;
}
