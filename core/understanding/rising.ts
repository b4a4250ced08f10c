/** The place of a number among others, which are in rising order. Undefined if it isn't among them. */
export function placeOf(number: number, rising: Uint32Array): number | undefined {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return rising[low] === number ? low : undefined;
}
