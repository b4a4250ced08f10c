import { existsSync, mkdirSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { createHandler } from '../../lambda/src/handler.js';
import { openAlexaService } from '../../simulator/alexa-service.js';
import { gateTo } from '../../simulator/gate.js';
import { openLocalTable } from '../../simulator/local-table.js';
import { pageServer } from '../../simulator/page-server.js';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const canRun = existsSync(CHROMIUM) || process.env.CI === 'true';
if (!canRun) console.warn(`The page was not tested: there is no ${CHROMIUM} (or set CHROMIUM).`);

/** Tests that need a browser: skipped without one, but never in CI. */
export const withChromium = canRun ? describe : describe.skip;

/** The page as `npm start` serves it, with a table and Alexa's services, in a real browser. */
export async function openPage() {
  const log = () => {};
  const table = await openLocalTable();
  const gate = await gateTo(table.env.AWS_ENDPOINT_URL_DYNAMODB ?? '');
  Object.assign(process.env, table.env, { AWS_ENDPOINT_URL_DYNAMODB: gate.endpoint });
  const handler = createHandler({ tableName: 'back-coach', random: () => 0, log });
  const service = await openAlexaService();
  const app = pageServer(handler, { service, cutStore: gate.cut });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: CHROMIUM, args });
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1_400, height: 1_000 },
  });
  const faults: string[] = [];
  const newPage = async (): Promise<Page> => {
    const fresh = await context.newPage();
    fresh.on('pageerror', (error) => faults.push(String(error)));
    await fresh.goto(address);
    return fresh;
  };
  return {
    address,
    faults,
    newPage,
    /** Kept where SCREENSHOTS names a folder. */
    async shoot(page: Page, name: string) {
      if (!process.env.SCREENSHOTS) return;
      mkdirSync(process.env.SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png` });
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await service.close();
      await gate.close();
      await table.close();
    },
  };
}

/** What a person does on a page. */
export function hands(page: Page) {
  return {
    async say(words: string) {
      await page.fill('#words', words);
      await page.press('#words', 'Enter');
      await page.locator('#dialogue li.you').last().filter({ hasText: words }).waitFor();
    },
    press: (words: string) =>
      page.locator('.phrases button').getByText(words, { exact: true }).click(),
    lastAnswer: (text: string) =>
      page.locator('#dialogue li.alexa').last().filter({ hasText: text }).waitFor(),
    /** The screen shows these words. */
    shows: (text: string | RegExp) =>
      page.locator('#view').filter({ hasText: text, visible: true }).waitFor(),
    /** As a person does: a moment after it is there. */
    async touch(label: string) {
      await page.waitForTimeout(500);
      await page.locator('#view').getByText(label, { exact: true }).click();
    },
  };
}
