import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { buildSync } from 'esbuild';
import { Hono } from 'hono';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { listen, stop } from '../../hosting/server.js';
import { serversOf } from '../../mcp/server.js';
import { streamableHttp } from '../../mcp/streamable-http.js';
import { launchChromium, shoot, withChromium } from '../chromium.js';
import { mind, openServer } from './assistant.js';

/** Shows a screen in a host of the official SDK, on a clock that the test moves. */
interface Shown {
  page: Page;
  screen: FrameLocator;
  press(label: string): Promise<void>;
  text(): Promise<string | null>;
}

withChromium('the screen, in a host of the official SDK', () => {
  let browser: Browser;
  let ours: Awaited<ReturnType<typeof openServer>>;
  let host: ReturnType<typeof createServer>;
  let address: string;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    const screen = readFileSync('mcp/dist/round.html', 'utf8');
    const failed = (error: unknown) => faults.push(String(error));
    const servers = serversOf({ mind, screen, version: '0', failed });
    ours = await openServer({ mcp: streamableHttp(servers, failed) });
    const { outputFiles } = buildSync({
      entryPoints: ['tests/mcp/host/host.ts'],
      bundle: true,
      format: 'esm',
      write: false,
      conditions: ['browser'],
    });
    const app = new Hono();
    const script = outputFiles[0]?.text ?? '';
    app.get('/host.js', ({ body }) => body(script, 200, { 'content-type': 'text/javascript' }));
    app.get('/', ({ html }) =>
      html(
        '<!doctype html><meta charset="utf-8"><body style="margin:0"><script type="module" src="/host.js"></script>',
      ),
    );
    host = createServer(getRequestListener(app.fetch));
    address = `http://127.0.0.1:${await listen(host, 0)}/`;
  });
  afterAll(async () => {
    await browser?.close();
    await ours.close();
    await stop(host);
  });
  afterEach(() => {
    expect(faults.splice(0)).toEqual([]);
  });

  async function show(input: object, theme = 'light'): Promise<Shown> {
    const page = await browser.newPage({ viewport: { width: 768, height: 480 } });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.clock.install();
    const query = new URLSearchParams({
      server: ours.url.href,
      tool: 'get_timeline',
      input: JSON.stringify(input),
      theme,
    });
    await page.goto(`${address}?${query}`);
    const screen = page.frameLocator('iframe');
    return {
      page,
      screen,
      press: (label) => screen.getByRole('button', { name: label, exact: true }).click(),
      text: () => screen.locator('main').textContent(),
    };
  }

  /** How long the tool says that a round takes, and when its first hold begins, in ms. */
  async function timesOf(args: Record<string, unknown>) {
    const assistant = await ours.connect();
    const { data } = await assistant.call('get_timeline', args);
    await assistant.close();
    const { total_ms, cues } = Object(data);
    const hold = cues.find(({ kind }: { kind: string }) => kind === 'hold');
    return { totalMs: Number(total_ms), holdMs: Number(hold.start_ms) };
  }

  /** In steps of the clock, which real time moves, too. */
  async function until(words: string, { page, text }: Shown): Promise<void> {
    while (!(await text())?.includes(words)) await page.clock.fastForward(500);
  }

  async function canBeReadAndPressed({ page, screen }: Shown): Promise<void> {
    const frame = page.frames().at(-1);
    await frame?.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const violations = await frame?.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))',
    );
    expect(violations).toEqual([]);
    for (const box of await screen.getByRole('button').all())
      expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    const height = await frame?.evaluate('document.documentElement.scrollHeight');
    expect(height).toBeLessThanOrEqual(480);
  }

  const drawn = ({ screen }: Shown) => screen.locator('#drawing title').textContent();
  const title = ({ screen }: Shown) => screen.locator('h1').textContent();

  test('a round is played from the notice to its end, and the assistant is told', async () => {
    const round = { routine: 'childs-pose', hold_seconds: 30 };
    const { totalMs, holdMs } = await timesOf(round);
    const shown = await show(round);
    const { page, screen, press, text } = shown;
    await screen.getByText('Ask a doctor first').waitFor();
    await shoot(page, 'mcp-notice');
    await press('Yes');
    const begun = await page.evaluate<number>('performance.now()');
    await screen.getByText('Get into position').waitFor();
    expect(await title(shown)).toBe("Child's pose");
    expect(await drawn(shown)).toBe('childs pose ready');
    await shoot(page, 'mcp-ready');
    await page.clock.fastForward(holdMs - 5_000);
    await until('0:30', shown);
    expect(await drawn(shown)).toBe('childs pose');
    await page.clock.fastForward(15_000);
    expect(await text()).toMatch(/0:1[2-5]/);
    const [, seconds] = /0:(1\d)/.exec((await text()) ?? '') ?? [];
    const ring = 'getComputedStyle(document.querySelector("#held")).strokeDashoffset';
    const left = String(await page.frames().at(-1)?.evaluate(ring));
    // The clock runs on while it is read.
    expect(Number.parseFloat(left)).toBeCloseTo(Number(seconds) / 30, 1);
    await shoot(page, 'mcp-light');
    await canBeReadAndPressed(shown);
    await page.clock.fastForward(12_000);
    await until('Done', shown);
    const played = (await page.evaluate<number>('performance.now()')) - begun;
    expect(Math.abs(played - totalMs)).toBeLessThan(3_000);
    await screen.getByRole('button', { name: 'Another round' }).waitFor();
    expect(await page.title()).toContain('has done the whole round');
    await page.close();
  });

  test('pause stands still; back and next go from side to side; stop tells the way out', async () => {
    const shown = await show({ routine: 'upper-back', minutes: 4 }, 'dark');
    const { page, press, text } = shown;
    await press('Yes');
    await page.clock.fastForward(30_000);
    await press('Pause');
    const before = await text();
    await page.clock.fastForward(60_000);
    expect(await text()).toBe(before);
    await press('Go on');
    await press('Next');
    await until('Next: the other side', shown);
    expect(await title(shown)).toBe('Thread the needle with your right arm');
    await press('Next');
    await until('Change sides', shown);
    expect(await title(shown)).toBe('Thread the needle with your left arm');
    expect(await drawn(shown)).toBe('thread the needle ready');
    await page.clock.fastForward(30_000);
    await until('0:', shown);
    expect(await drawn(shown)).toBe('thread the needle');
    await shoot(page, 'mcp-dark');
    await canBeReadAndPressed(shown);
    await press('Back');
    await press('Back');
    await until('Next: the other side', shown);
    await press('Stop');
    expect(await text()).toContain('Press into your hand, and come back to all fours.');
    expect(await page.title()).toContain('has stopped the round');
    await page.close();
  });

  test('"no" to the notice leads to advice, and to no stretch', async () => {
    const { page, screen, press, text } = await show({ routine: 'decompression' });
    await screen.getByText('glaucoma').waitFor();
    await press('No');
    expect(await text()).toContain("let's skip the table");
    expect(await screen.getByRole('button').count()).toBe(0);
    await page.close();
  });
});
