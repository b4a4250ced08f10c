import { existsSync, mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { type Browser, chromium, type Page } from 'playwright-core';
import { answerEvent } from '../lambda/src/answer-event.js';
import { people } from '../lambda/src/memory/recall.js';
import { createSkill } from '../lambda/src/skill.js';
import { pageServer } from '../simulator/page-server.js';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const canRun = existsSync(CHROMIUM) || process.env.CI === 'true';
if (!canRun) console.warn(`The page was not tested: there is no ${CHROMIUM} (or set CHROMIUM).`);
const withChromium = canRun ? describe : describe.skip;

withChromium('the page, in a real browser', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let address: string;
  const faults: string[] = [];

  beforeAll(async () => {
    const log = () => {};
    const skill = createSkill({ people: people(undefined, log), random: () => 0, log });
    const app = pageServer((event) =>
      answerEvent(skill, event, undefined, { skillId: undefined, log }),
    );
    server = await new Promise((resolve) => {
      const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
    });
    const bound = server.address();
    address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    browser = await chromium.launch({ executablePath: CHROMIUM, args });
    page = await browser.newPage({ viewport: { width: 1180, height: 900 } });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(address);
  });

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
  });

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
