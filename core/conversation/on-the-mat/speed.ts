import type { PromptId } from '../../../models/languages.js';
import type { Lead, Session } from '../../memory/session.js';
import { holdSpan, isWayOut, stretchStarts } from '../../routine/playback.js';
import { timelineOf } from '../../routine/timelines.js';
import type { Speed } from '../../speech/speed.js';
import type { Situation, Turn } from '../turn.js';
import { routineTurn } from './narrate.js';
import { at, promptThenGoOn, type Running, runningOf } from './running.js';

const WORDS = {
  slower: { prompt: 'speakSlower', lead: 'leadSlower' },
  faster: { prompt: 'speakFaster', lead: 'leadFaster' },
  usual: { prompt: 'speakAsUsual', lead: 'leadUsualSpeed' },
} as const satisfies Record<Speed | 'usual', { prompt: PromptId; lead: Lead['id'] }>;

/** "Speak slower": from here on, also in the middle of a routine, which goes on at once. */
export function speedTurn(wish: Speed | 'usual', situation: Situation): Turn {
  const speed = wish === 'usual' ? undefined : wish;
  const { prompt, lead } = WORDS[wish];
  const session = atSpeed(speed, situation);
  const running = runningOf({ ...situation, session });
  if (running === undefined || !situation.narrating)
    return promptThenGoOn(prompt, { ...situation, session });
  const { move, placeMs } = running;
  return routineTurn(at(move, placeMs, { id: lead }), { ...situation, session });
}

/** The session in which all that follows is spoken at a speed. A way back would lead to the old one. */
function atSpeed(speed: Speed | undefined, situation: Situation): Session {
  const { session, language } = situation;
  const { playback } = session;
  const running = runningOf(situation);
  const changed = { ...session, speed, undo: undefined };
  if (running === undefined || playback === undefined) return changed;
  const move = { ...running.move, speed };
  const placeMs = samePlace(running, timelineOf(move, language, move.opening ?? false));
  return { ...changed, playback: { ...playback, move, placeMs } };
}

/** Words take another time now, and holds the same: in a hold the second is kept, elsewhere the step. */
function samePlace(
  { timeline, starts, current, placeMs, cue }: Running,
  now: Running['timeline'],
): number {
  const startMs = stretchStarts(now)[current]?.startMs ?? 0;
  const hold = holdSpan(now, startMs);
  if (isWayOut(cue)) return hold.endMs;
  const before = holdSpan(timeline, starts[current]?.startMs ?? 0);
  return cue.kind === 'hold' ? hold.startMs + placeMs - before.startMs : startMs;
}
