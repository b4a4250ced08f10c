import type { PromptId } from '../../../models/languages.js';
import type { RoutineMove, Session } from '../../memory/session.js';
import {
  cueAt,
  heldWithin,
  holdLeftMs,
  isWayOut,
  placeAt,
  stretchStarts,
  worthKeeping,
} from '../../routine/playback.js';
import type { Cue, Timeline } from '../../routine/timeline.js';
import { nameOf, playedOf, timelineOf } from '../../routine/timelines.js';
import { durationLeft, spokenDuration } from '../../speech/durations.js';
import { fill } from '../../speech/text.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';

/** A request may come before the first word is heard, but not before it was asked for. */
const TOO_EARLY_MS = -10_000;
/** A timestamp so long after the last word says nothing about the place. */
const TOO_LATE_MS = 3_600_000;

/** A routine that was being narrated, and where the listener was when this request came. */
export interface Running {
  move: RoutineMove;
  timeline: Timeline;
  placeMs: number;
  cue: Cue;
  /** Where each stretch begins, and which of them this is. */
  starts: { startMs: number; stretch: string }[];
  current: number;
}

/** Notes where the listener was when this request came, so that the clock stands still from here. */
export function stopClock({
  session,
  nowMs,
  language,
}: Pick<Situation, 'session' | 'nowMs' | 'language'>): Session {
  const { playback } = session;
  if (playback === undefined || playback.placeMs !== undefined || nowMs === undefined)
    return session;
  const { move, startedMs, to } = playback;
  const played = playedOf(move, language).slice(0, to);
  const from = move.from ?? 0;
  const elapsedMs = nowMs - startedMs;
  const lengthMs = (played.at(-1)?.endMs ?? 0) - (played[from]?.startMs ?? 0);
  if (elapsedMs < TOO_EARLY_MS || elapsedMs > lengthMs + TOO_LATE_MS) return session;
  const heldMs = (playback.heldMs ?? 0) + heldWithin(played, from, elapsedMs);
  const placeMs = placeAt(played, from, elapsedMs);
  return { ...session, playback: { ...playback, placeMs, heldMs } };
}

/** Whether nothing of a routine is left to be heard. */
export function isHeardToEnd({ playback }: Session, language: Situation['language']): boolean {
  if (playback?.placeMs === undefined) return false;
  const { totalMs } = timelineOf(playback.move, language, playback.move.opening ?? false);
  return playback.placeMs >= totalMs;
}

/** The routine at the listener's place; undefined when none is running or its end was heard. */
export function runningOf({
  session: { playback },
  language,
}: Pick<Situation, 'session' | 'language'>): Running | undefined {
  if (playback?.placeMs === undefined) return undefined;
  const { move, placeMs } = playback;
  const timeline = timelineOf(move, language, move.opening ?? false);
  const cue = cueAt(timeline, placeMs);
  if (cue === undefined) return undefined;
  const starts = stretchStarts(timeline);
  const current = starts.findLastIndex(({ startMs }) => startMs <= placeMs);
  return { move, timeline, placeMs, cue, starts, current };
}

/** Decides about the running routine; says so when there is none, and asks when the place is unknown. */
export function withRunning(situation: Situation, decide: (running: Running) => Turn): Turn {
  const { playback } = situation.session;
  const running = runningOf(situation);
  if (running) return decide(running);
  if (playback === undefined || playback.placeMs !== undefined)
    return promptTurn('nothingRunning', situation);
  const played = playedOf(playback.move, situation.language);
  const stretch = nameOf(played[playback.move.from ?? 0]?.stretch ?? '', situation.language);
  const turn = promptTurn('placeUnknown', situation, { stretch });
  return { ...turn, session: { ...turn.session, offer: { yes: playback.move } } };
}

/** What to ask after a question in the middle of a routine; undefined when nothing is left of it. */
export function goOnOffer(
  situation: Situation,
): { ask: string; reprompt: string; yes: RoutineMove } | undefined {
  const running = runningOf(situation);
  if (running === undefined) return undefined;
  const { prompts } = situation.language;
  const values = placeWords(running, situation.language);
  const { ask = '', reprompt = '' } = prompts[isWayOut(running.cue) ? 'goOnAfter' : 'goOn'];
  return { ask: fill(ask, values), reprompt, yes: back(running) };
}

/** A prompt that, in the middle of a routine, is followed by the way back instead of its own question. */
export function promptThenGoOn(
  id: PromptId,
  situation: Situation,
  values: Readonly<Record<string, string>> = {},
): Turn {
  const turn = promptTurn(id, situation, values);
  const goOn = goOnOffer(situation);
  if (goOn === undefined) return turn;
  const { ask, reprompt, yes } = goOn;
  return { ...turn, ask, reprompt, session: { ...turn.session, offer: { yes } } };
}

/** The stretch, and what is left of its hold when it is taken up again. */
export function placeWords(
  { timeline, placeMs, cue }: Running,
  language: Situation['language'],
): { stretch: string; left: string; areLeft: string } {
  const leftMs = holdLeftMs(timeline, worthKeeping(timeline, placeMs));
  return {
    stretch: nameOf(cue.stretch, language),
    left: spokenDuration(leftMs, language.words),
    areLeft: durationLeft(leftMs, language.words),
  };
}

/** Back into the pose; a hold that had hardly begun begins again. */
export function back(
  { move, timeline, placeMs }: Running,
  id: 'leadBack' | 'leadUndo' = 'leadBack',
): RoutineMove {
  return at(move, worthKeeping(timeline, placeMs), { id });
}

/** On from the very place: the listener never left the pose. */
export function onward({ move, placeMs }: Running, lead: RoutineMove['lead']): RoutineMove {
  return at(move, placeMs, lead);
}

/** The same routine, entered elsewhere. */
export function at(
  { lead: _, from: __, ...move }: RoutineMove,
  atMs: number | undefined,
  lead?: RoutineMove['lead'],
): RoutineMove {
  return { ...move, atMs, ...(lead && { lead }) };
}
