import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Sound } from '../narration.js';

/** How long Alexa waits for an answer, in ms: https://developer.amazon.com/docs/alexa/custom-skills/manage-skill-session-and-session-attributes.html */
const WAIT_MS = 8_000;
/** About how long a letter takes to be said, in ms. */
const LETTER_MS = 65;

/** What is heard if nobody answers: quiet, the reprompt, and quiet again. Then the session ends. */
export function silenceAfter({ response }: ResponseEnvelope): Sound[] {
  const { outputSpeech } = response.reprompt ?? {};
  const text = outputSpeech?.type === 'SSML' ? plain(outputSpeech.ssml) : '';
  const quiet: Sound = { ms: WAIT_MS };
  return text === '' ? [quiet] : [quiet, { text, ms: text.length * LETTER_MS }, quiet];
}

function plain(ssml: string): string {
  return new DOMParser().parseFromString(ssml, 'text/xml').documentElement.textContent ?? '';
}
