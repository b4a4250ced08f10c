import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { isDirection, lineReader } from '../../simulator/play/parse.js';
import { openStage } from '../../simulator/play/stage.js';
import { shortener } from './shortened.js';

/**
 * A play in the notation of docs/plays.md, with what came back: `A:` is answered
 * by Alexa, and `(closed)` says that she stops listening.
 */
export interface Transcript {
  name: string;
  path: string;
  lines: string[];
}

export interface Played {
  lines: string[];
  responses: ResponseEnvelope[];
}

/** Four in the morning in New York, so that the days of a play can be counted from there. */
const SETTING = {
  locale: 'en-US',
  userId: 'listener',
  zone: 'America/New_York',
  startMs: Date.UTC(2026, 10, 24, 9),
  random: () => 0,
  log: () => {},
} as const;

export function transcripts(folder = 'tests/conversations'): Transcript[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((name) => {
      const path = `${folder}/${name}`;
      return { name, path, lines: readFileSync(path, 'utf8').trimEnd().split('\n') };
    });
}

/** Plays a transcript; what comes back is the whole of it, as it is spoken now. */
export async function play({ path, lines }: Transcript, tableName?: string): Promise<Played> {
  const read = lineReader();
  const script = lines.map((text, index) => ({ text, line: read(text, `${path}:${index + 1}`) }));
  const locale = script.flatMap(({ line }) => (line.kind === 'locale' ? line.locale : []))[0];
  const { player, close } = await openStage({ ...SETTING, ...(locale && { locale }), tableName });
  const shorten = shortener();
  const played: Played = { lines: [], responses: [] };
  try {
    for (const { text, line } of script) {
      if (line.kind === 'answer') continue;
      played.lines.push(text);
      for (const turn of isDirection(line) ? await player.play(line) : []) {
        if (turn.heard !== undefined) played.lines.push(`A: ${shorten(turn.heard)}`);
        if (!turn.open) played.lines.push('(closed)');
        played.responses.push(turn.response);
      }
    }
  } finally {
    await close();
  }
  return played;
}

/** Compares a play with what was written down, or writes it down anew: read that before you commit it. */
export function expectAsWritten({ path, lines }: Transcript, played: Played): void {
  if (process.env.UPDATE_TRANSCRIPTS !== undefined)
    writeFileSync(path, `${played.lines.join('\n')}\n`);
  else expect(played.lines).toEqual(lines);
}
