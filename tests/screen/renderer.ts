import type { Server } from 'node:http';
import express from 'express';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, shoot } from '../chromium.js';
import { type Shown, scenes } from './scenes.js';

const VIEWPORTS = {
  large: { width: 1280, height: 800, dpi: 160, isRound: false, mode: 'HUB' },
  small: { width: 960, height: 480, dpi: 160, isRound: false, mode: 'HUB' },
  round: { width: 480, height: 480, dpi: 160, isRound: true, mode: 'HUB' },
  upright: { width: 1080, height: 1920, dpi: 213, isRound: false, mode: 'HUB' },
  tv: { width: 960, height: 540, dpi: 320, isRound: false, mode: 'TV' },
} as const;

/** Draws with Amazon's renderer, whose clock stands still at so many ms after the beginning. */
const PAGE = `<!doctype html><meta charset="utf-8"><body style="margin:0">
  <style>@font-face { font-family: 'amazon-ember-display'; src: local('Liberation Sans'), local('DejaVu Sans') }
    @font-face { font-family: 'amazon-ember-display'; font-weight: 700; src: local('Liberation Sans Bold'), local('DejaVu Sans Bold') }</style>
  <div id="view" style="position:relative"></div>
  <script type="module">
    import { draw } from '/screen.js';
    const startMs = Date.now();
    let atMs = 0;
    window.show = async (directive, viewport, theme, placeMs) => {
      const view = document.getElementById('view');
      Object.assign(view.style, { width: viewport.width + 'px', height: viewport.height + 'px' });
      atMs = placeMs;
      const now = () => startMs + atMs;
      await draw(view, directive, { viewport, theme, now, startMs },
        { onSent: (sent) => { window.sent = sent; }, onJump() {} });
    };
    window.letPass = async (ms) => {
      for (let passed = 0; passed < ms; passed += 1_000) {
        atMs += 1_000;
        await new Promise(requestAnimationFrame);
      }
    };
  </script>`;

/** A device's screen, on which one document is drawn after the other. */
export interface Screen {
  page: Page;
  /** What the renderer complained of since it was asked last. */
  takeFaults(): string[];
  /** Draws a document at a place in its narration. */
  draw(scene: Shown | undefined, placeMs?: number, theme?: string): Promise<void>;
  /** So much of the narration passes, and the document follows it by itself. */
  letPass(ms: number): Promise<void>;
  /** Waits for these words: only what is displayed, as a person sees it. */
  shows(words: RegExp): Promise<void>;
}

/** Amazon's renderer in a browser, for the tests of a file, and one of each scene. */
export function renderer() {
  let server: Server;
  let browser: Browser;
  let all: Record<string, Shown>;
  let address: string;
  const screens = new Map<keyof typeof VIEWPORTS, Promise<Screen>>();
  beforeAll(async () => {
    all = await scenes();
    const app = express();
    app.get('/', (_, response) => void response.send(PAGE));
    app.use(express.static('simulator/dist'));
    server = await new Promise((resolve) => {
      const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
    });
    const bound = server.address();
    address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });
  return {
    scenes: () => all,
    /** Each device is opened once: to load the renderer takes longer than to draw with it. */
    async screen(viewport: keyof typeof VIEWPORTS): Promise<Screen> {
      const open = screens.get(viewport) ?? openScreen(browser, address, viewport);
      screens.set(viewport, open);
      return open;
    },
  };
}

async function openScreen(
  browser: Browser,
  address: string,
  viewport: keyof typeof VIEWPORTS,
): Promise<Screen> {
  const { width, height } = VIEWPORTS[viewport];
  const page = await browser.newPage({ viewport: { width, height }, hasTouch: true });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (/^[EW] Core/.test(message.text()) || isOutOfBounds(message.text()))
      faults.push(message.text());
  });
  await page.goto(address);
  await page.waitForFunction('"show" in window');
  return {
    page,
    takeFaults: () => faults.splice(0),
    async draw(scene, placeMs = 0, theme = 'dark') {
      const how = [scene, VIEWPORTS[viewport], theme, placeMs];
      await page.evaluate(`window.show(...${JSON.stringify(how)})`);
    },
    async letPass(ms) {
      await page.evaluate(`window.letPass(${ms})`);
    },
    async shows(words) {
      await page.waitForFunction(
        `${words}.test(document.getElementById('view').innerText.replaceAll('\\n', ' '))`,
      );
    },
  };
}

/** Draws each scene on a device, and looks at what is wrong with it there. */
export async function drawAll(
  scenes: Record<string, Shown>,
  screen: Screen,
  viewport: string,
): Promise<void> {
  for (const [name, scene] of Object.entries(scenes)) {
    await screen.draw(scene, name === 'routine' ? 45_000 : 500);
    await screen.shows(name === 'routine' ? / \d+ / : /.{10}/);
    expect([name, screen.takeFaults()]).toEqual([name, []]);
    const over = await screen.page.evaluate(
      '[document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]',
    );
    expect([name, over]).toEqual([name, [0, 0]]);
    await shoot(screen.page, `${name.replaceAll(' ', '-')}-${viewport}`);
  }
}

/** A component that is larger than its parent, by more than rounding. */
function isOutOfBounds(message: string): boolean {
  return [...message.matchAll(/(?:WIDTH|HEIGHT): ([\d.]+) => ([\d.]+)/g)].some(
    ([, is, may]) => Number(is) - Number(may) > 2,
  );
}
