import type { Features } from './features.js';
import { toProbabilities } from './probabilities.js';
import { rarity } from './rarity.js';
import { LEVELS, type Trained } from './trained.js';

/** The features of a labelled sentence. */
export interface Example {
  features: Features;
  label: string;
  /** How much of a step it is worth: one for most samples. */
  worth: number;
}

const EPOCHS = 14;
/** How far the first steps go; they grow shorter, so that the last examples don't count for more than the others. */
const RATE = 2;
/** Smaller errors are skipped, which makes training several times faster. */
const NEGLIGIBLE = 0.001;
/** How many weights are kept. With half as many, six emergencies of the labelled sets are lost; with all, none is gained. */
const MOST_WEIGHTS = 800_000;
/** For this label much smaller ones are kept, too: without them, emergencies are missed. */
const CAREFUL = { label: 'EmergencyIntent', share: 1 / 8 } as const;

/** What is known before any weight is. */
type Counted = Pick<Trained, 'labels' | 'features' | 'counts'>;

interface Row {
  /** The indexes of the features, and how rare each is; together the vector has length one. */
  indexes: Uint32Array;
  shares: Float64Array;
  target: number;
  worth: number;
}

/**
 * Logistic regression over weighted features, in which only the weights that matter are kept. The
 * samples are kept beside it, without the `more` that it learns from.
 */
export function train(samples: readonly Example[], more: readonly Example[] = []): Trained {
  const examples = [...samples, ...more];
  const counted = countedIn(samples, more);
  const { labels, features, counts } = counted;
  const indexOf = new Map(Array.from(features, (feature, index) => [feature, index]));
  const indexesOf = (some: readonly number[]) =>
    Uint32Array.from(some.flatMap((feature) => indexOf.get(feature) ?? [])).sort();
  const rareness = Float64Array.from(counts, (count) => rarity(count, samples.length));
  const rows = examples.map(({ features: { whole, parts }, label, worth }) => ({
    ...rowOf(indexesOf([...whole, ...parts]), rareness),
    target: labels.indexOf(label),
    worth,
  }));
  const { bias, weights } = fitted(rows, counted);
  for (let at = 0; at < weights.length; at += 1)
    weights[at] = (weights[at] ?? 0) * (rareness[Math.floor(at / labels.length)] ?? 0);
  return {
    ...counted,
    bias,
    ...shortened(weights, labels),
    ...holders(
      samples.map(({ features: { whole } }) => indexesOf([...whole])),
      features.length,
    ),
    sampleLabels: Uint16Array.from(samples, ({ label }) => labels.indexOf(label)),
  };
}

function countedIn(samples: readonly Example[], more: readonly Example[]): Counted {
  const whole = new Set(samples.flatMap(({ features }) => [...features.whole]));
  const inSamples = occurrences(samples);
  const onlyInMore = [...occurrences(more)].filter(([feature]) => !inSamples.has(feature));
  const all = new Map([...inSamples, ...onlyInMore]);
  // Letters of a single sample tell no more than its words do, and words of a single paraphrase nothing.
  const told = [...all].filter(([feature, count]) => count > 1 || whole.has(feature));
  const features = Uint32Array.from(told, ([feature]) => feature).sort();
  return {
    labels: [...new Set(samples.map(({ label }) => label))],
    features,
    counts: Uint16Array.from(features, (feature) => all.get(feature) ?? 0),
  };
}

function occurrences(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const feature of [...features.whole, ...features.parts])
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

function rowOf(indexes: Uint32Array, rareness: Float64Array): Pick<Row, 'indexes' | 'shares'> {
  const values = Float64Array.from(indexes, (index) => rareness[index] ?? 0);
  const length = Math.hypot(...values) || 1;
  return { indexes, shares: values.map((value) => value / length) };
}

/** Plain loops, because training spends its time here. */
function fitted(rows: readonly Row[], { labels, features }: Counted) {
  const count = labels.length;
  const bias = new Float32Array(count);
  // And the weights of the feature that fills rows up, which stay nothing.
  const weights = new Float32Array(count * (features.length + 1));
  const scores = new Float64Array(count);
  const wrong = new Uint16Array(count);
  const steps = new Float64Array(count);
  const importance = importanceOf(rows, count);
  const filled = rows.map((row) => filledUp(row, features.length));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE * (1 - epoch / (EPOCHS + 1));
    for (const { indexes, shares, target, worth } of shuffled(filled, epoch)) {
      scores.set(bias);
      for (let one = 0; one < indexes.length; one += AT_A_TIME)
        addWeights(scores, weights, indexes, shares, one);
      toProbabilities(scores);
      scores[target] = (scores[target] ?? 0) - 1;
      let found = 0;
      for (let label = 0; label < count; label += 1) {
        const error = scores[label] ?? 0;
        if (Math.abs(error) < NEGLIGIBLE) continue;
        const step = rate * error * (importance[target] ?? 1) * worth;
        bias[label] = (bias[label] ?? 0) - 0.1 * step;
        wrong[found] = label;
        steps[found] = step;
        found += 1;
      }
      for (let one = 0; one < indexes.length; one += 1) {
        const first = (indexes[one] ?? 0) * count;
        const share = shares[one] ?? 0;
        for (let which = 0; which < found; which += 1) {
          const at = first + (wrong[which] ?? 0);
          weights[at] = (weights[at] ?? 0) - (steps[which] ?? 0) * share;
        }
      }
    }
  }
  return { bias, weights: weights.subarray(0, count * features.length) };
}

