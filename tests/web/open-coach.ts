import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import express from 'express';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../chromium.js';

/** Opens the coach in a new browser profile, served as static files. */
export interface Coach {
  page: Page;
  context: BrowserContext;
  /** Errors on the page. A test removes those it expects; the rest fail it. */
  faults: string[];
  can: ReturnType<typeof hands>;
  /** Another version is on the server from now on. */
  publish(): void;
}

export interface Opened extends BrowserContextOptions {
  /** Runs in the page before anything else. */
  before?: string;
  /** The page's clock stands still until it is moved. */
  frozen?: boolean;
  /** It is kept for offline use. */
  offline?: boolean;
}

/** In a folder, since not every host gives a page a domain of its own. */
const FOLDER = '/somewhere/coach/';

/** Opens the coach for each test that asks, in one browser. */
export function coaches() {
  let browser: Browser;
  let server: Server;
  let address = '';
  let edition = '';
  const opened: { context: BrowserContext; faults: string[] }[] = [];
  beforeAll(async () => {
    const app = express();
    app.get(`${FOLDER}service-worker.js`, (_, response) => {
      const worker = readFileSync('web/dist/service-worker.js', 'utf8');
      response.type('js').send(worker.replace(/back-coach-(?=\w{12})/, `back-coach-${edition}`));
    });
    app.use(FOLDER, express.static('web/dist'));
    server = await new Promise<Server>((resolve) => {
      const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
    });
    const bound = server.address();
    address = `http://localhost:${typeof bound === 'object' ? bound?.port : ''}${FOLDER}`;
    browser = await launchChromium();
  });
  afterEach(async () => {
    const ended = opened.splice(0);
    for (const { context } of ended) await context.close();
    expect(ended.flatMap(({ faults }) => faults)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });
  return async ({
    before,
    frozen = true,
    offline = false,
    ...options
  }: Opened = {}): Promise<Coach> => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      timezoneId: 'Europe/London',
      serviceWorkers: offline ? 'allow' : 'block',
      ...options,
    });
    const faults: string[] = [];
    opened.push({ context, faults });
    context.on('weberror', (error) => faults.push(String(error.error())));
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    if (before) await page.addInitScript({ content: before });
    if (frozen) {
      // It can't be stopped in the past, and a busy machine may take seconds between the two.
      await page.clock.install({ time: new Date('2026-03-02T08:59:00Z') });
      await page.clock.pauseAt(new Date('2026-03-02T09:00:01Z'));
    }
    await page.goto(address);
    await page.locator('body[data-ready]').waitFor();
    const publish = () => {
      edition += 'new-';
    };
    return { page, context, faults, can: hands(page), publish };
  };
}

/** What a person does, and waits to see. */
export function hands(page: Page) {
  const can = {
    press: (label: string) => page.getByRole('button', { name: label, exact: true }).click(),
    sees: (text: string | RegExp) =>
      page.locator('main').getByText(text).filter({ visible: true }).first().waitFor(),
    page: (name: string) => page.locator(`body[data-page="${name}"]`).waitFor(),
    async say(words: string) {
      await page.fill('#said', words);
      await page.press('#said', 'Enter');
    },
    /** Two taps from the first visit to a moving countdown. */
    async start() {
      await can.press('Start my stretches');
      await can.press('Start');
      await can.page('mat');
    },
    /** So much time passes, in seconds. */
    pass: (seconds: number) => page.clock.runFor(seconds * 1_000),
    seconds: async () => Number(await page.textContent('#seconds')),
    hearing: (text: string) => page.locator('#hearing').filter({ hasText: text }).waitFor(),
  };
  return can;
}
