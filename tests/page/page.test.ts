import type { Page } from 'playwright-core';
import { hands, openPage, withChromium } from './open-page.js';

withChromium('the page, in a real browser', () => {
  let desk: Awaited<ReturnType<typeof openPage>>;
  let page: Page;
  let can: ReturnType<typeof hands>;

  beforeAll(async () => {
    desk = await openPage();
    page = await desk.newPage();
    can = hands(page);
  });
  afterAll(() => desk?.close());

  /** Time runs ahead to a cue of the narration. */
  const goTo = async (text: string) => {
    await page.locator('#routine details').evaluate('(cues) => { cues.open = true; }');
    await page.locator('#cues button').filter({ hasText: text }).click();
    await page.locator('#cues .current').filter({ hasText: text }).waitFor();
  };
  test('a typed question is answered, and the JSON that went each way is there', async () => {
    await can.say('why does my back crack when i breathe in');
    await can.lastAnswer('On a deep breath, your ribs swing outward.');
    expect(await page.textContent('#request')).toContain('"name": "CauseIntent"');
    expect(await page.textContent('#response')).toContain('"shouldEndSession": false');
  });

  test('the routine starts, and its progress moves', async () => {
    await can.say('start my stretches');
    await can.lastAnswer('First, any recent');
    await can.say('no');
    await can.lastAnswer('First, back extension.');
    const place = async () => Number(await page.getAttribute('#progress', 'aria-valuenow'));
    await page.locator('#stretch').filter({ hasText: 'back extension' }).waitFor();
    const before = await place();
    await page.waitForTimeout(1_500);
    expect(await place()).toBeGreaterThan(before);
    expect(await page.locator('#segments .hold').count()).toBeGreaterThan(3);
    await desk.shoot(page, 'page');
  });

  test('speaking interrupts, and stop closes the session', async () => {
    await can.say('stop');
    await can.lastAnswer('Take care of your back.');
    await page.locator('#dialogue li.note').last().filter({ hasText: 'closed' }).waitFor();
    expect(await page.isHidden('#routine')).toBe(true);
  });

  test('the timeline shows the cues; a click and an arrow key go to a place in it', async () => {
    await can.say("guide me through child's pose");
    await can.lastAnswer("Child's pose.");
    await page.click('#routine summary');
    await page.locator('#cues button').filter({ hasText: 'Halfway' }).click();
    await page.locator('#cues .current').filter({ hasText: 'Halfway' }).waitFor();
    const place = async () => Number(await page.getAttribute('#progress', 'aria-valuenow'));
    const before = await place();
    await page.press('#progress', 'ArrowLeft');
    await page.waitForTimeout(200);
    expect(await place()).toBeLessThan(before);
    await page.press('#progress', 'ArrowRight');
    await page.locator('#cues .current').filter({ hasText: 'Halfway' }).waitFor();
    await can.press('how long is left');
    await can.lastAnswer("Thirty seconds left in child's pose");
    await can.say('stop');
  });

  test('interrupted five times, closed, and taken up again, a routine is finished', async () => {
    await can.say('open back coach');
    await can.say('start my stretches');
    await goTo('Halfway');
    await can.press('pause');
    await can.lastAnswer('Paused in back extension');
    await can.press('resume');
    await can.lastAnswer('Back extension again');
    await goTo("Next, child's pose");
    await can.press('wait');
    await can.lastAnswer('Take your time.');
    await goTo('Breathe into the back of your ribs');
    await can.say('is it dangerous');
    await can.lastAnswer("Shall we go on with child's pose?");
    await can.say('yes');
    await goTo('Last ten seconds');
    await can.press('where should i feel it');
    await can.lastAnswer("You'll feel it down both sides of your back");
    await goTo('Now cat-camel');
    await can.press('next');
    await can.lastAnswer('That was the last one.');
    await can.press("i didn't finish");
    await goTo('Half done');

    await page.goto('about:blank');
    page = await desk.newPage();
    can = hands(page);
    await can.say('open back coach');
    await can.lastAnswer('Last time we stopped in cat-camel');
    await page.selectOption('#speed', '20');
    await can.say('yes');
    await can.lastAnswer('Cat-camel again');
    await page.locator('#status').filter({ hasText: 'your turn' }).waitFor();
    await can.say('how many rounds today');
    await can.lastAnswer('One round so far today. Three to five');
  });

  test('reminders are asked for, allowed and listed', async () => {
    await can.say('remind me at nine and six');
    await can.lastAnswer('Shall I set that?');
    await can.say('yes');
    await can.lastAnswer('Do you allow Back Coach to set reminders?');
    await can.say('yes');
    await can.lastAnswer(
      "Done. I'll remind you every day at nine in the morning and six in the evening.",
    );
    expect(await page.textContent('#reminders')).toBe('Reminders every day: 09:00, 18:00');
  });

  test('words that are said before the last answer came wait for it', async () => {
    let calls = 0;
    await page.route('**/api/turn', async (route) => {
      calls += 1;
      if (calls === 1) await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    for (const words of ['open back coach', 'help', 'is it dangerous']) await can.say(words);
    await can.lastAnswer('A pop without pain');
    await page.unroute('**/api/turn');
    const answers = (await page.locator('#dialogue li.alexa').allTextContents()).slice(-3);
    expect(answers).toEqual([
      expect.stringMatching(/stretch\? $/),
      expect.stringMatching(/^I can explain/),
      expect.stringMatching(/^A pop without pain/),
    ]);
  });

  test('it fits a phone, and nothing went wrong on the way', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForFunction('document.documentElement.scrollWidth <= innerWidth');
    expect(desk.faults).toEqual([]);
  });

  test('a call that is none is refused in words', async () => {
    const reply = await fetch(`${desk.address}/api/turn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ said: 7 }),
    });
    expect(reply.status).toBe(400);
    expect(await reply.json()).toEqual({ error: expect.stringContaining('at said') });
  });
});
