import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { withChromium } from '../chromium.js';
import { coaches } from './open-coach.js';

withChromium('the coach, without a network', () => {
  const open = coaches();

  test('reloaded in mid-round, it goes on from where it was, and understands words', async () => {
    const { page, context, can } = await open({ offline: true });
    await page.waitForFunction('navigator.serviceWorker.controller !== null');
    await can.start();
    await can.pass(45);
    await can.sees('Hold');
    const before = await can.seconds();
    await context.setOffline(true);
    await page.reload();
    await can.sees(/Last time we stopped in cat-camel/);
    await can.press('Go on');
    await can.page('mat');
    while ((await page.getAttribute('#mat', 'data-phase')) !== 'hold') await can.pass(1);
    expect(await can.seconds()).toBeLessThanOrEqual(before + 1);
    await can.say('why does my back crack when i breathe in');
    await can.sees(/ribs swing outward/);
    await context.setOffline(false);
  });

  test('it remembers, and forgets when it is told to', async () => {
    const { page, can } = await open();
    await can.say('always hold for thirty seconds');
    await can.sees(/thirty seconds for each stretch/);
    await can.press('Yes');
    await page.locator('#words-text').filter({ hasNotText: 'from now on' }).waitFor();
    const firstHold = async () => {
      await can.press('Start my stretches');
      await can.press('Start');
      await can.page('mat');
      while ((await page.getAttribute('#mat', 'data-phase')) !== 'hold') await can.pass(1);
      return can.seconds();
    };
    await page.reload();
    expect(await firstHold()).toBeLessThanOrEqual(30);
    await can.press('Stop');
    await can.page('home');
    await can.press('Settings');
    await can.press('Forget me');
    await can.sees('Nothing is kept about you any more.');
    expect(await firstHold()).toBeGreaterThan(50);
  });

  test('a new version waits for the end of a round, and is taken then', async () => {
    const { page, can, publish } = await open({ frozen: false, offline: true });
    await page.waitForFunction('navigator.serviceWorker.controller !== null');
    const versions = () => page.evaluate('caches.keys()');
    const [before] = [await versions()].flat();
    await can.start();
    publish();
    await page.evaluate('navigator.serviceWorker.getRegistration().then((one) => one.update())');
    await page.waitForFunction(
      'navigator.serviceWorker.getRegistration().then((one) => one.waiting !== null)',
    );
    expect(await page.getAttribute('body', 'data-page')).toBe('mat');
    expect(await versions()).toContain(before);
    await can.press('Stop');
    await can.press('Settings');
    await can.press('Forget me');
    await page.waitForFunction(
      `caches.keys().then((names) => names.length === 1 && names[0] !== '${before}')`,
    );
    await page.locator('body[data-page="home"][data-ready]').waitFor();
  });

  test('it can be installed', async () => {
    const { page, context } = await open({ frozen: false, offline: true });
    await page.waitForFunction('navigator.serviceWorker.controller !== null');
    const session = await context.newCDPSession(page);
    const { errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A window that keeps nothing can't install anything; all else must be right.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
    const manifest = v.parse(
      v.object({ icons: v.array(v.object({ src: v.string() })) }),
      JSON.parse(readFileSync('web/manifest.webmanifest', 'utf8')),
    );
    for (const { src } of manifest.icons)
      expect((await page.request.get(new URL(src, page.url()).href)).ok()).toBe(true);
  });
});
