/** Turns scores into probabilities, in place. */
export function toProbabilities(scores: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let total = 0;
  for (let label = 0; label < scores.length; label += 1) {
    const power = Math.exp((scores[label] ?? 0) - top);
    scores[label] = power;
    total += power;
  }
  for (let label = 0; label < scores.length; label += 1)
    scores[label] = (scores[label] ?? 0) / total;
}
