import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What the build learned from the uploaded model: beside the bundle, or, for the sources, in its folder. */
export function trainedFor(tag: string): Uint8Array | undefined {
  for (const folder of ['.', '../dist']) {
    try {
      return gunzipSync(readFileSync(join(__dirname, folder, `understanding-${tag}.bin.gz`)));
    } catch {
      // Looked for in the next folder.
    }
  }
  return undefined;
}
