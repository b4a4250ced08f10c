import * as v from 'valibot';
import type { ByHeart } from './by-heart.js';

/** The result of training, small enough to be loaded at once. */
export interface Trained {
  labels: readonly string[];
  /** The features of the samples, in rising order, */
  features: Uint32Array;
  /** and how many samples have each; where none has, how many paraphrases. */
  counts: Uint16Array;
  /** How likely each label is by itself. */
  bias: Float32Array;
  /** What the greatest weight stands for. */
  greatest: number;
  /** How many labels each feature has a weight for, */
  weightCounts: Uint16Array;
  /** each label, as its distance from the one before, */
  labelSteps: Uint8Array;
  /** and the weight, from -LEVELS to LEVELS: the root of what it stands for. */
  weights: Int8Array;
  /** Which features are words and pairs, each 1, */
  isWhole: Uint8Array;
  /** and the samples that have them. */
  samples: Uint16Array;
  /** The label of each sample. */
  sampleLabels: Uint16Array;
  /** What is known word for word. */
  byHeart: ByHeart;
}

/** How many weights are told apart, of each sign. Four times as many understand no better, and take a tenth more room. */
export const LEVELS = 32;

const header = v.object({
  labels: v.array(v.string()),
  greatest: v.number(),
  sizes: v.array(v.number()),
});

/** As a file: the length of a line of JSON, that line, and the numbers, all in little-endian order. */
export function written({ labels, greatest, byHeart, ...numbers }: Trained): Uint8Array {
  const parts = [
    inSteps(numbers.features, FEATURES),
    inBytes(numbers.counts),
    numbers.bias,
    inBytes(numbers.weightCounts),
    numbers.labelSteps,
    numbers.weights,
    inBits(numbers.isWhole),
    inSteps(numbers.samples, SAMPLES),
    numbers.sampleLabels,
    inSteps(byHeart.sentences, FEATURES),
    inBytes(byHeart.labels),
  ].map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength));
  const sizes = parts.map(({ length }) => length);
  const line = JSON.stringify({ labels, greatest, sizes });
  const letters = Uint8Array.from(line, (letter) => letter.charCodeAt(0));
  const all = [new Uint8Array(Uint32Array.of(letters.length).buffer), letters, ...parts];
  const file = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/** What `written` wrote; whatever follows it is left alone. */
export function read(file: Uint8Array): Trained {
  let at = 0;
  /** A copy, since numbers of several bytes have to begin at a multiple of their size. */
  const take = (size = 0) => {
    at += size;
    return new Uint8Array(file.subarray(at - size, at)).buffer;
  };
  const [length] = new Uint32Array(take(4));
  const line = Array.from(new Uint8Array(take(length)), (code) => String.fromCharCode(code));
  const { labels, greatest, sizes } = v.parse(header, JSON.parse(line.join('')));
  const [features, counts, bias, weightCounts, steps, weights, ...ofSamples] = sizes;
  const [isWhole, samples, sampleLabels, sentences, sentenceLabels] = ofSamples;
  const rising = Uint32Array.from(fromSteps(new Uint8Array(take(features)), FEATURES));
  return {
    labels,
    greatest,
    features: rising,
    counts: fromBytes(new Uint8Array(take(counts))),
    bias: new Float32Array(take(bias)),
    weightCounts: fromBytes(new Uint8Array(take(weightCounts))),
    labelSteps: new Uint8Array(take(steps)),
    weights: new Int8Array(take(weights)),
    isWhole: fromBits(new Uint8Array(take(isWhole)), rising.length),
    samples: Uint16Array.from(fromSteps(new Uint8Array(take(samples)), SAMPLES)),
    sampleLabels: new Uint16Array(take(sampleLabels)),
    byHeart: {
      sentences: Uint32Array.from(fromSteps(new Uint8Array(take(sentences)), FEATURES)),
      labels: fromBytes(new Uint8Array(take(sentenceLabels))),
    },
  };
}

/** Eight flags to a byte, the first one lowest. */
function inBits(flags: Uint8Array): Uint8Array {
  const bits = new Uint8Array(Math.ceil(flags.length / 8));
  flags.forEach((flag, index) => {
    bits[index >> 3] = (bits[index >> 3] ?? 0) | (flag << (index & 7));
  });
  return bits;
}

function fromBits(bits: Uint8Array, count: number): Uint8Array {
  return new Uint8Array(count).map((_, index) => ((bits[index >> 3] ?? 0) >> (index & 7)) & 1);
}

/** So many features and samples can be told apart. */
const FEATURES = 2 ** 32;
const SAMPLES = 2 ** 16;

/**
 * Each number as its distance from the one before, below `range`, the lowest seven bits first: what
 * rises takes two thirds of the room when compressed.
 */
function inSteps(numbers: Uint32Array | Uint16Array, range: number): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const number of numbers) {
    let step = (number - before + range) % range;
    for (; step > 127; step = Math.floor(step / 128)) bytes.push((step % 128) + 128);
    bytes.push(step);
    before = number;
  }
  return Uint8Array.from(bytes);
}

function fromSteps(bytes: Uint8Array, range: number): number[] {
  const numbers: number[] = [];
  let before = 0;
  let step = 0;
  let place = 1;
  for (const byte of bytes) {
    step += (byte % 128) * place;
    place *= 128;
    if (byte > 127) continue;
    before = (before + step) % range;
    numbers.push(before);
    step = 0;
    place = 1;
  }
  return numbers;
}

/** Before a number that takes two bytes more. */
const LARGE = 255;

/** Most counts are small, and take one byte. */
function inBytes(counts: Uint16Array): Uint8Array {
  return Uint8Array.from(
    Array.from(counts, (count) =>
      count < LARGE ? [count] : [LARGE, count & 255, count >> 8],
    ).flat(),
  );
}

function fromBytes(bytes: Uint8Array): Uint16Array {
  const counts: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const count = bytes[at] ?? 0;
    if (count < LARGE) counts.push(count);
    else {
      counts.push((bytes[at + 1] ?? 0) | ((bytes[at + 2] ?? 0) << 8));
      at += 2;
    }
  }
  return Uint16Array.from(counts);
}
