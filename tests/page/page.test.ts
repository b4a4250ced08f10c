import { shoot, withChromium } from '../chromium.js';
import { hands } from './hands.js';
import { pages, WITHOUT_SCREEN } from './open-page.js';

withChromium('the page, in a real browser', () => {
  const open = pages();
  const openPage = () => open(WITHOUT_SCREEN);

  test('a typed question is answered, and the JSON that went each way is there', async () => {
    const { page, can } = await openPage();
    await can.say('why does my back crack when i breathe in');
    await can.lastAnswer('On a deep breath, your ribs swing outward');
    expect(await page.inputValue('#request')).toContain('"name": "CauseIntent"');
    expect(await page.textContent('#understood')).toMatch(/^CauseIntent [01]\.\d\d/);
    expect(await page.textContent('#response')).toContain('"shouldEndSession": false');
  });

  test('the routine starts, and its progress moves', async () => {
    const { page, can } = await openPage();
    await can.startRoutine();
    await page.locator('#stretch').filter({ hasText: 'cat-camel' }).waitFor();
    const before = await can.place();
    await page.waitForFunction(
      `Number(document.getElementById('progress').ariaValueNow) > ${before}`,
    );
    expect(await page.locator('#segments .hold').count()).toBeGreaterThan(3);
    await shoot(page, 'page');
  });

  test('in an emergency, the number of the country can be touched to call it', async () => {
    const { page, can } = await openPage();
    await page.selectOption('#locale', 'en-AU');
    await can.say('i have chest pain');
    await can.lastAnswer('Call triple zero now.');
    const link = page
      .locator('#dialogue li.alexa')
      .last()
      .getByText('triple zero', { exact: true });
    expect(await link.getAttribute('href')).toBe('tel:000');
  });

  test('speaking interrupts, and stop closes the session', async () => {
    const { page, can } = await openPage();
    await can.startRoutine();
    await can.say('stop');
    await can.lastAnswer('Take care of your back.');
    await can.lastNote('closed');
    expect(await page.isHidden('#routine')).toBe(true);
  });

  test('the timeline shows the cues; a click and an arrow key go to a place in it', async () => {
    const { page, can } = await openPage();
    await can.startRoutine();
    await can.runTime(0);
    await can.goTo('Halfway');
    const halfway = await can.place();
    await page.press('#progress', 'ArrowLeft');
    await page.waitForFunction(
      `Number(document.getElementById('progress').ariaValueNow) < ${halfway}`,
    );
    await page.press('#progress', 'ArrowRight');
    await page.locator('#cues .current').filter({ hasText: 'Halfway' }).waitFor();
    expect(await can.place()).toBe(halfway);
    await can.press('how long is left');
    await can.lastAnswer('Thirty seconds left in cat-camel');
  });

  test('time stands still where it is told to, and runs on from there', async () => {
    const { page, can } = await openPage();
    await can.startRoutine();
    await can.runTime(0);
    await can.goTo('Halfway');
    const halfway = await can.place();
    // Many of the player's ticks, so that a clock that runs would be seen to.
    await page.waitForTimeout(300);
    expect(await can.place()).toBe(halfway);
    await can.runTime(1);
    await page.waitForFunction(
      `Number(document.getElementById('progress').ariaValueNow) > ${halfway}`,
    );
  });

  test('after a pause the bar keeps the whole round', async () => {
    const { page, can } = await openPage();
    await can.startRoutine();
    await can.runTime(0);
    const whole = await page.locator('#segments .hold').count();
    await can.goTo('Breathe into the back of your ribs');
    const share = await can.place();
    await can.press('pause');
    await can.lastAnswer('Paused.');
    await can.press('resume');
    await can.lastAnswer("Child's pose again");
    expect(await page.locator('#segments .hold').count()).toBeGreaterThan(whole / 2);
    expect(Math.abs((await can.place()) - share)).toBeLessThan(5);
  });

  test('in silence the question is asked again, and then the session ends', async () => {
    const { page, can } = await openPage();
    await can.say('open back coach');
    await can.lastAnswer('Welcome to Back Coach.');
    await can.runTime(20);
    await can.lastAnswer('Would you like');
    await can.lastNote('Nobody answered: the session is closed.');
    expect(await page.locator('.phrases').getByText('open back coach').isVisible()).toBe(true);
  });

  test('interrupted five times, closed, and taken up again, a routine is finished', async () => {
    const { page, can, newTab } = await openPage();
    await can.startRoutine();
    await can.runTime(0);
    await can.goTo('Halfway');
    await can.press('pause');
    await can.lastAnswer('left in cat-camel');
    await can.press('resume');
    await can.lastAnswer('Cat-camel again');
    await can.goTo("Next, child's pose");
    await can.press('wait');
    await can.lastAnswer("I'll wait.");
    await can.press("i'm there");
    await can.lastAnswer("child's pose");
    await can.goTo('Breathe into the back of your ribs');
    await can.say('is it dangerous');
    await can.lastAnswer("Next up, child's pose, for one minute. Shall we go on?");
    await can.say('yes');
    await can.lastAnswer("Child's pose again");
    await can.goTo('Last ten seconds');
    await can.press('where should i feel it');
    await can.lastAnswer("You'll feel it down both sides of your back");
    await can.goTo('Now back extension');
    await can.press('next');
    await can.lastAnswer('That was the last one.');
    await can.press("i didn't finish");
    await can.lastAnswer('ack extension');
    await can.goTo('Half done');
    await page.close({ runBeforeUnload: false });

    const tab = await newTab();
    const again = hands(tab);
    await again.say('open back coach');
    await again.lastAnswer('Last time we stopped in back extension');
    await again.say('yes');
    await again.lastAnswer('Back extension again');
    await again.listenToTheEnd();
    await again.say('how many rounds today');
    await again.lastAnswer('One round so far today');
  });

  test('reminders are asked for, allowed and listed', async () => {
    const { page, can } = await openPage();
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
    const { page, can } = await openPage();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(
      '**/api/turn',
      async (route) => {
        await released;
        await route.continue();
      },
      { times: 1 },
    );
    for (const words of ['open back coach', 'help', 'is it dangerous']) await can.say(words);
    expect(await page.locator('#dialogue li.alexa').count()).toBe(0);
    release();
    await can.lastAnswer('A pop without pain');
    expect(await page.locator('#dialogue li.alexa').allTextContents()).toEqual([
      expect.stringMatching(/^Welcome to Back Coach\./),
      expect.stringMatching(/^I can explain/),
      expect.stringMatching(/^A pop without pain/),
    ]);
  });

  test('in the middle of a routine, it fits a phone', async () => {
    const { page, can } = await open();
    await can.startRoutine();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForFunction('document.documentElement.scrollWidth <= innerWidth');
  });

  test('a malformed call is refused in words', async () => {
    const { address } = await openPage();
    const reply = await fetch(`${address}/api/turn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ said: 7 }),
    });
    expect(reply.status).toBe(400);
    expect(await reply.json()).toEqual({ error: expect.stringContaining('at said') });
  });
});
