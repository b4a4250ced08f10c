import { runScreenClock, screenNow } from '../../simulator/page/screen-clock.js';

describe('the clock of the screen', () => {
  test('follows the device’s', () => {
    let atMs = 1_000;
    runScreenClock(() => atMs, 1_000, fail);
    atMs = 9_000;
    expect(screenNow()).toBe(9_000);
  });

  test('stands still after a jump, and asks once to be drawn anew', async () => {
    let drawings = 0;
    runScreenClock(
      () => 86_400_000,
      1_000,
      () => {
        drawings += 1;
      },
    );
    expect([screenNow(), screenNow()]).toEqual([1_000, 1_000]);
    await Promise.resolve();
    expect(drawings).toBe(1);
  });

  test('has nothing to catch up with after a slow drawing', async () => {
    let drawings = 0;
    // What took half a second to draw, while the device's time ran twenty times faster.
    runScreenClock(
      () => 10_001,
      0,
      () => {
        drawings += 1;
      },
    );
    expect(screenNow()).toBe(0);
    await Promise.resolve();
    expect(drawings).toBe(1);
  });
});

function fail(): never {
  throw new Error('Nothing jumped.');
}
