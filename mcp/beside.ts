import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { mindOf, type SpokenLanguage } from './mind.js';
import { serversOf } from './server.js';

const LANGUAGE: SpokenLanguage = 'en';

/** The servers, made of what the build put beside the bundle; the error of a missing file names it. */
export function serversBeside(folder: string, failed: (error: unknown) => void) {
  const trained = gunzipSync(readFileSync(join(folder, `understanding-${LANGUAGE}.bin.gz`)));
  const screen = readFileSync(join(folder, 'round.html'), 'utf8');
  return serversOf({ mind: mindOf(LANGUAGE, trained), screen, version: VERSION, failed });
}

/** Put in by the build, from package.json. */
declare const VERSION: string;
