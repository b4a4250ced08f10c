import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { createHandler } from '../../lambda/src/handler.js';
import { openAlexaService } from '../../simulator/alexa-service.js';
import { gateTo } from '../../simulator/gate.js';
import { openLocalTable } from '../../simulator/local-table.js';
import { pageServer } from '../../simulator/page-server.js';
import { launchChromium } from '../chromium.js';
import { type Hands, hands } from './hands.js';
import '../fixtures/three-stretches.js';

/** The page of somebody new, as `npm start` serves it. */
export interface Desk {
  page: Page;
  can: Hands;
  address: string;
  /** Errors on the page. A test removes those it expects; the rest fail it. */
  faults: string[];
  /** The page in another tab of the same browser, which knows the same person. */
  newTab(): Promise<Page>;
  /** Time passes for what stands behind the page. */
  later(ms: number): void;
}

/** An Echo Dot, where the screen doesn't matter: drawing it takes most of the time. */
export const WITHOUT_SCREEN = `localStorage['set viewport'] ??= 'none';`;

/** Opens a page for each test that asks, in one browser: with a table and Alexa's services of its own. */
export function pages(): (before?: string) => Promise<Desk> {
  let browser: Browser;
  const opened: { faults: string[]; close(): Promise<void> }[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    const ended = opened.splice(0);
    for (const { close } of ended) await close();
    expect(ended.flatMap(({ faults }) => faults)).toEqual([]);
  });
  afterAll(() => browser?.close());
  return async (before) => {
    const desk = await openDesk(browser, before);
    opened.push(desk);
    return desk;
  };
}

/** `before` runs in the page before anything else. */
async function openDesk(
  browser: Browser,
  before?: string,
): Promise<Desk & { close(): Promise<void> }> {
  const behind = await openBehind();
  const context = await browser.newContext({
    viewport: { width: 1_400, height: 1_000 },
    hasTouch: true,
  });
  // Drawing the screen takes its time on a busy machine.
  context.setDefaultTimeout(60_000);
  const faults: string[] = [];
  const newTab = async () => {
    const tab = await context.newPage();
    if (before) await tab.addInitScript({ content: before });
    tab.on('pageerror', (error) => faults.push(String(error)));
    await tab.goto(behind.address);
    await tab.click('.device summary');
    return tab;
  };
  const page = await newTab();
  const { address, later } = behind;
  const close = async () => {
    await context.close();
    await behind.close();
  };
  return { page, can: hands(page), address, faults, newTab, later, close };
}

/** The server of the page, with the skill, a table and Alexa's services behind it. */
async function openBehind() {
  const log = () => {};
  const table = await openLocalTable();
  const gate = await gateTo(table.env.AWS_ENDPOINT_URL_DYNAMODB ?? '');
  Object.assign(process.env, table.env, { AWS_ENDPOINT_URL_DYNAMODB: gate.endpoint });
  let aheadMs = 0;
  const now = () => Date.now() + aheadMs;
  const handler = createHandler({ tableName: 'back-coach', random: () => 0, now, log });
  const service = await openAlexaService();
  const app = pageServer(handler, { service, cutStore: gate.cut });
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`,
    later(ms: number) {
      aheadMs += ms;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await service.close();
      await gate.close();
      await table.close();
    },
  };
}
