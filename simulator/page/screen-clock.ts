/** Replaces Date.now in the renderer with the device's clock, which may run faster or jump. */
export let screenNow: () => number = () => performance.timeOrigin + performance.now();

export function setScreenClock(now: () => number): void {
  screenNow = now;
}
