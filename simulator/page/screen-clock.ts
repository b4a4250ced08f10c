/** A longer step than any frame takes, even at twenty times the speed, in ms: the clock jumped, or the machine slept. */
const JUMP_MS = 10_000;

/** Replaces Date.now in the renderer with the device's clock, which may run faster or jump. */
export let screenNow: () => number = () => performance.timeOrigin + performance.now();

/** The clock runs as it should, whatever it does. */
export function setScreenClock(now: () => number): void {
  screenNow = now;
}

/**
 * The clock runs from what was drawn last until it jumps: the renderer would catch up tick by tick,
 * which takes minutes for a day. It stands still then, and `onJump` is told once, to draw anew.
 */
export function runScreenClock(now: () => number, drawnMs: number, onJump: () => void): void {
  let lastMs = drawnMs;
  let stands = false;
  screenNow = () => {
    const atMs = now();
    if (stands || Math.abs(atMs - lastMs) > JUMP_MS) {
      if (!stands) queueMicrotask(onJump);
      stands = true;
      return lastMs;
    }
    lastMs = atMs;
    return atMs;
  };
}
