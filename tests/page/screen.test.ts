import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { shoot, withChromium } from '../chromium.js';
import { type Desk, pages, WITHOUT_SCREEN } from './open-page.js';

withChromium('the page with an Echo Show', () => {
  const openPage = pages();

  /** Somebody who lies on the mat, with the clock held still in the middle of a hold. */
  async function halfway(): Promise<Desk> {
    const desk = await openPage();
    await desk.can.startRoutine();
    await desk.can.runTime(0);
    await desk.can.goTo('Halfway');
    await displayed(desk.page, /^Cat-camel 30 /);
    return desk;
  }

  test('first visit: from the example to a countdown that moves as the seconds do', async () => {
    const { page, can } = await openPage();
    await can.press('open back coach');
    await can.lastAnswer('Welcome to Back Coach.');
    await can.shows('Timed stretches for your back.');
    await shoot(page, 'first-visit');
    await can.press('start my stretches');
    await can.lastAnswer('Shall we start?');
    await can.say('yes');
    await can.lastAnswer('First, cat-camel.');
    await can.runTime(0);
    await can.goTo('Halfway');
    await displayed(page, /^Cat-camel 30 /);
    await shoot(page, 'routine');
    await can.runTime(1);
    const began = performance.now();
    await displayed(page, /^Cat-camel 27 /);
    expect(performance.now() - began).toBeGreaterThan(1_900);
  });

  test('the button pauses where the screen is; "next", a place in the timeline and another screen are followed', async () => {
    const { page, can } = await halfway();
    await can.touch('Pause');
    await can.lastAnswer('Paused. Thirty seconds left in cat-camel');
    await can.shows('Paused.');
    await can.touch('Go on');
    await can.lastAnswer('Cat-camel again');
    await displayed(page, /^Cat-camel (?!30)\d+ /);
    await can.say('next');
    await can.lastAnswer('Next, child');
    await can.runTime(0);
    await can.goTo('half');
    await displayed(page, /^Child.s pose 30 /);
    await page.selectOption('#viewport', 'round');
    await page.locator('#screen.round').waitFor();
    await displayed(page, /^Child.s pose 30 /);
  });

  test('an emergency is large and red, with the number of the place', async () => {
    const { page, can } = await openPage();
    await can.say('my chest hurts and i cannot breathe');
    await can.lastAnswer('Call 911 now');
    await can.shows('911');
    await shoot(page, 'emergency');
    await page.selectOption('#locale', 'en-GB');
    await can.say('my chest hurts');
    await can.lastAnswer('Call 999 now');
    await can.shows('999');
  });

  test('a finished round is in the chart of the week, and a day later it is yesterday’s', async () => {
    const { page, can } = await openPage();
    await can.say("child's pose for five seconds");
    await can.lastAnswer('Shall we start?');
    await can.say('yes');
    await can.lastAnswer("Child's pose.");
    await can.listenToTheEnd();
    await can.say('how am i doing');
    await can.lastAnswer('One round so far today');
    await can.shows('Your last seven days');
    await shoot(page, 'progress');
    await page.click('[data-later="86400000"]');
    await can.say('how am i doing');
    await can.lastAnswer('No rounds so far today');
  });

  test('reminders ring on the device’s clock', async () => {
    const { page, can } = await openPage(WITHOUT_SCREEN);
    await page.check('#consent');
    await can.say('remind me at nine and six');
    await can.lastAnswer('Shall I set that?');
    await can.say('yes');
    await can.lastAnswer("Done. I'll remind you");
    await page.click('[data-later="86400000"]');
    await can.lastNote('A reminder rings: time to stretch');
  });

  test('with the table out of reach it answers all the same, and forgets once it is back', async () => {
    const { page, can, later } = await openPage(WITHOUT_SCREEN);
    const cut = page.waitForResponse('**/api/panel');
    await page.check('#store-down');
    await cut;
    await can.say('open back coach');
    await can.lastAnswer('Welcome to Back Coach.');
    await page.click('#forget');
    await can.lastNote('nothing was erased');
    const mended = page.waitForResponse('**/api/panel');
    await page.uncheck('#store-down');
    await mended;
    // After a failure the store is left alone for five seconds.
    later(5_000);
    await page.click('#forget');
    await can.lastNote('nothing is kept');
  });

  test('wide or narrow, no serious fault of accessibility is left, and all fits', async () => {
    const { page } = await halfway();
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    for (const width of [1_400, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForFunction(
        `innerWidth === ${width} && document.documentElement.scrollWidth <= innerWidth`,
      );
      await displayed(page, /^Cat-camel 30 /);
      const { violations } = v.parse(axe, await page.evaluate('axe.run(document)'));
      expect([
        width,
        violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'),
      ]).toEqual([width, []]);
      await shoot(page, `width-${width}`);
    }
  });

  test('a document that cannot be drawn is drawn over by the next one', async () => {
    const { page, can, faults } = await openPage();
    await page.route(
      '**/api/turn',
      async (route) => {
        const response = await route.fetch();
        const turn = JSON.parse((await response.text()).replace('"mainTemplate"', '"none"'));
        await route.fulfill({ response, json: turn });
      },
      { times: 1 },
    );
    const fault = page.waitForEvent('pageerror');
    await can.say('is it dangerous');
    await fault;
    await can.say('why does my back crack');
    await can.shows('On a deep breath');
    expect(faults.splice(0).length).toBeGreaterThan(0);
  });
});

/** Waits for the words on the screen, in their order, without those that wait to be shown. */
async function displayed(page: Page, words: RegExp): Promise<void> {
  await page.waitForFunction(
    `${words}.test(document.getElementById('view').innerText.replaceAll('\\n', ' '))`,
  );
}

const axe = v.object({
  violations: v.array(
    v.object({
      id: v.string(),
      impact: v.nullish(v.string()),
      nodes: v.array(v.pipe(v.object({ html: v.string() }))),
    }),
  ),
});
