import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { LocaleId } from '../../models/locales.js';
import { isDirection, lineReader } from '../../simulator/play/parse.js';
import { openStage, type Stage } from '../../simulator/play/stage.js';
import { shortener } from './shortened.js';
import '../fixtures/three-stretches.js';

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
  zone: 'America/New_York',
  startMs: Date.UTC(2026, 10, 24, 9),
  random: () => 0,
  log: () => {},
} as const;

/** All plays in a folder, and in the folders in it. */
export function transcripts(folder = 'tests/conversations'): Transcript[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((name) => {
      const path = `${folder}/${name}`;
      return { name, path, lines: readFileSync(path, 'utf8').trimEnd().split('\n') };
    });
}

/** Plays a transcript; what comes back is the whole of it, as it is spoken now. */
export async function play({ path, lines }: Transcript, tableName?: string): Promise<Played> {
  const read = lineReader();
  const script = lines.map((text, index) => ({ text, line: read(text, `${path}:${index + 1}`) }));
  const shorten = shortener();
  const played: Played = { lines: [], responses: [] };
  let locale: LocaleId = SETTING.locale;
  let people = 0;
  let stage: Stage | undefined;
  try {
    for (const { text, line } of script) {
      if (line.kind === 'answer') continue;
      played.lines.push(text);
      if (line.kind === 'locale') locale = line.locale;
      if (line.kind === 'heading') {
        await stage?.close();
        stage = undefined;
        locale = SETTING.locale;
      }
      if (!isDirection(line)) continue;
      if (stage === undefined) {
        people += 1;
        stage = await openStage({ ...SETTING, locale, userId: `listener-${people}`, tableName });
      }
      for (const turn of await stage.player.play(line)) {
        if (turn.heard !== undefined) played.lines.push(`A: ${shorten(turn.heard)}`);
        if (!turn.open) played.lines.push('(closed)');
        played.responses.push(turn.response);
      }
    }
  } finally {
    await stage?.close();
  }
  return played;
}

/** Compares a play with what was written down, or writes it down anew: read that before you commit it. */
export function expectAsWritten({ path, lines }: Transcript, played: Played): void {
  if (process.env.UPDATE_TRANSCRIPTS !== undefined)
    writeFileSync(path, `${played.lines.join('\n')}\n`);
  else expect(played.lines).toEqual(lines);
}
