import { existsSync, mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const canRun = existsSync(CHROMIUM) || process.env.CI === 'true';
if (!canRun)
  console.warn(`SKIPPED, for want of a browser: there is no ${CHROMIUM} (or set CHROMIUM).`);

/** Tests that need a browser: skipped without one, but never in CI. */
export const withChromium = canRun ? describe : describe.skip;

export function launchChromium(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath: CHROMIUM, args });
}

/** A picture, kept where SCREENSHOTS names a folder. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}
