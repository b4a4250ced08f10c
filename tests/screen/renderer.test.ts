import { existsSync, mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import express from 'express';
import { type Browser, chromium } from 'playwright-core';
import { type Shown, scenes } from './scenes.js';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const canRun = existsSync(CHROMIUM) || process.env.CI === 'true';
if (!canRun) console.warn(`Screens were not drawn: there is no ${CHROMIUM} (or set CHROMIUM).`);
const withChromium = canRun ? describe : describe.skip;

const VIEWPORTS = {
  large: { width: 1280, height: 800, dpi: 160, isRound: false, mode: 'HUB' },
  small: { width: 960, height: 480, dpi: 160, isRound: false, mode: 'HUB' },
  round: { width: 480, height: 480, dpi: 160, isRound: true, mode: 'HUB' },
  upright: { width: 1080, height: 1920, dpi: 213, isRound: false, mode: 'HUB' },
  tv: { width: 960, height: 540, dpi: 320, isRound: false, mode: 'TV' },
} as const;

/** Draws with Amazon's renderer; its clock jumps to where `window.jump` says, and runs on from there. */
const PAGE = `<!doctype html><meta charset="utf-8"><body style="margin:0">
  <style>@font-face { font-family: 'amazon-ember-display'; src: local('Liberation Sans'), local('DejaVu Sans') }
    @font-face { font-family: 'amazon-ember-display'; font-weight: 700; src: local('Liberation Sans Bold'), local('DejaVu Sans Bold') }</style>
  <div id="view" style="position:relative"></div>
  <script type="module">
    import { draw } from '/screen.js';
    let [atMs, sinceMs] = [0, performance.now()];
    window.jump = (ms) => { [atMs, sinceMs] = [ms, performance.now()]; };
    window.show = async (directive, viewport, theme) => {
      const view = document.getElementById('view');
      Object.assign(view.style, { width: viewport.width + 'px', height: viewport.height + 'px' });
      const startMs = Date.now();
      const now = () => Math.round(startMs + atMs + performance.now() - sinceMs);
      await draw(view, directive, { viewport, theme, now, startMs }, (sent) => { window.sent = sent; });
    };
  </script>`;

withChromium('Amazon’s renderer', () => {
  let server: Server;
  let browser: Browser;
  let all: Record<string, Shown>;
  let address: string;
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
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  async function drawn(scene: Shown | undefined, viewport: keyof typeof VIEWPORTS, theme = 'dark') {
    const { width, height } = VIEWPORTS[viewport];
    const page = await browser.newPage({ viewport: { width, height } });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (/^[EW] Core/.test(message.text()) || isOutOfBounds(message.text()))
        faults.push(message.text());
    });
    await page.goto(address);
    await page.waitForFunction('"show" in window');
    await page.evaluate(
      `window.show(${JSON.stringify(scene)}, ${JSON.stringify(VIEWPORTS[viewport])}, '${theme}')`,
    );
    const showsAt = async (atMs: number) => {
      await page.evaluate(`window.jump(${atMs})`);
      await page.waitForTimeout(400);
      // Only what is displayed, as a person sees it: steps that wait are in the text content too.
      const [displayed = ''] = await page.locator('#view').allInnerTexts();
      return displayed.replaceAll('\n', ' ');
    };
    return { page, faults, showsAt };
  }

  test.each(Object.keys(VIEWPORTS) as (keyof typeof VIEWPORTS)[])(
    'draws each scene on %s without a complaint, and keeps within it',
    async (viewport) => {
      for (const [name, scene] of Object.entries(all)) {
        const { page, faults, showsAt } = await drawn(scene, viewport);
        const shown = await showsAt(name === 'routine' ? 45_000 : 500);
        expect([name, faults]).toEqual([name, []]);
        expect(shown.length).toBeGreaterThan(10);
        const over = await page.evaluate(
          '[document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]',
        );
        expect([name, over]).toEqual([name, [0, 0]]);
        if (process.env.SCREENSHOTS) {
          mkdirSync(process.env.SCREENSHOTS, { recursive: true });
          const file = `${name.replaceAll(' ', '-')}-${viewport}.png`;
          await page.screenshot({ path: `${process.env.SCREENSHOTS}/${file}` });
        }
        await page.close();
      }
    },
    120_000,
  );

  test('the countdown follows the narration, through every stretch to the end', async () => {
    const { page, showsAt } = await drawn(all.routine, 'large');
    expect(await showsAt(3_000)).toMatch(/^Back extension Get into position Lie face down/);
    expect(await showsAt(45_000)).toMatch(/^Back extension 3\d /);
    expect(await showsAt(46_000)).toMatch(/Next: child's pose Back Pause Next Stop$/);
    const seconds = async (atMs: number) => Number(/\d+/.exec(await showsAt(atMs))?.[0]);
    expect(await seconds(50_100)).toBe((await seconds(55_100)) + 5);
    expect(await showsAt(120_000)).toMatch(/^Child's pose \d+ /);
    expect(await showsAt(200_000)).toMatch(/^Cat-camel \d+ .*The last one/);
    expect(await showsAt(236_000)).toMatch(/Done .*Another round\?$/);
    await page.close();
  });

  test('a touch sends its intent, and how far the narration got', async () => {
    const { page, showsAt } = await drawn(all.routine, 'large');
    await showsAt(45_000);
    await page.getByText('Pause', { exact: true }).click();
    await page.waitForFunction('"sent" in window');
    const sent = await page.evaluate('window.sent.arguments');
    expect(sent).toEqual(['touch', 'AMAZON.PauseIntent', expect.anything()]);
    expect(Number(Array.isArray(sent) ? sent[2] : Number.NaN)).toBeGreaterThan(44_000);
    await page.close();
  });

  test('light colours are another ground, and the emergency is red on both', async () => {
    const pixel = async (name: string, theme: string) => {
      const { page, showsAt } = await drawn(all[name], 'large', theme);
      await showsAt(500);
      if (process.env.SCREENSHOTS)
        await page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}-${theme}.png` });
      const shot = await page.screenshot({ clip: { x: 2, y: 2, width: 1, height: 1 } });
      await page.close();
      return shot.toString('base64');
    };
    expect(await pixel('routine', 'light')).not.toBe(await pixel('routine', 'dark'));
    expect(await pixel('emergency', 'light')).toBe(await pixel('emergency', 'dark'));
  });
});

/** A component that is larger than its parent, by more than rounding. */
function isOutOfBounds(message: string): boolean {
  return [...message.matchAll(/(?:WIDTH|HEIGHT): ([\d.]+) => ([\d.]+)/g)].some(
    ([, is, may]) => Number(is) - Number(may) > 2,
  );
}
