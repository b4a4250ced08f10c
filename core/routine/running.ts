import type { Language } from '../../models/languages.js';
import type { Lead, Narrating, Playback, RoundId, Run, Standing } from '../memory/run.js';
import {
  cueAt,
  heldWithin,
  type PlayedCue,
  placeAt,
  type StretchStart,
  stretchStarts,
} from './playback.js';
import type { Cue, Timeline } from './timeline.js';
import { playedFrom, timelineOf } from './timelines.js';

/** A request may come before the first word is heard, but not before it was asked for. */
const TOO_EARLY_MS = -10_000;
/** A timestamp this long after the last word says nothing about the place: no session lasts that long. */
const TOO_LATE_MS = 12 * 3_600_000;

/**
 * From the wake word, at which Alexa falls silent, to the timestamp of the request, at which she sends it: the
 * words (one second for "how long is left"), and the half second of quiet by which she notices their end. The words
 * themselves aren't known, so it is one figure for all: the place is within half a second for a command of two to
 * five words, half a second early for "pause", and up to three seconds late for a question of fifteen words.
 */
export const UTTERANCE_MS = 1_500;

/** A routine that is under way, and where the listener is in it. */
export interface Running {
  run: Run;
  timeline: Timeline;
  placeMs: number;
  cue: Cue;
  /** Where each stretch, or each side of it, begins, and which of them this is. */
  starts: StretchStart[];
  current: number;
  round: RoundId;
  /** How much of each exercise's hold was heard by now, in ms. */
  held: number[];
  /** It was left in another conversation, and not gone on with since. */
  leftBefore?: boolean | undefined;
  /** The lead-in, if nothing was said after it by now. */
  lastHeard?: Lead | undefined;
}

/** Where a request finds the listener. */
export interface Listening {
  playback: Playback | undefined;
  /** The routine at the listener's place; undefined if none is under way or the place is unknown. */
  running: Running | undefined;
  /** The request came into a narration: what it asks at its end was not heard yet. */
  narrating: boolean;
}

/**
 * Stops the clock of a narration: looks up where the listener is at `atMs`, on
 * Alexa's clock. A time that can't be true, or none, leaves the place unknown.
 * Of what was spoken over the narration, nothing was heard for `utteranceMs`
 * before; what ends after its last word is an answer to its question.
 */
export function stopClock(
  playback: Playback | undefined,
  atMs: number | undefined,
  language: Language,
  { utteranceMs = 0, tooLateMs = TOO_LATE_MS } = {},
): Listening {
  if (playback?.state === 'standing')
    return { playback, running: runningAt(playback, language), narrating: false };
  if (playback?.state !== 'narrating' || atMs === undefined)
    return { playback, running: undefined, narrating: false };
  const { run, round, startedMs } = playback;
  const timeline = timelineOf(run, language, run.opening);
  const played = playedIn(playback, timeline, language);
  const elapsedMs = atMs - startedMs;
  const lengthMs = played.at(-1)?.endMs ?? 0;
  if (elapsedMs < TOO_EARLY_MS || elapsedMs > lengthMs + tooLateMs)
    return { playback, running: undefined, narrating: false };
  const narrating = elapsedMs < lengthMs;
  const heardMs = narrating ? Math.max(0, elapsedMs - utteranceMs) : elapsedMs;
  const held = heldBy(heardMs, playback, played, timeline);
  const placeMs = placeAt(played, heardMs);
  const running = runningIn(timeline, { run, placeMs, round, held });
  if (running === undefined)
    return { playback: { state: 'ended', run, round, held }, running, narrating: false };
  const standing = { state: 'standing', run, placeMs, round, held, paused: false } as const;
  const said = played.findLast(({ text, startMs }) => text !== undefined && startMs <= heardMs);
  const lastHeard = said?.leadIn ? playback.lead : undefined;
  return { playback: standing, running: { ...running, lastHeard }, narrating };
}

/** What was held once `heardMs` of a narration were heard, together with what was held before it. */
function heldBy(
  heardMs: number,
  { held }: Narrating,
  played: readonly PlayedCue[],
  timeline: Timeline,
): number[] {
  const now = heldWithin(played, heardMs, timeline);
  return now.map((ms, exercise) => ms + (held[exercise] ?? 0));
}

type At = Pick<Standing, 'run' | 'placeMs' | 'round' | 'held' | 'leftBefore'>;

/** The routine at a place; undefined after its end. */
export function runningAt(at: At, language: Language): Running | undefined {
  return runningIn(timelineOf(at.run, language, at.run.opening), at);
}

/** The same, for a timeline that is there already. */
export function runningIn(
  timeline: Timeline,
  { run, placeMs, round, held, leftBefore }: At,
): Running | undefined {
  const cue = cueAt(timeline, placeMs);
  if (cue === undefined) return undefined;
  const starts = stretchStarts(timeline);
  const current = starts.findLastIndex(({ startMs }) => startMs <= placeMs);
  return { run, timeline, placeMs, cue, starts, current, round, held, leftBefore };
}

/** The cues that are being narrated. */
export function narratedIn(playback: Playback | undefined, language: Language): PlayedCue[] {
  if (playback?.state !== 'narrating') return [];
  const { run } = playback;
  return playedIn(playback, timelineOf(run, language, run.opening), language);
}

function playedIn(narrating: Narrating, timeline: Timeline, language: Language): PlayedCue[] {
  return playedFrom(narrating, timeline, narrating.run, language).slice(0, narrating.cues);
}

/** The routine, standing still at its place. */
export function standingAt(
  { run, placeMs, round, held, leftBefore }: At,
  paused = false,
): Standing {
  return { state: 'standing', run, placeMs, round, held, paused, leftBefore };
}
