import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Playback } from '../../core/memory/run.js';
import { parseSession, type Session } from '../../core/memory/session.js';
import { stretchStarts } from '../../core/routine/playback.js';
import { narratedIn, UTTERANCE_MS } from '../../core/routine/running.js';
import { timelineOf } from '../../core/routine/timelines.js';
import { createHandler } from '../../lambda/src/handler.js';
import { languageOf } from '../../models/languages.js';
import { readable } from '../../simulator/speech.js';
import { intentRequest, START_MS } from '../request.js';
import '../fixtures/three-stretches.js';

const language = languageOf('en-US');
const handler = createHandler({ random: () => 0, log: () => {} });

/** Somebody on the mat, when they speak. */
export interface Listener {
  session: Session;
  nowMs: number;
  response: ResponseEnvelope | undefined;
}

export type Slots = Readonly<Record<string, { said: string; id?: string }>>;

/** Begins to say something, so many ms after the last answer began; it is sent when it was said. */
export async function say(
  { session, nowMs }: Listener,
  name: string,
  { slots = {}, afterMs = 0 }: { slots?: Slots; afterMs?: number } = {},
): Promise<Listener> {
  const now = nowMs + afterMs + UTTERANCE_MS;
  const response = await handler(
    intentRequest(name, {
      attributes: session,
      slots: slotsJson(slots),
      request: { timestamp: new Date(now).toISOString() },
    }),
  );
  return { session: parseSession(response.sessionAttributes), nowMs: now, response };
}

function slotsJson(slots: Slots): object {
  const all = Object.entries(slots).map(([name, { said, id }]) => {
    const status = { code: id === undefined ? 'ER_SUCCESS_NO_MATCH' : 'ER_SUCCESS_MATCH' };
    const values = id === undefined ? [] : [{ value: { id, name: said } }];
    return [
      name,
      { name, value: said, resolutions: { resolutionsPerAuthority: [{ status, values }] } },
    ];
  });
  return Object.fromEntries(all);
}

/** How long the last answer takes to hear. */
export function lengthMs({ session }: Listener): number {
  return 1_000 + (narratedIn(session.playback, language).at(-1)?.endMs ?? 0);
}

export function heard({ response }: Listener): string {
  return textOf(response?.response.outputSpeech);
}

/** What is said again if nobody answers. */
export function reprompted({ response }: Listener): string {
  return textOf(response?.response.reprompt?.outputSpeech);
}

function textOf(speech: ResponseEnvelope['response']['outputSpeech']): string {
  return speech?.type === 'SSML' ? readable(speech.ssml) : '';
}

/** How much of the holds is left at a place, in ms: a sentence that was cut off may be said again. */
export function leftMs(playback: Playback | undefined): number {
  if (playback === undefined || playback.state === 'ended') return 0;
  const { run, placeMs } = playback;
  return timelineOf(run, language, run.opening)
    .cues.filter(({ kind }) => kind === 'hold')
    .reduce((sum, { startMs, endMs }) => sum + Math.max(0, endMs - Math.max(startMs, placeMs)), 0);
}

export function heldMs(playback: Playback | undefined): number {
  return playback?.held.reduce((sum, ms) => sum + ms, 0) ?? 0;
}

const START: Listener = {
  session: parseSession({ noticeHeard: true }),
  nowMs: START_MS,
  response: undefined,
};

/** So many ms into the narration of the daily routine. */
async function at(find: (cues: ReturnType<typeof narratedIn>) => number): Promise<Listener> {
  const started = await say(START, 'StartRoutineIntent');
  const placeMs = find(narratedIn(started.session.playback, language));
  return { ...started, nowMs: started.nowMs + 1_000 + placeMs };
}

type Cues = ReturnType<typeof narratedIn>;
const second = (cues: Cues) => stretchStarts({ cues })[1]?.startMs ?? 0;
const from = (cues: Cues, kind: string) =>
  cues.find((cue) => cue.kind === kind && cue.startMs >= second(cues));
const holdOf = (cues: Cues) => {
  const startMs = from(cues, 'hold')?.startMs ?? 0;
  return { startMs, endMs: startMs + 60_000 };
};

/** Every kind of place that somebody may be in when they speak. */
export const PLACES: Readonly<Record<string, () => Promise<Listener>>> = {
  'while the position is told': () => at((cues) => second(cues) + 300),
  'in the gap before a hold': () => at((cues) => (from(cues, 'gap')?.startMs ?? 0) + 500),
  'in the first third of a hold': () => at((cues) => holdOf(cues).startMs + 12_000),
  'in the middle of a hold': () => at((cues) => holdOf(cues).startMs + 33_000),
  'in the last three seconds of a hold': () => at((cues) => holdOf(cues).endMs - 2_000),
  'on the way out': () => at((cues) => (from(cues, 'release')?.startMs ?? 0) + 200),
  'between two stretches': () => at((cues) => stretchStarts({ cues })[2]?.startMs ?? 0),
  'in the first stretch': () =>
    at((cues) => (cues.find(({ kind }) => kind === 'hold')?.startMs ?? 0) + 40_000),
  paused: async () => say(await at((cues) => holdOf(cues).startMs + 20_000), 'AMAZON.PauseIntent'),
  waiting: async () => say(await at((cues) => from(cues, 'gap')?.startMs ?? 0), 'WaitIntent'),
  'after a question': async () =>
    say(await at((cues) => holdOf(cues).startMs + 20_000), 'DangerousIntent'),
};

/** Somebody at the front door, to whom nothing was said yet. */
export function newcomer(): Listener {
  return { ...START, session: parseSession({}) };
}

/** Before the start, the notice stands between. */
export async function beforeTheStart(): Promise<Listener> {
  return say(newcomer(), 'StartRoutineIntent');
}

/** The routine was heard to its end. */
export async function afterTheEnd(): Promise<Listener> {
  const started = await say(START, 'StartRoutineIntent');
  return { ...started, nowMs: started.nowMs + lengthMs(started) };
}
