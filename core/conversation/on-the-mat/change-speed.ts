import type { PromptId } from '../../../models/languages.js';
import type { Lead } from '../../memory/session.js';
import { holdSpan, isWayOut, stretchStarts } from '../../routine/playback.js';
import { type Running, runningIn } from '../../routine/running.js';
import { timelineOf } from '../../routine/timelines.js';
import type { Speed } from '../../speech/pace.js';
import type { Situation, Turn } from '../turn.js';
import { onward } from './enter.js';
import { promptThenGoOn } from './way-back.js';

const WORDS = {
  slower: { prompt: 'speakSlower', lead: { id: 'leadSlower' } },
  faster: { prompt: 'speakFaster', lead: { id: 'leadFaster' } },
  usual: { prompt: 'speakAsUsual', lead: { id: 'leadUsualSpeed' } },
} as const satisfies Record<Speed | 'usual', { prompt: PromptId; lead: Lead }>;

/** "Speak slower": from here on, also in the middle of a routine, which goes on at once. */
export function speedTurn(wish: Speed | 'usual', situation: Situation): Turn {
  const speed = wish === 'usual' ? undefined : wish;
  const { prompt, lead } = WORDS[wish];
  const changed = atSpeed(speed, situation);
  const { running } = changed;
  const turn =
    running && situation.narrating
      ? onward(running, lead, changed)
      : promptThenGoOn(prompt, changed);
  return { ...turn, keep: { change: (person) => ({ ...person, speed }), quietly: false } };
}

/** The situation in which all that follows is spoken at a speed. A way back would lead to the old one. */
function atSpeed(speed: Speed | undefined, situation: Situation): Situation {
  const { session, running, language } = situation;
  const changed = { ...session, speed, undo: undefined };
  if (running === undefined) return { ...situation, session: changed };
  const run = { ...running.run, speed };
  const timeline = timelineOf(run, language, run.opening);
  const placeMs = samePlace(running, timeline);
  const { heldMs } = running;
  return {
    ...situation,
    session: { ...changed, playback: { state: 'standing', run, placeMs, heldMs } },
    running: runningIn(timeline, { run, placeMs, heldMs }),
  };
}

/** Words take longer or shorter now, and holds don't: in a hold the second is kept, elsewhere the step. */
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
