import { byHeart, NOTHING } from './by-heart.js';
import { classifier } from './classifier.js';
import type { Features } from './features.js';
import { fitted, type Row } from './fitting.js';
import { rarity, WORTH_OF_NEAR } from './rarity.js';
import { shortened } from './shortening.js';
import type { Trained } from './trained.js';
import { verdict } from './verdict.js';

/** The features of a labelled sentence. */
export interface Example {
  features: Features;
  label: string;
  /** How much of a step it is worth: one for most samples. */
  worth: number;
}

/** A taught sentence that is less likely than this may be turned away, or lose to the words around it. */
const SURE = 0.8;

/** What is known before any weight is. */
type Counted = Pick<Trained, 'labels' | 'features' | 'counts'>;

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
  const near = new Set(indexesOf(examples.flatMap(({ features: { near } }) => [...near])));
  const rareness = Float64Array.from(
    counts,
    (count, index) => rarity(count, samples.length) * (near.has(index) ? WORTH_OF_NEAR : 1),
  );
  const rows = examples.map(({ features: { whole, parts, near }, label, worth }) => ({
    ...rowOf(indexesOf([...whole, ...parts, ...near]), rareness),
    target: labels.indexOf(label),
    worth,
  }));
  const { bias, weights, likely } = fitted(rows, labels.length, features.length);
  for (let at = 0; at < weights.length; at += 1)
    weights[at] = (weights[at] ?? 0) * (rareness[Math.floor(at / labels.length)] ?? 0);
  const learned = {
    ...counted,
    bias,
    ...shortened(weights, labels),
    ...holders(
      samples.map(({ features: { whole } }) => indexesOf([...whole])),
      features.length,
    ),
    sampleLabels: Uint16Array.from(samples, ({ label }) => labels.indexOf(label)),
    byHeart: NOTHING,
  };
  const taught = more.map(({ features: its, label }, at) => ({
    features: its,
    target: labels.indexOf(label),
    likely: likely[samples.length + at] ?? 0,
  }));
  return { ...learned, byHeart: byHeart(taught, surelyReadBy(learned)) };
}

/** Whether a sentence is surely read as its label (by number). */
function surelyReadBy(learned: Trained): (features: Features, target: number) => boolean {
  const { guesses } = classifier(learned);
  return (features, target) => {
    const [first] = verdict(guesses(features));
    return (
      first !== undefined && first.label === learned.labels[target] && first.probability > SURE
    );
  };
}

/** Pairs of words near each other that fewer sentences have tell nothing. */
const OFTEN = 10;

function countedIn(samples: readonly Example[], more: readonly Example[]): Counted {
  const whole = new Set(samples.flatMap(({ features }) => [...features.whole]));
  const inAll = occurrences([...samples, ...more]);
  const inSamples = occurrences(samples);
  const near = new Set([...samples, ...more].flatMap(({ features }) => [...features.near]));
  // Letters of a single sample tell no more than its words do, and words of a single paraphrase nothing.
  const told = [...inAll].filter(([feature, count]) =>
    near.has(feature)
      ? count >= OFTEN
      : (inSamples.get(feature) ?? count) > 1 || whole.has(feature),
  );
  const features = Uint32Array.from(told, ([feature]) => feature).sort();
  return {
    labels: [...new Set(samples.map(({ label }) => label))],
    features,
    counts: Uint16Array.from(
      features,
      (feature) => inSamples.get(feature) ?? inAll.get(feature) ?? 0,
    ),
  };
}

function occurrences(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const feature of [...features.whole, ...features.parts, ...features.near])
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

function rowOf(indexes: Uint32Array, rareness: Float64Array): Pick<Row, 'indexes' | 'shares'> {
  const values = Float64Array.from(indexes, (index) => rareness[index] ?? 0);
  const length = Math.hypot(...values) || 1;
  return { indexes, shares: values.map((value) => value / length) };
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
