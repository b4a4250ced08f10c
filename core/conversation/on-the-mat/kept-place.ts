import type { Place } from '../../memory/person.js';
import type { RoutineMove, Session } from '../../memory/session.js';
import { isWayOut } from '../../routine/playback.js';
import { playedOf } from '../../routine/timelines.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import { resumeTurn } from './controls.js';
import { back, placeWords, type Running, runningOf } from './running.js';

/**
 * Where to take up again the routine that is broken off now: the place, or, if
 * that is unknown, where its narration began. A screening is asked again.
 */
export function placeToKeep(situation: Situation): RoutineMove | undefined {
  const { playback } = situation.session;
  const running = runningOf(situation);
  if (running) return hasHeld(running) ? unscreened(back(running)) : undefined;
  return playback?.placeMs === undefined ? playback && unscreened(playback.move) : undefined;
}

/** Whether any hold has begun: before that, there is nothing to go on with. */
function hasHeld({ timeline, placeMs }: Running): boolean {
  return timeline.cues.some(({ kind, startMs }) => kind === 'hold' && startMs < placeMs);
}

/** "Last time we stopped in child's pose": offers to go on from there. */
export function keptPlaceTurn(place: Place, situation: Situation): Turn {
  const { move } = place;
  const session = withPlace(place, situation);
  const running = runningOf({ ...situation, session });
  if (running === undefined) return promptTurn('welcomeBack', situation);
  const prompt = isWayOut(running.cue) ? 'keptPlaceAfter' : 'keptPlace';
  const turn = promptTurn(
    prompt,
    { ...situation, session },
    placeWords(running, situation.language),
  );
  return { ...turn, session: { ...turn.session, offer: { yes: move } } };
}

/** Goes on from a place that was kept, without a question. */
export function resumeKeptPlace(place: Place, situation: Situation): Turn {
  return resumeTurn({ ...situation, session: withPlace(place, situation) });
}

/** The session as if the routine had just been paused there, so that all controls work. */
function withPlace({ move, heldMs }: Place, { session, language, nowMs }: Situation): Session {
  const placeMs = move.atMs ?? playedOf(move, language)[move.from ?? 0]?.originMs ?? 0;
  return { ...session, playback: { move, startedMs: nowMs ?? 0, placeMs, heldMs } };
}

function unscreened({ screened: _, ...move }: RoutineMove): RoutineMove {
  return move;
}
