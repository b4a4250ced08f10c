import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { learned } from '../core/understanding/learn.js';
import { paraphrases } from '../models/en/paraphrases/index.js';
import { standIn } from '../models/en/stand-in/built-ins.js';
import { values } from '../models/en/stand-in/patterns/values.js';
import type { InteractionModel } from '../models/upload/interaction-model.js';

const CODE = 'core/understanding';
const DIGEST_BYTES = 32;

/** Where the build keeps what was learned from the model of a locale; all of a language have the same. */
export function trainedFile(locale: string): string {
  return `lambda/dist/understanding-${locale.slice(0, 2)}.bin.gz`;
}

/**
 * What was learned from a model, read from a packed file that ends with a digest of itself, the sentences
 * it is learned from and the code. If that doesn't fit, it is learned again, in half a minute or more, and kept.
 */
export function keptTraining(model: InteractionModel, file: string): Uint8Array {
  const kept = contentOf(file);
  const learnedBefore = kept.subarray(0, -DIGEST_BYTES);
  const digest = digestOf(model, learnedBefore);
  if (digest.equals(kept.subarray(-DIGEST_BYTES))) return learnedBefore;
  console.error('Training the understanding on the interaction model (half a minute)...');
  const trained = learned(model, standIn, values, paraphrases);
  write(file, gzipSync(Buffer.concat([trained, digestOf(model, trained)]), { level: 9 }));
  return trained;
}

function contentOf(file: string): Buffer {
  try {
    return gunzipSync(readFileSync(file));
  } catch {
    return Buffer.alloc(0);
  }
}

function digestOf(model: InteractionModel, trained: Uint8Array): Buffer {
  const data = JSON.stringify([model, standIn, values, paraphrases], withPatterns);
  const hash = createHash('sha256').update(data);
  for (const name of readdirSync(CODE).toSorted()) hash.update(readFileSync(join(CODE, name)));
  return hash.update(trained).digest();
}

/** A pattern has no JSON of its own. */
function withPatterns(_: string, value: unknown): unknown {
  return value instanceof RegExp ? String(value) : value;
}

/** Written under another name first, so that no process reads half a file. */
function write(file: string, content: Buffer): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch {
    // Where nothing can be written, the next process trains again.
  }
}
