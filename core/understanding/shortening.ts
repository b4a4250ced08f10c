import { LEVELS } from './trained.js';

/** How many weights are kept. With half as many, six emergencies of the labelled sets are lost; with all, none is gained. */
const MOST_WEIGHTS = 800_000;
/** For this label much smaller ones are kept, too: without them, emergencies are missed. */
const CAREFUL = { label: 'EmergencyIntent', share: 1 / 8 } as const;

/** The greatest weights, each in one byte. */
export function shortened(weights: Float32Array, names: readonly string[]) {
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
