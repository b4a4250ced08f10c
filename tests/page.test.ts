import { existsSync, mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { answerEvent } from '../lambda/src/answer-event.js';
import { people } from '../lambda/src/memory/recall.js';
import { createSkill } from '../lambda/src/skill.js';
import { type AlexaService, openAlexaService } from '../simulator/alexa-service.js';
import { type LocalTable, openLocalTable } from '../simulator/local-table.js';
import { pageServer } from '../simulator/page-server.js';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const canRun = existsSync(CHROMIUM) || process.env.CI === 'true';
if (!canRun) console.warn(`The page was not tested: there is no ${CHROMIUM} (or set CHROMIUM).`);
const withChromium = canRun ? describe : describe.skip;

withChromium('the page, in a real browser', () => {
  let table: LocalTable;
  let service: AlexaService;
  let server: Server;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let address: string;
  const faults: string[] = [];

  beforeAll(async () => {
    const log = () => {};
    table = await openLocalTable();
    Object.assign(process.env, table.env);
    const { dynamodbStore } = await import('../lambda/src/memory/dynamodb-store.js');
    const open = async () => dynamodbStore('back-coach');
    const skill = createSkill({ people: people(open, log), random: () => 0, log });
    service = await openAlexaService();
    const app = pageServer(
      (event) => answerEvent(skill, event, undefined, { skillId: undefined, log }),
      { service },
    );
    server = await new Promise((resolve) => {
      const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
    });
    const bound = server.address();
    address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    browser = await chromium.launch({ executablePath: CHROMIUM, args });
    context = await browser.newContext({ viewport: { width: 1180, height: 900 } });
    page = await newPage();
  });

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
    await service?.close();
    await table?.close();
  });

  const newPage = async () => {
    const fresh = await context.newPage();
    fresh.on('pageerror', (error) => faults.push(String(error)));
    await fresh.goto(address);
    return fresh;
  };
  const press = (words: string) =>
    page.locator('.phrases button').getByText(words, { exact: true }).click();
  /** Time runs ahead to a cue of the narration. */
  const goTo = async (text: string) => {
    await page.locator('#routine details').evaluate('(cues) => { cues.open = true; }');
    await page.locator('#cues button').filter({ hasText: text }).click();
    await page.locator('#cues .current').filter({ hasText: text }).waitFor();
  };
  const say = async (words: string) => {
    await page.fill('#words', words);
    await page.press('#words', 'Enter');
    await page.locator('#dialogue li.you').last().filter({ hasText: words }).waitFor();
  };
  const lastAnswer = (text: string) =>
    page.locator('#dialogue li.alexa').last().filter({ hasText: text }).waitFor();

  test('a typed question is answered, and the JSON that went each way is there', async () => {
    await say('why does my back crack when i breathe in');
    await lastAnswer('On a deep breath, your ribs swing outward.');
    expect(await page.textContent('#request')).toContain('"name": "CauseIntent"');
    expect(await page.textContent('#response')).toContain('"shouldEndSession": false');
  });

  test('the routine starts, and its progress moves', async () => {
    await say('start my stretches');
    await lastAnswer('First, any recent');
    await say('no');
    await lastAnswer('First, back extension.');
    const place = async () => Number(await page.getAttribute('#progress', 'aria-valuenow'));
    await page.locator('#stretch').filter({ hasText: 'back extension' }).waitFor();
    const before = await place();
    await page.waitForTimeout(1_500);
    expect(await place()).toBeGreaterThan(before);
    expect(await page.locator('#segments .hold').count()).toBeGreaterThan(3);
    if (process.env.SCREENSHOTS) {
      mkdirSync(process.env.SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/page.png` });
    }
  });

  test('speaking interrupts, and stop closes the session', async () => {
    await say('stop');
    await lastAnswer('Take care of your back.');
    await page.locator('#dialogue li.note').last().filter({ hasText: 'closed' }).waitFor();
    expect(await page.isHidden('#routine')).toBe(true);
  });

  test('the timeline shows the cues; a click and an arrow key go to a place in it', async () => {
    await say("guide me through child's pose");
    await lastAnswer("Child's pose.");
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
    await press('how long is left');
    await lastAnswer("Thirty seconds left of child's pose");
    await say('stop');
  });

  test('interrupted five times, closed, and taken up again, a routine is finished', async () => {
    await say('open back coach');
    await say('start my stretches');
    await goTo('Halfway');
    await press('pause');
    await lastAnswer('Paused in back extension');
    await press('resume');
    await lastAnswer('Back extension again');
    await goTo("Next, child's pose");
    await press('wait');
    await lastAnswer('Take your time.');
    await goTo('Breathe into the back of your ribs');
    await say('is it dangerous');
    await lastAnswer("Shall we go on with child's pose?");
    await say('yes');
    await goTo('Last ten seconds');
    await press('where should i feel it');
    await lastAnswer('You feel it down both sides of your back');
    await goTo('Now cat-camel');
    await press('next');
    await lastAnswer('That was the last one.');
    await press("i didn't finish");
    await goTo('Half done');

    await page.goto('about:blank');
    page = await newPage();
    await say('open back coach');
    await lastAnswer('Last time we stopped in cat-camel');
    await page.selectOption('#speed', '20');
    await say('yes');
    await lastAnswer('Cat-camel again');
    await page.locator('#status').filter({ hasText: 'your turn' }).waitFor();
    await say('how many rounds today');
    await lastAnswer('One round today, of the three to five');
  });

  test('reminders are asked for, allowed and listed', async () => {
    await say('remind me at nine and six');
    await lastAnswer('Shall I set that?');
    await say('yes');
    await lastAnswer('Do you allow Back Coach to set reminders?');
    await say('yes');
    await lastAnswer('Done. I remind you every day at nine in the morning and six in the evening.');
    expect(await page.textContent('#reminders')).toBe('Reminders every day: 09:00, 18:00');
  });

  test('it fits a phone, and nothing went wrong on the way', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const tooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(tooWide).toBe(false);
    expect(faults).toEqual([]);
  });

  test('a call that is none is refused in words', async () => {
    const reply = await fetch(`${address}/api/turn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ said: 7 }),
    });
    expect(reply.status).toBe(400);
    expect(await reply.json()).toEqual({ error: expect.stringContaining('device, said') });
  });
});
