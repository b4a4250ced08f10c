import { toProbabilities } from './probabilities.js';

const EPOCHS = 10;
/** How far the first steps go; they grow shorter, so that the last examples don't count for more than the others. */
const RATE = 3;
/** Smaller errors are skipped, which makes training several times faster. */
const NEGLIGIBLE = 0.001;

/** An example, by its features and its label. */
export interface Row {
  /** The indexes of the features, and how rare each is; together the vector has length one. */
  indexes: Uint32Array;
  shares: Float64Array;
  target: number;
  worth: number;
}

/**
 * The weights and the bias of each label, and how likely each row was in the last round, for so many labels (`count`) and features. Plain loops,
 * because training spends its time here.
 */
export function fitted(rows: readonly Row[], count: number, features: number) {
  const bias = new Float32Array(count);
  // And the weights of the feature that fills rows up, which stay nothing.
  const weights = new Float32Array(count * (features + 1));
  const scores = new Float64Array(count);
  const wrong = new Uint16Array(count);
  const steps = new Float64Array(count);
  const importance = importanceOf(rows, count);
  const filled = rows.map((row, at) => ({ ...filledUp(row, features), at }));
  const likely = new Float32Array(rows.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE * (1 - epoch / (EPOCHS + 1));
    for (const { indexes, shares, target, worth, at } of shuffled(filled, epoch)) {
      scores.set(bias);
      for (let one = 0; one < indexes.length; one += AT_A_TIME)
        addWeights(scores, weights, indexes, shares, one);
      toProbabilities(scores);
      likely[at] = scores[target] ?? 0;
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
          const weight = first + (wrong[which] ?? 0);
          weights[weight] = (weights[weight] ?? 0) - (steps[which] ?? 0) * share;
        }
      }
    }
  }
  return { bias, weights: weights.subarray(0, count * features), likely };
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
