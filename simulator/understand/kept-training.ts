import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { InteractionModel } from '../../models/upload/interaction-model.js';
import type { Trained } from './classifier.js';

/** Git ignores it, and `npm ci` empties it. */
const FOLDER = 'node_modules/.cache/back-coach';
/** Each file has 12 MB, so those of models long gone are thrown away. */
const MOST_FILES = 5;

/** What decides the outcome of training, besides the model and the version of Node. */
const CODE = 'simulator/understand';
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * What training finds for a model, read from a file if the same code was trained with the same
 * model before. A file that is missing, cut short or damaged costs the two seconds of training.
 */
export function keptTraining(
  model: InteractionModel,
  train: () => Trained,
  folder = FOLDER,
): Trained {
  const file = join(folder, `${keyOf(model)}.json`);
  const kept = read(file);
  if (kept !== undefined) return kept;
  const trained = train();
  write(trained, folder, file);
  return trained;
}

function keyOf(model: InteractionModel): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([model, process.version, process.arch]));
  for (const name of readdirSync(CODE).toSorted()) hash.update(readFileSync(join(CODE, name)));
  hash.update(readFileSync(INSTALLED));
  return hash.digest('hex').slice(0, 32);
}

const schema = v.object({
  labels: v.array(v.string()),
  features: v.array(v.string()),
  numbers: v.string(),
});

/** The first line is the digest of the second, so that a damaged file is never believed. */
function read(file: string): Trained | undefined {
  try {
    const [digest, body = ''] = readFileSync(file, 'utf8').split('\n');
    if (digest !== digestOf(body)) return undefined;
    const { labels, features, numbers } = v.parse(schema, JSON.parse(body));
    const all = new Float64Array(Uint8Array.from(Buffer.from(numbers, 'base64')).buffer);
    const biasAt = features.length;
    const weightsAt = biasAt + labels.length;
    return {
      labels,
      features,
      rarity: all.subarray(0, biasAt),
      bias: all.subarray(biasAt, weightsAt),
      weights: all.subarray(weightsAt),
    };
  } catch {
    return undefined;
  }
}

/** Written under another name first, so that nobody ever reads half a file. */
function write({ rarity, bias, weights, ...names }: Trained, folder: string, file: string): void {
  const numbers = [rarity, bias, weights].map(({ buffer }) => Buffer.from(buffer));
  const body = JSON.stringify({ ...names, numbers: Buffer.concat(numbers).toString('base64') });
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, `${digestOf(body)}\n${body}`);
    renameSync(unfinished, file);
    throwAwayOld(folder);
  } catch {
    // In a folder that cannot be written to nothing is kept: the next process trains again.
  }
}

function throwAwayOld(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const newestFirst = files.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const file of newestFirst.slice(MOST_FILES)) rmSync(file, { force: true });
}

function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
