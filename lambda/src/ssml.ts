import AmazonSpeech from 'ssml-builder/amazon_speech';
import { MOST_SOUNDS } from '../../core/routine/bells.js';
import type { Cue } from '../../core/routine/timeline.js';
import { percentOf, type Speed } from '../../core/speech/pace.js';
import { bell } from '../../models/sounds.js';

/**
 * Alexa's limits on one response. 8,000 characters of speech and 10 s per break
 * are documented. 240 s is documented for audio; speech with breaks has no
 * documented limit, so we use the same.
 */
export const LIMITS = { characters: 8_000, breakMs: 10_000, responseMs: 240_000 } as const;

const USUAL_PERCENT = percentOf(undefined);

/** Longest text in characters; longer ones are cut, so that no content breaks a limit on its own. */
const MAX_TEXT = 1_000;
/** The same with its markup, so that two texts still fit: digits and marks take many characters of it. */
const MAX_MARKUP = 3_900;

/** Words to say, calmly if they are breathed to, quiet in ms, or a sound. */
export type Piece = string | number | { source: string } | { calmly: string };

/** The only place where words become markup, so that they are escaped exactly once. */
export function ssmlOf(pieces: readonly Piece[], speed?: Speed): string {
  const speech = new AmazonSpeech();
  for (const piece of pieces) {
    if (typeof piece === 'number') pause(speech, piece);
    else if (typeof piece === 'string') sayAt(percentOf(speed), speech, piece);
    else if ('calmly' in piece) sayAt(percentOf(speed, true), speech, piece.calmly);
    else speech.audio(piece.source);
  }
  return speech.ssml();
}

export function piecesOf(cues: readonly Cue[]): Piece[] {
  return cues.map(pieceOf);
}

export function pieceOf({ text, calm, sound, startMs, endMs }: Cue): Piece {
  if (sound) return bell;
  if (text === undefined) return endMs - startMs;
  return calm ? { calmly: text } : text;
}

/** Room for the question after a part. */
const QUESTION = { ms: 1_500, characters: 400 } as const;

/** Whether a narration and the question after it fit into one response. */
export function fitsOneResponse(part: readonly Cue[], speed: Speed | undefined): boolean {
  const ms = (part.at(-1)?.endMs ?? 0) - (part[0]?.startMs ?? 0);
  const sounds = part.filter(({ sound }) => sound).length;
  return (
    sounds <= MOST_SOUNDS &&
    ms <= LIMITS.responseMs - QUESTION.ms &&
    ssmlOf(piecesOf(part), speed).length <= LIMITS.characters - QUESTION.characters
  );
}

/** Quiet of any length as a chain of breaks, none over 10 s. */
function pause(speech: AmazonSpeech, ms: number): void {
  for (let left = Math.round(ms); left > 0; left -= LIMITS.breakMs) {
    speech.pause(`${Math.min(left, LIMITS.breakMs)}ms`);
  }
}

/** Digits are a phone number, read one by one; all other numbers are written as words. */
function say(speech: AmazonSpeech, words: string): void {
  for (const part of speakable(words).split(/(\d+)/)) {
    if (/^\d+$/.test(part)) speech.sayAs({ word: part, interpret: 'digits' });
    else if (part.trim() !== '') speech.say(part.trim());
  }
}

/** Only words change speed, in percent; quiet stays as long. */
function sayAt(percent: number, speech: AmazonSpeech, words: string): void {
  const said = new AmazonSpeech();
  say(said, words);
  const ssml = said.ssml(true);
  if (ssml.length > MAX_MARKUP) sayAt(percent, speech, words.slice(0, words.length / 2));
  else if (percent === USUAL_PERCENT) speech.sayWithSSML(ssml);
  else if (ssml !== '') speech.sayWithSSML(`<prosody rate='${percent}%'>${ssml}</prosody>`);
}

/** Removes characters that XML 1.0 doesn't allow, and cuts at MAX_TEXT. */
function speakable(words: string): string {
  return words
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .slice(0, MAX_TEXT)
    .toWellFormed();
}
