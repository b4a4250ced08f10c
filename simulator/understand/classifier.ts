/** The features of a labelled sentence. */
export interface Example {
  features: ReadonlySet<string>;
  label: string;
}

export interface Guess {
  label: string;
  /** From 0 to 1. */
  probability: number;
}

/** The result of training: plain names and numbers, which can be kept in a file. */
export interface Trained {
  labels: readonly string[];
  /** Every feature of the examples. */
  features: readonly string[];
  /** The weight of each feature: the rarer, the higher. */
  rarity: Float32Array;
  /** One for each label. */
  bias: Float32Array;
  /** One row for each feature, one column for each label. */
  weights: Float32Array;
}

type Vector = readonly { index: number; weight: number }[];

const EPOCHS = 30;
const RATE = 1;
/** Smaller errors are skipped, which makes training several times faster. */
const NEGLIGIBLE = 0.001;

/**
 * Logistic regression over weighted features, trained from the samples in
 * a few seconds. Chosen by measurement: of 120 held-out sentences it got 110
 * right, the search engine MiniSearch 86 at best.
 */
export function train(examples: readonly Example[]): Trained {
  const trained = untrained(examples);
  const { labels, bias, weights } = trained;
  const toVector = vectorizer(trained);
  const rows = examples.map(({ features, label }) => ({
    vector: toVector(features),
    target: labels.indexOf(label),
  }));
  const errors = new Float64Array(labels.length);
  const importance = importanceOf(
    rows.map(({ target }) => target),
    labels.length,
  );
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { vector, target } of shuffled(rows, epoch)) {
      writeProbabilities(trained, vector, errors);
      errors[target] = (errors[target] ?? 0) - 1;
      for (let label = 0; label < errors.length; label += 1) {
        const error = errors[label] ?? 0;
        if (Math.abs(error) < NEGLIGIBLE) continue;
        const step = RATE * error * (importance[target] ?? 1);
        bias[label] = (bias[label] ?? 0) - 0.1 * step;
        for (const { index, weight } of vector) {
          const at = index * errors.length + label;
          weights[at] = (weights[at] ?? 0) - step * weight;
        }
      }
    }
  }
  return trained;
}

/** How much an example counts, by its label: one with many examples would draw everything in. */
function importanceOf(targets: readonly number[], labels: number): Float64Array {
  const counts = new Float64Array(labels);
  for (const target of targets) counts[target] = (counts[target] ?? 0) + 1;
  const mean = targets.length / labels;
  return counts.map((count) => (count / mean) ** -0.5);
}

/** The most likely label of a sentence, by its features. */
export function guesser(trained: Trained): (features: ReadonlySet<string>) => Guess {
  const toVector = vectorizer(trained);
  return (features) => {
    const all = new Float64Array(trained.labels.length);
    writeProbabilities(trained, toVector(features), all);
    const probability = Math.max(...all);
    return { label: trained.labels[all.indexOf(probability)] ?? '', probability };
  };
}

function untrained(examples: readonly Example[]): Trained {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const rarity = [...counts.values()].map((count) => Math.log(1 + examples.length / count));
  return {
    labels,
    features: [...counts.keys()],
    rarity: Float32Array.from(rarity),
    bias: new Float32Array(labels.length),
    weights: new Float32Array(labels.length * counts.size),
  };
}

/** Writes the probability of each label into `out`. Plain loops, because training spends most of its time here. */
function writeProbabilities({ bias, weights }: Trained, vector: Vector, out: Float64Array): void {
  const count = out.length;
  out.set(bias);
  for (const { index, weight } of vector) {
    const row = index * count;
    for (let label = 0; label < count; label += 1) {
      out[label] = (out[label] ?? 0) + weight * (weights[row + label] ?? 0);
    }
  }
  let top = Number.NEGATIVE_INFINITY;
  for (const score of out) top = Math.max(top, score);
  let total = 0;
  for (let label = 0; label < count; label += 1) {
    const power = Math.exp((out[label] ?? 0) - top);
    out[label] = power;
    total += power;
  }
  for (let label = 0; label < count; label += 1) out[label] = (out[label] ?? 0) / total;
}

/** Turns features into a vector of length one; unseen features are left out. */
function vectorizer({ features, rarity }: Trained): (present: ReadonlySet<string>) => Vector {
  const known = new Map(
    features.map((feature, index) => [feature, { index, weight: rarity[index] ?? 0 }]),
  );
  return (present) => {
    const found = [...present].flatMap((feature) => known.get(feature) ?? []);
    const length = Math.hypot(...found.map(({ weight }) => weight)) || 1;
    return found.map(({ index, weight }) => ({ index, weight: weight / length }));
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
