/** The renderer's clock, in place of Date.now: the device's, which may run faster or jump. */
export let screenNow: () => number = () => performance.timeOrigin + performance.now();

export function setScreenClock(now: () => number): void {
  screenNow = now;
}
