import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { hands, openPage, withChromium } from './open-page.js';

withChromium('the page with an Echo Show', () => {
  let desk: Awaited<ReturnType<typeof openPage>>;
  let page: Page;
  let can: ReturnType<typeof hands>;
  beforeAll(async () => {
    desk = await openPage();
    page = await desk.newPage();
    can = hands(page);
  });
  afterAll(() => desk?.close());

  /** What is displayed, and not what waits to be. */
  const screen = async () => {
    const [displayed = ''] = await page.locator('#view').allInnerTexts();
    return displayed.replaceAll('\n', ' ');
  };
  const seconds = async () => Number(/^Back extension (\d+)/.exec(await screen())?.[1]);

  test('first visit: from the example to a moving countdown', async () => {
    const began = Date.now();
    await can.press('open back coach');
    await can.lastAnswer('Welcome to Back Coach.');
    await can.shows('Welcome to Back Coach.');
    await desk.shoot(page, 'first-visit');
    await can.press('start my stretches');
    await can.lastAnswer('First, any recent');
    await can.say('no');
    await page.selectOption('#speed', '20');
    await page.waitForFunction(
      '/^Back extension\\n\\d+/.test(document.getElementById("view").innerText)',
    );
    await page.selectOption('#speed', '1');
    const before = await seconds();
    await page.waitForTimeout(2_500);
    expect(before - (await seconds())).toBeGreaterThanOrEqual(2);
    expect(Date.now() - began).toBeLessThan(60_000);
    await desk.shoot(page, 'routine');
  });

  test('the button pauses where the screen is, and goes on', async () => {
    const left = await seconds();
    await can.touch('Pause');
    await can.lastAnswer('Paused in back extension');
    await can.shows('Paused in back extension');
    expect(left).toBeGreaterThan(5);
    await can.touch('Go on');
    await can.lastAnswer('Back extension again');
    await page.waitForFunction(
      '/^Back extension\\n/.test(document.getElementById("view").innerText)',
    );
  });

  test('next by typing, a place in the timeline, and another screen: it stays in step', async () => {
    await can.say('next');
    await can.lastAnswer('Next, child');
    await page.click('#routine summary');
    await page.locator('#cues button').filter({ hasText: 'half' }).first().click();
    await page.waitForFunction(
      '/^Child.s pose\\n(30|29|28)/.test(document.getElementById("view").innerText)',
    );
    await page.selectOption('#viewport', 'round');
    await page.waitForFunction(
      '/^Child.s pose\\n2\\d/.test(document.getElementById("view").innerText)',
    );
    await page.selectOption('#viewport', 'large');
  });

  test('an emergency by typing is large and red, with the number of the place', async () => {
    await can.say('my chest hurts and i cannot breathe');
    await can.lastAnswer('Call 911 now');
    await can.shows('911');
    await desk.shoot(page, 'emergency');
    await page.selectOption('#locale', 'en-GB');
    await can.say('my chest hurts');
    await can.lastAnswer('Call 999 now');
    await page.selectOption('#locale', 'en-US');
  });

  test('a finished round is in the chart of the week, also a day later', async () => {
    await can.say('open back coach');
    await can.say("child's pose for five seconds");
    await can.lastAnswer("Child's pose.");
    await page.selectOption('#speed', '20');
    await page.locator('#status').filter({ hasText: 'your turn' }).waitFor();
    await page.selectOption('#speed', '1');
    await can.say('how am i doing');
    await can.shows('Your last seven days');
    await desk.shoot(page, 'progress');
    await page.click('[data-later="86400000"]');
    await can.say('open back coach');
    await can.say('how am i doing');
    await can.lastAnswer('No rounds so far today');
  });

  test('reminders ring on the device’s clock', async () => {
    await page.check('#consent');
    await can.say('open back coach');
    await can.say('remind me at nine and six');
    await can.lastAnswer('Shall I set that?');
    await can.say('yes');
    await can.lastAnswer("Done. I'll remind you");
    for (let hour = 0; hour < 25; hour += 1)
      await page.click('[data-later="3600000"]', { delay: 30 });
    await page
      .locator('#dialogue li.note')
      .filter({ hasText: 'A reminder rings: time to stretch' })
      .first()
      .waitFor();
  });

  test('with the table out of reach it answers all the same; and it forgets', async () => {
    await page.check('#store-down');
    await can.say('open back coach');
    await can.lastAnswer('Welcome to Back Coach.');
    const note = (text: string) =>
      page.locator('#dialogue li.note').last().filter({ hasText: text }).waitFor();
    await page.click('#forget');
    await note('nothing was erased');
    await page.uncheck('#store-down');
    // After a failure the store is left alone for five seconds.
    await page.waitForTimeout(5_100);
    await page.click('#forget');
    await note('nothing is kept');
    await can.say('open back coach');
    await can.lastAnswer('Welcome to Back Coach.');
  }, 30_000);

  test.each([1_400, 390])(
    'at %d px no serious fault of accessibility is left, and all fits',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(500);
      await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const { violations } = v.parse(axe, await page.evaluate('axe.run(document)'));
      expect(
        violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'),
      ).toEqual([]);
      await page.waitForFunction('document.documentElement.scrollWidth <= innerWidth');
      await desk.shoot(page, `width-${width}`);
    },
  );

  test('a document that cannot be drawn is drawn over by the next one', async () => {
    const before = desk.faults.length;
    await page.route('**/api/turn', async (route) => {
      const response = await route.fetch();
      const turn = JSON.parse((await response.text()).replace('"mainTemplate"', '"none"'));
      await route.fulfill({ response, json: turn });
    });
    await can.say('is it dangerous');
    await can.lastAnswer('A pop without pain');
    await page.waitForTimeout(1_000);
    await page.unroute('**/api/turn');
    await can.say('why does my back crack');
    await can.shows('On a deep breath');
    expect(desk.faults.splice(before).length).toBeGreaterThan(0);
  });

  test('nothing went wrong on the way', () => {
    expect(desk.faults).toEqual([]);
  });
});

const axe = v.object({
  violations: v.array(
    v.object({
      id: v.string(),
      impact: v.nullish(v.string()),
      nodes: v.array(v.pipe(v.object({ html: v.string() }))),
    }),
  ),
});
