import { readdirSync, readFileSync } from 'node:fs';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { createHandler } from '../../lambda/src/handler.js';
import { desk } from '../../simulator/desk.js';
import { readable } from '../../simulator/speech.js';

/**
 * A conversation as a play: `U:` is said by the person, `A:` by Alexa, pauses
 * stand in brackets, and `(closed)` says that Alexa stops listening. `[at 0:42]`
 * is how long after the last answer began something is said.
 */
export interface Transcript {
  name: string;
  lines: string[];
}

const FOLDER = 'tests/conversations';

export function transcripts(): Transcript[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((name) => ({
      name,
      lines: readFileSync(`${FOLDER}/${name}`, 'utf8').trimEnd().split('\n'),
    }));
}

const locales = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'];
const log = () => {};
const handler = createHandler({ random: () => 0, log });
const desks = new Map(locales.map((locale) => [locale, desk(handler, locale)]));

export interface Played {
  lines: string[];
  responses: ResponseEnvelope[];
}

/** Plays the `U:` lines; a line `@ en-GB` sets the place. What comes back is the whole play. */
export async function play({ lines }: Transcript): Promise<Played> {
  const locale = lines.find((line) => line.startsWith('@ '))?.slice(2) ?? 'en-US';
  const newDevice = desks.get(locale);
  if (newDevice === undefined) throw new Error(`no desk for ${locale}`);
  let nowMs = Date.UTC(2026, 10, 24, 9);
  const device = newDevice('listener', () => nowMs);
  const played: Played = { lines: [], responses: [] };
  for (const line of lines) {
    if (line.startsWith('A: ') || line === '(closed)') continue;
    played.lines.push(line);
    if (!line.startsWith('U: ')) continue;
    const [, minutes = '0', seconds = '0', said = ''] =
      /^U: (?:\[at (\d+):(\d+)\] )?(.*)$/.exec(line) ?? [];
    nowMs += (Number(minutes) * 60 + Number(seconds)) * 1_000;
    const { response } = await device.utter(said);
    const speech = response.response.outputSpeech;
    if (speech?.type === 'SSML') played.lines.push(`A: ${readable(speech.ssml)}`);
    if (!device.isOpen) played.lines.push('(closed)');
    played.responses.push(response);
  }
  return played;
}
