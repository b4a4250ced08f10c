import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Played, playTranscript } from '../../simulator/play/transcript.js';
import '../fixtures/three-stretches.js';

export type { Played } from '../../simulator/play/transcript.js';

/** A play in the notation of docs/plays.md, with what came back. */
export interface Transcript {
  name: string;
  path: string;
  lines: string[];
}

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
export function play({ path, lines }: Transcript, tableName?: string): Promise<Played> {
  return playTranscript(lines, { path, tableName });
}

/** Compares a play with what was written down, or writes it down anew: read that before you commit it. */
export function expectAsWritten({ path, lines }: Transcript, played: Played): void {
  if (process.env.UPDATE_TRANSCRIPTS !== undefined)
    writeFileSync(path, `${played.lines.join('\n')}\n`);
  else expect(played.lines).toEqual(lines);
}