/** Six features are added up in one pass over the scores: one at a time, training takes twice as long. */
const AT_A_TIME = 6;

/** A row of whole sixes, with as much of another feature as it takes, which has no share in it. */
function filledUp(row: Row, other: number): Row {
  const length = Math.ceil(row.indexes.length / AT_A_TIME) * AT_A_TIME;
  const indexes = new Uint32Array(length).fill(other);
  indexes.set(row.indexes);
  const shares = new Float64Array(length);
  shares.set(row.shares);
  return { ...row, indexes, shares };
}

/** Adds the weights of six features to the scores, beginning with the feature at `one`. */
function addWeights(
  scores: Float64Array,
  weights: Float32Array,
  indexes: Uint32Array,
  shares: Float64Array,
  one: number,
): void {
  const count = scores.length;
  const a = (indexes[one] ?? 0) * count;
  const b = (indexes[one + 1] ?? 0) * count;
  const c = (indexes[one + 2] ?? 0) * count;
  const d = (indexes[one + 3] ?? 0) * count;
  const e = (indexes[one + 4] ?? 0) * count;
  const f = (indexes[one + 5] ?? 0) * count;
  const ofA = shares[one] ?? 0;
  const ofB = shares[one + 1] ?? 0;
  const ofC = shares[one + 2] ?? 0;
  const ofD = shares[one + 3] ?? 0;
  const ofE = shares[one + 4] ?? 0;
  const ofF = shares[one + 5] ?? 0;
  for (let label = 0; label < count; label += 1)
    scores[label] =
      (scores[label] ?? 0) +
      ofA * (weights[a + label] ?? 0) +
      ofB * (weights[b + label] ?? 0) +
      ofC * (weights[c + label] ?? 0) +
      ofD * (weights[d + label] ?? 0) +
      ofE * (weights[e + label] ?? 0) +
      ofF * (weights[f + label] ?? 0);
}

/** How much an example counts, by its label: one with many examples would draw everything in. */
function importanceOf(rows: readonly Row[], labels: number): Float64Array {
  const counts = new Float64Array(labels);
  for (const { target } of rows) counts[target] = (counts[target] ?? 0) + 1;
  const mean = rows.length / labels;
  return counts.map((count) => (count / mean) ** -0.5);
}

/** The greatest weights, each in one byte. */
function shortened(weights: Float32Array, names: readonly string[]) {
  const labels = names.length;
  const careful = names.indexOf(CAREFUL.label);
  const sizes = weights.map(Math.abs);
  const least = nthGreatest(MOST_WEIGHTS, sizes);
  const greatest = nthGreatest(1, sizes) || 1;
  const weightCounts = new Uint16Array(weights.length / labels);
  const steps: number[] = [];
  const bytes: number[] = [];
  for (let index = 0; index < weightCounts.length; index += 1) {
    let last = 0;
    const put = (label: number, byte: number) => {
      steps.push(label - last);
      bytes.push(byte);
      last = label;
    };
    const before = steps.length;
    for (let label = 0; label < labels; label += 1) {
      const weight = weights[index * labels + label] ?? 0;
      const byte = Math.round(LEVELS * Math.sqrt(Math.abs(weight) / greatest));
      if (byte === 0 || Math.abs(weight) < least * (label === careful ? CAREFUL.share : 1))
        continue;
      // A step has one byte. Further labels are reached by weights of nothing.
      while (label - last > 255) put(last + 255, 0);
      put(label, Math.sign(weight) * byte);
    }
    weightCounts[index] = steps.length - before;
  }
  return {
    greatest,
    weightCounts,
    labelSteps: Uint8Array.from(steps),
    weights: Int8Array.from(bytes),
  };
}

/**
 * The size that so many are at least as great as. Sorting them all takes 3 s. Sizes are in the order of
 * their bits, so those are sorted that share the first sixteen with it.
 */
function nthGreatest(many: number, sizes: Float32Array): number {
  const bits = new Uint32Array(sizes.buffer, sizes.byteOffset, sizes.length);
  const counts = new Uint32Array(2 ** 16);
  for (const one of bits) counts[one >>> 16] = (counts[one >>> 16] ?? 0) + 1;
  let left = Math.min(many, sizes.length);
  let first = counts.length - 1;
  while (first > 0 && left > (counts[first] ?? 0)) {
    left -= counts[first] ?? 0;
    first -= 1;
  }
  const near = sizes.filter((_, at) => (bits[at] ?? 0) >>> 16 === first).sort();
  return near.at(-left) ?? 0;
}

/** Which samples have each feature. */
function holders(samples: readonly Uint32Array[], features: number) {
  const having: number[][] = Array.from({ length: features }, () => []);
  samples.forEach((indexes, sample) => {
    for (const index of indexes) having[index]?.push(sample);
  });
  return {
    isWhole: Uint8Array.from(having, ({ length }) => Math.min(1, length)),
    samples: Uint16Array.from(having.flat()),
  };
}

/** Always the same order for the same round, so that training is repeatable. */
function shuffled<T>(rows: readonly T[], round: number): T[] {
  let state = round + 1;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  return rows
    .map((row) => ({ row, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);
}
