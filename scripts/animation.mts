import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';

/**
 * Makes docs/round.webp, a round in the web coach at faster time, and docs/round.png, a still of it
 * for people who prefer less motion. Takes `npm run build:web` first.
 */
const SIZE = { width: 760, height: 400 };
const MAX_BYTES = 400_000;

/** A picture of the page, and how long it stands, in ms. */
interface Frame {
  image: Buffer;
  delay: number;
}

const app = express().use(express.static('web/dist'));
const server = app.listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const bound = server.address();
const port = typeof bound === 'object' ? bound?.port : undefined;
const profile = await mkdtemp(join(tmpdir(), 'round-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
  viewport: SIZE,
  colorScheme: 'light',
  serviceWorkers: 'block',
});
try {
  const [page = await browser.newPage()] = browser.pages();
  await page.clock.install({ time: new Date('2026-03-02T09:00:00Z') });
  await page.clock.pauseAt(new Date('2026-03-02T09:00:01Z'));
  await page.goto(`http://localhost:${port}/`);
  await page.locator('body[data-ready]').waitFor();
  await write(await round(page));
} finally {
  await browser.close();
  server.close();
  await rm(profile, { recursive: true, force: true });
}

/** From the first page to the end: one breath of each hold slowly enough to see it, the rest in leaps. */
async function round(page: Page): Promise<Frame[]> {
  const frames: Frame[] = [];
  const shoot = async (delay: number) => {
    frames.push({ image: await page.screenshot(), delay });
  };
  const phase = () => page.getAttribute('#mat', 'data-phase');
  const pass = (ms: number) => page.clock.runFor(ms);
  await shoot(1_200);
  await page.getByRole('button', { name: 'Start my stretches' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.locator('body[data-page="mat"]').waitFor();
  while ((await phase()) !== 'done') {
    for (let ready = 0; (await phase()) !== 'hold' && (await phase()) !== 'done'; ready += 1) {
      await pass(1_000);
      if (ready % 5 === 4) await shoot(250);
    }
    for (let breath = 0; breath < 10_000 && (await phase()) === 'hold'; breath += 625) {
      await shoot(160);
      await pass(625);
    }
    while ((await phase()) === 'hold') {
      await shoot(90);
      await pass(5_000);
    }
  }
  await shoot(2_000);
  return frames;
}

async function write(frames: readonly Frame[]): Promise<void> {
  const images = frames.map(({ image }) => image);
  const { size } = await sharp(images, { join: { animated: true } })
    .webp({
      delay: frames.map(({ delay }) => delay),
      loop: 0,
      quality: 72,
      effort: 6,
      minSize: true,
    })
    .toFile('docs/round.webp');
  const still = images[Math.round(images.length * 0.8)];
  if (still !== undefined) await sharp(still).png({ palette: true }).toFile('docs/round.png');
  console.log(`docs/round.webp: ${frames.length} frames, ${Math.round(size / 1_000)} kB`);
  if (size > MAX_BYTES) throw new Error(`That is more than ${MAX_BYTES / 1_000} kB`);
}
