import type { Session } from '../memory/session.js';
import { cueAt, holdLeftMs, placeAt, stretchStarts, worthKeeping } from '../routine/playback.js';
import type { Timeline } from '../routine/timeline.js';
import { spokenDuration } from '../speech/duration.js';
import { promptTurn } from './prompts.js';
import {
  farewell,
  nameOf,
  playedOf,
  type RoutineMove,
  routineTurn,
  timelineOf,
} from './routines.js';
import type { Situation, Turn } from './turn.js';

/** "Previous" said so early in a stretch means the one before it. */
const JUST_BEGUN_MS = 10_000;
/** A timestamp so long after the last word says nothing about the place. */
const TOO_LATE_MS = 3_600_000;

/** A routine that was being narrated, and where the listener was when this request came. */
interface Running {
  move: RoutineMove;
  timeline: Timeline;
  placeMs: number;
  /** Where each stretch begins, and which of them this is. */
  starts: { startMs: number; stretch: string }[];
  current: number;
}

/** Notes where the listener was when this request came, so that the clock stands still from here. */
export function stopClock(situation: Situation): Session {
  const { session, nowMs, language } = situation;
  const { playback } = session;
  if (playback === undefined || playback.placeMs !== undefined || nowMs === undefined)
    return session;
  const played = playedOf(playback.move, language);
  const from = playback.move.from ?? 0;
  const elapsedMs = nowMs - playback.startedMs;
  const lengthMs = (played.at(-1)?.endMs ?? 0) - (played[from]?.startMs ?? 0);
  // A request may come before the first word is heard, but not before it was asked for.
  if (elapsedMs < -JUST_BEGUN_MS || elapsedMs > lengthMs + TOO_LATE_MS) return session;
  return { ...session, playback: { ...playback, placeMs: placeAt(played, from, elapsedMs) } };
}

export function pauseTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { timeline, placeMs } = running;
    const leftMs = holdLeftMs(timeline, worthKeeping(timeline, placeMs));
    const values = { stretch: stretchName(running, situation), left: spokenDuration(leftMs) };
    const turn = promptTurn(leftMs > 0 ? 'paused' : 'pausedOnTheWayOut', situation, values);
    return { ...turn, session: { ...turn.session, offer: { yes: back(running, 'leadBack') } } };
  });
}

export function resumeTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => routineTurn(back(running, 'leadBack'), situation));
}

export function timeLeftTurn(situation: Situation): Turn {
  return withRunning(situation, (running) =>
    routineTurn(onward(running, 'leadTimeLeft'), situation),
  );
}

export function whereTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => routineTurn(onward(running, 'leadWhere'), situation));
}

export function nextTurn(situation: Situation): Turn {
  return withRunning(situation, ({ move, starts, current }) => {
    const next = starts[current + 1];
    if (next) return routineTurn(at(move, next.startMs), situation);
    const turn = promptTurn('lastOneSkipped', situation);
    const { id, holdMs, sets } = move;
    const again = { kind: 'routine', id, holdMs, sets } as const;
    return {
      ...turn,
      session: { ...turn.session, offer: { yes: again, no: farewell }, playback: undefined },
    };
  });
}

export function previousTurn(situation: Situation): Turn {
  return withRunning(situation, ({ move, starts, current, placeMs }) => {
    const startMs = starts[current]?.startMs ?? 0;
    const justBegun = placeMs - startMs < JUST_BEGUN_MS;
    const target = justBegun ? (starts[current - 1]?.startMs ?? 0) : startMs;
    return routineTurn(at(move, target), situation);
  });
}

export function startOverTurn(situation: Situation): Turn {
  const { playback } = situation.session;
  if (playback === undefined) return promptTurn('nothingRunning', situation);
  return routineTurn(at(playback.move, undefined), situation);
}

/** What to offer after a question in the middle of a routine; undefined when nothing is left of it. */
export function goOnOffer(situation: Situation): { stretch: string; yes: RoutineMove } | undefined {
  const running = runningOf(situation);
  if (running === undefined || cueAt(running.timeline, running.placeMs) === undefined)
    return undefined;
  return { stretch: stretchName(running, situation), yes: back(running, 'leadBack') };
}

function withRunning(situation: Situation, decide: (running: Running) => Turn): Turn {
  const { playback } = situation.session;
  const running = runningOf(situation);
  if (running && cueAt(running.timeline, running.placeMs)) return decide(running);
  if (running || playback === undefined) return promptTurn('nothingRunning', situation);
  const played = playedOf(playback.move, situation.language);
  const stretch = nameOf(played[playback.move.from ?? 0]?.stretch ?? '', situation.language);
  const turn = promptTurn('placeUnknown', situation, { stretch });
  return { ...turn, session: { ...turn.session, offer: { yes: playback.move } } };
}

function runningOf({ session: { playback }, language }: Situation): Running | undefined {
  if (playback?.placeMs === undefined) return undefined;
  const { move, placeMs } = playback;
  const timeline = timelineOf(move, language, move.opening ?? false);
  const starts = stretchStarts(timeline);
  const current = starts.findLastIndex(({ startMs }) => startMs <= placeMs);
  return { move, timeline, placeMs, starts, current };
}

function stretchName({ starts, current }: Running, { language }: Situation): string {
  return nameOf(starts[current]?.stretch ?? '', language);
}

/** Back into the pose; a hold that had hardly begun begins again. */
function back({ move, timeline, placeMs }: Running, lead: RoutineMove['lead']): RoutineMove {
  return { ...at(move, worthKeeping(timeline, placeMs)), lead };
}

/** On from the very place: the listener never left the pose. */
function onward({ move, placeMs }: Running, lead: RoutineMove['lead']): RoutineMove {
  return { ...at(move, placeMs), lead };
}

function at({ lead: _, from: __, ...move }: RoutineMove, atMs: number | undefined): RoutineMove {
  return { ...move, atMs };
}
