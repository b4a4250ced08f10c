import type { ResponseEnvelope } from 'ask-sdk-model';
import type { LocaleId } from '../../models/locales.js';
import { isDirection, lineReader } from './parse.js';
import { shortener } from './shortened.js';
import { openStage, type Stage } from './stage.js';

export interface Played {
  /** The whole of it, as it is spoken now. */
  lines: string[];
  /** What is heard: nothing can be said to the end of a session. */
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

/**
 * Plays a transcript: `A:` is answered by Alexa, and `(closed)` says that she stops listening. Faults are
 * found at `path`; with a table, people are remembered.
 */
export async function playTranscript(
  lines: readonly string[],
  { path, tableName }: { path: string; tableName?: string | undefined },
): Promise<Played> {
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
        if (turn.intent !== 'SessionEndedRequest') played.responses.push(turn.response);
      }
    }
  } finally {
    await stage?.close();
  }
  return played;
}
