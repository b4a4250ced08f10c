import { withChromium } from '../chromium.js';
import { coaches } from './open-coach.js';

withChromium('the pose that is held', () => {
  const open = coaches();

  /** How the body is drawn now, and half a breath later. */
  async function halfABreath(reducedMotion: 'reduce' | 'no-preference') {
    const { page, can } = await open({ reducedMotion });
    await can.start();
    await can.pass(45);
    await can.sees('Hold');
    const body = () => page.getAttribute('#pose .body', 'd');
    const before = await body();
    await can.pass(5);
    return { before, after: await body() };
  }

  test('it moves with the breath', async () => {
    const { before, after } = await halfABreath('no-preference');
    expect(before).toMatch(/^M/);
    expect(after).not.toBe(before);
  });

  test('it stays still for those who asked for less motion', async () => {
    const { before, after } = await halfABreath('reduce');
    expect(before).toMatch(/^M/);
    expect(after).toBe(before);
  });
});
