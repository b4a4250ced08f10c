import type { ResponseEnvelope } from 'ask-sdk-model';
import { nameOf } from '../core/content.js';
import { parseSession } from '../core/memory/session.js';
import { narratedIn } from '../core/routine/running.js';
import type { Cue } from '../core/routine/timeline.js';
import { timelineOf } from '../core/routine/timelines.js';
import { percentOf, spokenMs } from '../core/speech/pace.js';
import { fill } from '../core/speech/text.js';
import { piecesOf, ssmlOf } from '../lambda/src/ssml.js';
import { type Language, languageOf } from '../models/languages.js';
import { localeId } from '../models/locales.js';
import { bell } from '../models/sounds.js';
import { heardOf } from './speech.js';

/** Words or (without `text`) quiet, and how long it takes; in a routine, with its place. */
export interface Sound {
  ms: number;
  text?: string;
  sound?: 'bell';
  kind?: string;
  /** The stretch, as it is called. */
  name?: string;
  stretch?: string;
  /** How fast the words are spoken, in percent of the usual. */
  percent?: number;
}

/** What a response sounds like, piece by piece. */
export function soundsOf(
  { response, sessionAttributes }: ResponseEnvelope,
  locale: string,
): Sound[] {
  const ssml = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '<speak/>';
  const session = parseSession(sessionAttributes);
  const cues = narratedIn(session.playback, languageOf(localeId(locale)));
  const speed = cues.length > 0 ? session.playback?.run.speed : session.speed;
  const narration = ssmlOf(piecesOf(cues), speed).replace('</speak>', '');
  const isNarration = cues.length > 0 && ssml.startsWith(narration);
  const rest = isNarration ? `<speak>${ssml.slice(narration.length)}` : ssml;
  const percent = speed === undefined ? {} : { percent: percentOf(speed) };
  const language = languageOf(localeId(locale));
  const places = isNarration
    ? cues.map((cue) => ({
        ...soundOfCue(cue, language),
        ...percent,
        ...(cue.calm && { percent: percentOf(speed, true) }),
      }))
    : [];
  const { pace } = languageOf(localeId(locale));
  const words = heardOf(rest).map((piece) =>
    'text' in piece
      ? { text: piece.text, ms: spokenMs(piece.text, pace, speed), ...percent }
      : 'sound' in piece
        ? { sound: piece.sound, ms: bell.ms }
        : { ms: piece.quietMs },
  );
  return [...places, ...words];
}

/** What of a round comes before the place where a response enters it. */
export function heardBefore(
  { sessionAttributes }: ResponseEnvelope,
  locale: string,
): { kind: string; ms: number }[] {
  const { playback } = parseSession(sessionAttributes);
  const language = languageOf(localeId(locale));
  const [first] = narratedIn(playback, language);
  if (playback === undefined || first === undefined) return [];
  const { cues } = timelineOf(playback.run, language, playback.run.opening);
  return cues
    .filter(({ startMs }) => startMs < first.originMs)
    .map(({ kind, startMs, endMs }) => ({ kind, ms: Math.min(endMs, first.originMs) - startMs }));
}

function soundOfCue(
  { startMs, endMs, kind, stretch, text, sound }: Cue,
  language: Language,
): Sound {
  const name = fill(nameOf(stretch, language), {});
  return {
    ms: endMs - startMs,
    kind,
    stretch,
    name,
    ...(text !== undefined && { text }),
    ...(sound && { sound }),
  };
}
