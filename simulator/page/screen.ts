import AplRenderer, { Content, initEngine } from 'apl-viewhost-web';
import { setScreenClock } from './screen-clock.js';

/** An Echo with a screen; sizes in pixels of its own. */
export interface Viewport {
  width: number;
  height: number;
  dpi: number;
  isRound: boolean;
  mode: 'HUB' | 'TV';
}

export interface Directive {
  token: string;
  document: unknown;
  datasources: Readonly<Record<string, unknown>>;
}

/** How it is drawn: the device's clock, and when on it the document began. */
export interface Look {
  viewport: Viewport;
  theme: string;
  now: () => number;
  startMs: number;
}

/** What a document sends when it is touched. */
export interface Sent {
  token: string;
  arguments: unknown[];
}

/** Asked for at once: the engine starts with the module, and tells only whoever waits by then. */
const engine = initEngine();
let shown: AplRenderer | undefined;

/** Longer than the delay between the ticks of our documents. */
const TICK_MS = 250;
const RUN_UP_MS = 8 * TICK_MS;

/** Draws a document with Amazon's renderer, in place of the one before. */
export async function draw(
  view: HTMLElement,
  { token, document, datasources }: Directive,
  { viewport, theme, now, startMs }: Look,
  onSent: (sent: Sent) => void,
): Promise<void> {
  setScreenClock(() => startMs);
  await engine;
  shown?.destroy();
  view.replaceChildren();
  const content = Content.create(JSON.stringify(document));
  content.addData('payload', JSON.stringify(datasources));
  shown = AplRenderer.create({
    content,
    view,
    environment: {
      agentName: 'Back Coach',
      agentVersion: '1.0',
      allowOpenUrl: false,
      disallowVideo: true,
    },
    viewport,
    theme,
    mode: viewport.mode,
    utcTime: now(),
    localTimeAdjustment: 0,
    onSendEvent: ({ arguments: args }) => onSent({ token, arguments: [...args] }),
  });
  // What it shows began when the narration did, and not when it was drawn.
  shown.startTime = startMs;
  await shown.init();
  await runUpTo(now, startMs);
}

/**
 * A document notices the time only while it passes, a few steps at once, and as it was a frame ago.
 * So that it shows the place also where time jumped or stands still, some seconds around it pass
 * within as many frames.
 */
async function runUpTo(now: () => number, startMs: number): Promise<void> {
  for (let aheadMs = -RUN_UP_MS; aheadMs <= TICK_MS; aheadMs += TICK_MS) {
    setScreenClock(() => Math.max(startMs, now() + aheadMs));
    await new Promise(requestAnimationFrame);
  }
  setScreenClock(now);
}
