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
/** Each file is about 25 MB, so those of old models are deleted. */
const MOST_FILES = 5;

/** What training depends on, besides the model and the version of Node. */
const CODE = 'simulator/understand';
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * The result of training on a model, read from a file if the same code was trained on the same
 * model before. If the file is missing, cut short or damaged, it trains again, in a few seconds.
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

/** The first line is a digest of the second, so a damaged file is never used. */
function read(file: string): Trained | undefined {
  try {
    const [digest, body = ''] = readFileSync(file, 'utf8').split('\n');
    if (digest !== digestOf(body)) return undefined;
    const { labels, features, numbers } = v.parse(schema, JSON.parse(body));
    const all = new Float32Array(Uint8Array.from(Buffer.from(numbers, 'base64')).buffer);
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

/** Written under another name first, so that no process reads half a file. */
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
    // If the folder can't be written to, the next process trains again.
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
