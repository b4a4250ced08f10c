import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { mindOf, type SpokenLanguage, warm } from './mind.js';
import { serversOf } from './server.js';

const LANGUAGE: SpokenLanguage = 'en';

/**
 * The servers, made of what the build put beside the bundle; the error of a missing file names it.
 * `ready` makes them ready for the first question, which would otherwise wait for it.
 */
export function serversBeside(folder: string, failed: (error: unknown) => void) {
  const packed = readFileSync(join(folder, `understanding-${LANGUAGE}.bin.gz`));
  const screen = readFileSync(join(folder, 'round.html'), 'utf8');
  const mind = mindOf(LANGUAGE, () => gunzipSync(packed));
  return {
    newServer: serversOf({ mind, screen, version: VERSION, failed }),
    ready: () => warm(mind),
  };
}

/** Put in by the build, from package.json. */
declare const VERSION: string;
