import type { Language } from '../../models/languages.js';
import type { Playback, Run, Session } from '../memory/session.js';
import {
  cueAt,
  heldWithin,
  type PlayedCue,
  placeAt,
  stretchStarts,
  worthKeeping,
} from './playback.js';
import type { Cue, Timeline } from './timeline.js';
import { playedFrom, timelineOf } from './timelines.js';

/** A request may come before the first word is heard, but not before it was asked for. */
const TOO_EARLY_MS = -10_000;
/** A timestamp this long after the last word says nothing about the place. */
const TOO_LATE_MS = 3_600_000;

/** A routine that was being narrated, and where the listener is in it. */
export interface Running {
  run: Run;
  timeline: Timeline;
  placeMs: number;
  cue: Cue;
  /** Where each stretch begins, and which of them this is. */
  starts: { startMs: number; stretch: string }[];
  current: number;
  /** How much of its holds was heard by now, in ms. */
  heldMs: number;
}

/** The listener when a request comes. */
export interface Listening {
  session: Session;
  running: Running | undefined;
  /** The request came in the middle of a narration. */
  narrating: boolean;
  /** A routine was heard to its end since the last request. */
  heardToEnd: boolean;
}

/**
 * Stops the clock of a narration: looks up where the listener is at `atMs`, on
 * Alexa's clock. A time that can't be true, or none, leaves the place unknown.
 */
export function stopClock(
  session: Session,
  atMs: number | undefined,
  language: Language,
): Listening {
  const { playback } = session;
  if (playback?.state !== 'narrating') {
    const running = playback?.state === 'standing' ? runningAt(playback, language) : undefined;
    return { session, running, narrating: false, heardToEnd: false };
  }
  const { run, startedMs, cues, heldBeforeMs } = playback;
  const unknown = { session, running: undefined, narrating: false, heardToEnd: false };
  if (atMs === undefined) return unknown;
  const timeline = timelineOf(run, language, run.opening);
  const played = playedFrom(playback, timeline, run, language).slice(0, cues);
  const elapsedMs = atMs - startedMs;
  const lengthMs = played.at(-1)?.endMs ?? 0;
  if (elapsedMs < TOO_EARLY_MS || elapsedMs > lengthMs + TOO_LATE_MS) return unknown;
  const heldMs = heldBeforeMs + heldWithin(played, elapsedMs);
  const placeMs = placeAt(played, elapsedMs);
  const running = runningIn(timeline, { run, placeMs, heldMs });
  const stopped: Playback = running
    ? { state: 'standing', run, placeMs, heldMs }
    : { state: 'ended', run, heldMs };
  return {
    session: { ...session, playback: stopped },
    running,
    narrating: running !== undefined,
    heardToEnd: running === undefined,
  };
}

/** The routine at a place; undefined after its end. */
export function runningAt(
  at: Pick<Running, 'run' | 'placeMs' | 'heldMs'>,
  language: Language,
): Running | undefined {
  return runningIn(timelineOf(at.run, language, at.run.opening), at);
}

/** The same, for a timeline that is there already. */
export function runningIn(
  timeline: Timeline,
  { run, placeMs, heldMs }: Pick<Running, 'run' | 'placeMs' | 'heldMs'>,
): Running | undefined {
  const cue = cueAt(timeline, placeMs);
  if (cue === undefined) return undefined;
  const starts = stretchStarts(timeline);
  const current = starts.findLastIndex(({ startMs }) => startMs <= placeMs);
  return { run, timeline, placeMs, cue, starts, current, heldMs };
}

/** The cues that the session says are being narrated. */
export function narratedIn({ playback }: Session, language: Language): PlayedCue[] {
  if (playback?.state !== 'narrating') return [];
  const { run, cues } = playback;
  const timeline = timelineOf(run, language, run.opening);
  return playedFrom(playback, timeline, run, language).slice(0, cues);
}

/** Where to take the routine up again after leaving the pose, in ms. */
export function placeToTakeUp({ timeline, placeMs }: Running): number {
  return worthKeeping(timeline, placeMs);
}
