/** Keeps the phone's screen on while a routine runs, where the browser can. */
export function screenLock(): { hold(on: boolean): void } {
  let wanted = false;
  let lock: WakeLockSentinel | undefined;
  const take = async () => {
    if (!wanted || lock || document.hidden || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      // Browsers take it back when the page is hidden.
      lock.addEventListener('release', () => {
        lock = undefined;
      });
      if (!wanted) await lock.release();
    } catch {
      // With little battery left, for example.
    }
  };
  document.addEventListener('visibilitychange', () => void take());
  return {
    hold(on) {
      wanted = on;
      if (on) void take();
      else void lock?.release();
    },
  };
}
