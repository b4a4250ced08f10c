import AplRenderer, { Content, initEngine } from 'apl-viewhost-web';
import { runScreenClock, setScreenClock } from './screen-clock.js';

/** An Echo with a screen; sizes in its own pixels. */
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

/** How it is drawn, on the device's clock: the time now, and when the document began. */
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

/** Awaited from the start: the engine loads with the module, and only notifies those already waiting. */
const engine = initEngine();
const shown = new Map<HTMLElement, AplRenderer>();

/** Longer than the tick delay of our documents. */
const TICK_MS = 250;
const RUN_UP_MS = 12 * TICK_MS;

/** Takes a document off a screen. */
export function erase(view: HTMLElement): void {
  shown.get(view)?.destroy();
  shown.delete(view);
  view.replaceChildren();
}

/** Draws a document with Amazon's renderer, replacing the last one. */
export async function draw(
  view: HTMLElement,
  { token, document, datasources }: Directive,
  { viewport, theme, now, startMs: beganMs }: Look,
  { onSent, onJump }: { onSent: (sent: Sent) => void; onJump: () => void },
): Promise<void> {
  const startMs = Math.max(beganMs, now() - RUN_UP_MS);
  await engine;
  // The last one must not see the time jump.
  erase(view);
  setScreenClock(() => startMs);
  const content = Content.create(elapsedFrom(document, startMs - beganMs));
  content.addData('payload', JSON.stringify(datasources));
  const renderer = AplRenderer.create({
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
  // The renderer subtracts the view's position in the window, but measured touches from the top of
  // the page, so they missed once the page was scrolled.
  renderer.getScreenCoords = ({ clientX, clientY }) => ({ x: clientX, y: clientY });
  // Its time is the device's, not that of the drawing.
  renderer.startTime = startMs;
  shown.set(view, renderer);
  await renderer.init();
  const drawnMs = now();
  await runUpTo(drawnMs, startMs);
  runScreenClock(now, drawnMs, onJump);
}

/**
 * A document that began some time ago. The renderer would go through that time tick by tick, which takes
 * seconds, so it is added to what the document reads from its clock.
 */
function elapsedFrom(document: unknown, agoMs: number): string {
  return JSON.stringify(document).replaceAll('{elapsedTime}', `{elapsedTime + ${agoMs}}`);
}

/**
 * A document only notices time while it passes, a few steps at a time and one frame late. To show
 * the right place after a jump, or while time stands still, a few seconds are played up to it. The
 * clock must not run meanwhile: fast as it may be, each frame would have more to catch up with.
 */
async function runUpTo(atMs: number, startMs: number): Promise<void> {
  for (let aheadMs = -RUN_UP_MS; aheadMs <= TICK_MS; aheadMs += TICK_MS) {
    setScreenClock(() => Math.max(startMs, atMs + aheadMs));
    await new Promise(requestAnimationFrame);
  }
}
